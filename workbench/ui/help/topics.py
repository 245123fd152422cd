"""What the help says: a topic for each page, one for each element, one for the keys, one for ratings."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.audit.enums import Rating
from workbench.criteria.model import Edition, EditionTexts, ElementRule
from workbench.ui.navigation.navigation import (
    CONDITIONS,
    EVIDENCE,
    FACTS,
    FINDINGS,
    HISTORY,
    ON_SITE,
    OVERVIEW,
    QUALITY,
    REPORTS,
    SOURCES,
)
from workbench.ui.words import listed, pair, tr, word

START, KEYS, RATINGS, CHECKLIST = "start", "keys", "ratings", "checklist"


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with sentences under it; a list where there are several."""

    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the help."""

    key: str
    title: str
    parts: tuple[Part, ...]


def topics(edition: Edition | None, texts: EditionTexts | None) -> tuple[Topic, ...]:
    """All topics, those of the pages first; without an audit there are no elements."""
    pages = (*_pages(), _ratings(texts), _keys())
    if edition is None or texts is None:
        return pages
    return (*pages, *(_element(rule, texts) for rule in edition.elements))


def topic_for(place: str, known: tuple[Topic, ...], sections: tuple[str, ...] = ()) -> Topic:
    """The topic of a page's key or an element's reference; a section's is that of the checklist."""
    by_key = {topic.key: topic for topic in known}
    if place in by_key:
        return by_key[place]
    return by_key[CHECKLIST if place in sections else START]


def _element(rule: ElementRule, texts: EditionTexts) -> Topic:
    text = texts.elements[rule.ref]
    steps = listed(str(step) for step in rule.oecd_steps)
    changed = tuple(told for told in (text.changed, text.matters) if told)
    note = texts.notes.get(rule.section, "")
    parts = (
        Part("", (text.question,)),
        Part(tr("Documents to ask for"), text.ask_for),
        Part(tr("Whom to ask, and what"), text.ask_whom),
        Part(tr("What to look at"), text.look_at),
        Part(tr("Good evidence"), _good_evidence()),
        Part(tr("How the rating follows"), _how_it_is_rated()),
        Part(tr("OECD Guidance"), (tr("It serves step {steps} of five.").format(steps=steps),)),
        Part(tr("What changed in this edition"), changed),
        Part(tr("Note on this section"), (note,) if note else ()),
    )
    return Topic(rule.ref, f"{rule.ref} {text.title}", tuple(part for part in parts if part.sentences))


def _good_evidence() -> tuple[str, ...]:
    return (
        tr("A document in force: dated, approved, with its version, and known to those who act on it."),
        tr("The answer of somebody who does the work, in their own words, that fits what the record says."),
        tr("Something seen where the work is done: a label, a screen, a shelf, a record picked by you."),
        tr("Two of these together carry a conformance; one alone may only show that a paper exists."),
    )


def _how_it_is_rated() -> tuple[str, ...]:
    return (
        tr("Missing, or there and without effect: Major. Partly there, or not everywhere: Minor."),
        tr("There and at work, and could be better: Opportunity. There and at work: Conformance."),
        tr("Where the facts suggest a rating, the card says which and why; a milder one needs a reason."),
        tr("Not applicable gives no rating and needs a reason."),
    )


def _ratings(texts: EditionTexts | None) -> Topic:
    known = texts.ratings if texts is not None else {}
    told = tuple(
        pair(word(rating), known[rating].text or known[rating].title) for rating in Rating if rating in known
    )
    parts = (
        Part("", (tr("The auditor rates each element; the worst rating is the criterion’s."),)),
        Part(tr("What they mean"), told),
        Part(tr("On an element"), _how_it_is_rated()),
        Part(
            tr("Serious conditions"),
            (
                tr("Two conditions follow from the sources and cannot be rated away: coverage and conflict."),
                tr(
                    "While sources are unknown, coverage is a range; signing off counts them as undocumented."
                ),
            ),
        ),
    )
    return Topic(RATINGS, tr("Ratings"), tuple(part for part in parts if part.sentences))


def _keys() -> Topic:
    return Topic(
        KEYS,
        tr("Keys"),
        (
            Part("", (tr("Keys without Ctrl rest while you type in a field, and while a dialog is open."),)),
            Part(
                tr("On the checklist"),
                (
                    tr("1 Conformance · 2 Opportunity · 3 Minor · 4 Major · 5 Priority · 0 not applicable"),
                    tr("J or ↓: next element · K or ↑: element before · Ctrl+Return: next unanswered"),
                    tr("B: mark to come back to, or take the mark away"),
                ),
            ),
            Part(
                tr("Everywhere"),
                (
                    tr("/ or Ctrl+F: search · Ctrl+K: every act of the program · F1: this help"),
                    tr("Ctrl+1 to Ctrl+9, Ctrl+0: pages · F6: next pane · Tab: next field"),
                    tr("Ctrl+Z: undo, which is an entry of its own · Ctrl+Shift+Z: redo"),
                ),
            ),
            Part(
                tr("On the sources"),
                (
                    tr("D documented · U unknown · N none seen, for all selected rows"),
                    tr("Return: edit · Delete: remove · Ctrl+F: filter"),
                ),
            ),
            Part(
                tr("Looking at a report"),
                (
                    tr("Ctrl+P: the report as it stands · Ctrl+Shift+O: open any report"),
                    tr("Ctrl++ and Ctrl+−: zoom · Ctrl+0: fit page · Ctrl+1: full size · Ctrl+2: fit width"),
                    tr("Ctrl+F: search · F3 and Shift+F3: next hit, hit before · Ctrl+G: go to page"),
                    tr("Ctrl+PgUp, Ctrl+PgDn: page before, next page · Ctrl+P: print · Ctrl+S: save a copy"),
                ),
            ),
        ),
    )


