"""Write down what a finding's texts say in another language, for a report with both side by side."""

from collections.abc import Mapping

from workbench.audit.records import Actor, Translation
from workbench.audit.said import Said
from workbench.audit.translations import Holder, Place, Translated, with_translation
from workbench.errors import UnusableInput
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def translate_finding(
    file: AuditFile,
    *,
    finding: str,
    texts: Mapping[Place, str],
    language: str,
    original_language: str | None = None,
    translated_by: str | None = None,
    actor: Actor,
) -> Changes:
    """Put these translations into one language in place of earlier ones; an empty text takes one back.

    Each is one of its original as that stands now, also where it is the same as before.
    Raises UnusableInput where a text that was translated is there no more.
    """
    changed: dict[tuple[Holder, str], Translated] = {}
    for place, text in texts.items():
        held = changed.get((place.holder, place.key)) or _held(file, place)
        made = Translation(
            of=place.of,
            language=language,
            text=text.strip(),
            original_language=original_language,
            translated_by=(translated_by or "").strip() or None,
        )
        changed[place.holder, place.key] = with_translation(held, made)
    with file.unit(Said("Translation for {finding}", finding=finding), actor=actor) as unit:
        for record in changed.values():
            unit.put(record)
    return unit.changes


def _held(file: AuditFile, place: Place) -> Translated:
    known: Mapping[str, Translated]
    if place.holder is Holder.ANSWER:
        known = file.answers()
    elif place.holder is Holder.RESPONSE:
        known = file.responses()
    else:
        known = {action.id: action for action in file.actions()}
    if place.key not in known:
        raise UnusableInput("What was translated is there no more.", "Look at the finding again.")
    return known[place.key]
