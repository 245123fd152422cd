"""The elements of the checklist: the auditor rates, the program suggests and says why."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from workbench.audit.enums import Rating
from workbench.audit.facts import Facts
from workbench.audit.outcome import ElementOutcome, Remark
from workbench.audit.remarks import Code, remark
from workbench.criteria.model import Edition, SuggestionRule
from workbench.rating.scope import is_not_applicable, products_in_scope
from workbench.rating.terms import due

_Suggestion = tuple[SuggestionRule, Remark]


def judge_elements(edition: Edition, facts: Facts) -> Mapping[str, ElementOutcome]:
    """Every element of the edition, in the order of its checklist."""
    suggestions = _suggestions(edition, facts)
    return MappingProxyType(
        {element.ref: _judge(edition, facts, element.ref, suggestions) for element in edition.elements}
    )


def missing_reasons(facts: Facts, elements: Mapping[str, ElementOutcome]) -> Iterator[Remark]:
    """Errors where a rating needs a reason and has none: not applicable, or milder than suggested."""
    for ref, element in elements.items():
        if element.rating is None or _has_reason(facts, ref):
            continue
        if element.rating is Rating.NOT_APPLICABLE:
            yield remark(Code.NOT_APPLICABLE_WITHOUT_REASON, f"answers.{ref}.reason", element=ref)
        elif element.suggested is not None and element.rating.rank > element.suggested.rank:
            yield remark(
                Code.MILDER_WITHOUT_REASON,
                f"answers.{ref}.reason",
                element=ref,
                rating=element.rating.value,
                suggested=element.suggested.value,
            )


def _judge(edition: Edition, facts: Facts, ref: str, suggestions: list[_Suggestion]) -> ElementOutcome:
    answer = facts.answers.get(ref)
    rating = answer.rating if answer else None
    here = [suggestion for suggestion in suggestions if suggestion[0].element == ref]
    rule, why = min(here, key=lambda suggestion: suggestion[0].rating.rank, default=(None, None))
    return ElementOutcome(
        rating=rating,
        suggested=rule.rating if rule else None,
        why=why,
        due=due(edition, rating, facts.closing_meeting),
    )


def _suggestions(edition: Edition, facts: Facts) -> list[_Suggestion]:
    if is_not_applicable(edition, facts):
        return []  # a criterion that does not apply asks neither for records nor for a policy
    return [*_on_retention(edition, facts), *_on_policy(edition, facts)]


def _on_retention(edition: Edition, facts: Facts) -> Iterator[_Suggestion]:
    kept, asked = facts.basis.retention_years, edition.retention_years
    if kept is not None and kept < asked:
        rule = edition.retention_suggestion
        at = f"answers.{rule.element}.rating"
        yield rule, remark(Code.RECORDS_KEPT_TOO_SHORT, at, kept=kept, asked=asked)


def _on_policy(edition: Edition, facts: Facts) -> Iterator[_Suggestion]:
    named = facts.basis.policy_minerals
    if named is None:
        return
    missing = [mineral.value for mineral in products_in_scope(edition, facts) or () if mineral not in named]
    if missing:
        rule = edition.policy_suggestion
        at = f"answers.{rule.element}.rating"
        yield rule, remark(Code.POLICY_LACKS_MINERALS, at, minerals=", ".join(missing))


def _has_reason(facts: Facts, ref: str) -> bool:
    return bool((facts.answers[ref].reason or "").strip())