def _pages() -> Iterator[Topic]:
    for key, title, sentences in (*_before_and_during(), *_facts(), *_after()):
        yield Topic(key, title, (Part("", sentences),))


_Told = tuple[str, str, tuple[str, ...]]


def _before_and_during() -> Iterator[_Told]:
    yield (
        START,
        tr("Start"),
        (
            tr("An audit is one file. Make a new one, open one, or begin with the sample to look around."),
            tr("Choose the edition by its VAP version: it decides what is asked and where the limits lie."),
            tr("All that you do is saved at once, and stands in the history with your name."),
        ),
    )
    yield (
        OVERVIEW,
        tr("Overview"),
        (
            tr("How far each section is, what the rating would be under each edition, and what is due when."),
            tr("The right side of the window always shows the rating now and what it rests on."),
        ),
    )
    yield (
        ON_SITE,
        tr("On site"),
        (
            tr("What the report prints of the visit: meetings, who was met, hours, samples, limitations."),
            tr("The date of the closing meeting starts every term."),
            tr("Write down what you could not see and why: a limitation is part of the result."),
        ),
    )
    yield (
        CHECKLIST,
        tr("Checklist"),
        (
            tr(
                "One element is open; the others wait as lines. Rate it with 1 to 5, or 0 for not applicable."
            ),
            tr("Write what was seen so that somebody who was not there can follow it."),
            tr("Page, bubble and eye: whether it rests on documents, interviews and observation."),
            tr("Show only what is unanswered, bookmarked or a finding with the buttons above the elements."),
        ),
    )
    yield (
        CONDITIONS,
        tr("Serious conditions"),
        (
            tr("Coverage: the share of sources without documented due diligence, against the limit."),
            tr("Conflict: confirmed purchases from a conflict source that nothing excuses in this edition."),
            tr("If you disagree, say why; it is printed beside the rating, which stays."),
        ),
    )


def _facts() -> Iterator[_Told]:
    yield (
        FACTS,
        tr("Audit facts"),
        (
            tr("Judged beside the elements: minerals in the products, and those that the policy names;"),
            tr("how long records are kept; and whether all purchases were looked at for conflict sources."),
            tr("While one is open, the rating stays provisional."),
        ),
    )
    yield (
        SOURCES,
        tr("Sources"),
        (
            tr("A source is one smelter or refiner for one mineral. Import a CMRT, or add it by hand."),
            tr("Documented means that you saw due diligence on it; a scheme’s status alone is a hint."),
            tr("Unknown is not documented: signing off counts it as undocumented."),
        ),
    )
    yield (
        EVIDENCE,
        tr("Evidence"),
        (
            tr("Documents, photos, interviews, observations, and what was seen and not retained."),
            tr("Link each piece to the elements and sources that it speaks for."),
            tr("Who was interviewed has a code, no name; notes of interviews never leave the file."),
        ),
    )


def _after() -> Iterator[_Told]:
    yield (
        FINDINGS,
        tr("Findings and plan"),
        (
            tr("Each element rated Opportunity or worse and each condition that trips is a finding."),
            tr("A plan says root cause, corrective and preventive action, owner and date."),
            tr("Minor passes only with a plan that has an owner and a date."),
        ),
    )
    yield (
        QUALITY,
        tr("Quality check"),
        (
            tr("What a reviewer would ask before signing, each line a way to its place."),
            tr("Only what is unanswered, undetermined or in contradiction stands against signing off."),
        ),
    )
    yield (
        REPORTS,
        tr("Reports"),
        (
            tr("Each report that was issued, the entry of the journal that it carries, and what came later."),
            tr("What is previewed before signing is signed to the byte, or not at all."),
            tr("Checking a file tells whether it is genuine, by whom it was signed, and what was changed."),
            tr("A certificate is trusted once its fingerprint was compared by another way."),
            tr("A reviewer countersigns, a server's time-stamp proves the time; both only add to the file."),
        ),
    )
    yield (
        HISTORY,
        tr("History"),
        (
            tr("Every act with who did it and when; each entry carries the fingerprint of the one before."),
            tr("Undo adds an entry and erases none."),
        ),
    )
