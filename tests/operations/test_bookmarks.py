import pytest

from workbench.audit.records import Actor, Answer, Bookmark
from workbench.errors import WrongUsage
from workbench.operations.answers import name_related
from workbench.operations.bookmarks import clear_bookmark, set_bookmark
from workbench.operations.trail import undo
from workbench.store.audit_file import AuditFile


def test_that_a_bookmark_is_set_noted_and_cleared(audit: AuditFile, actor: Actor) -> None:
    set_bookmark(audit, ref="2.c", actor=actor)
    assert audit.bookmarks() == {"2.c": Bookmark(element="2.c")}

    set_bookmark(audit, ref="2.c", note="Ask for the list of parts", actor=actor)
    assert audit.bookmarks()["2.c"].note == "Ask for the list of parts"

    clear_bookmark(audit, ref="2.c", actor=actor)
    assert audit.bookmarks() == {}


def test_that_undo_takes_back_the_note_alone_and_a_typed_note_is_one_step(
    audit: AuditFile, actor: Actor
) -> None:
    set_bookmark(audit, ref="2.c", actor=actor)
    for note in ("A", "Ask", "Ask again"):
        set_bookmark(audit, ref="2.c", note=note, actor=actor)
    undo(audit, actor=actor)
    assert audit.bookmarks() == {"2.c": Bookmark(element="2.c")}


def test_that_an_element_that_the_edition_has_not_takes_no_bookmark(audit: AuditFile, actor: Actor) -> None:
    with pytest.raises(WrongUsage, match=r"no element 9\.z"):
        set_bookmark(audit, ref="9.z", actor=actor)


def test_that_related_criteria_are_kept_in_the_editions_order(audit: AuditFile, actor: Actor) -> None:
    name_related(audit, ref="2.c", related=["company-commitment", "supplier-responsibility"], actor=actor)
    assert audit.answers()["2.c"] == Answer(
        element="2.c", related=("supplier-responsibility", "company-commitment")
    )
    name_related(audit, ref="2.c", related=(), actor=actor)
    assert audit.answers()["2.c"].related == ()


def test_that_a_related_criterion_that_the_edition_has_not_is_refused(audit: AuditFile, actor: Actor) -> None:
    with pytest.raises(WrongUsage, match="no related criterion made-up"):
        name_related(audit, ref="2.c", related=["made-up"], actor=actor)
