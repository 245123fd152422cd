"""All that was written is in the report, whatever it is, in the order in which it is to be read.

Two readers are asked that share no code with us: one goes by the pages, one by the structure tree, as a
screen reader does. What was written is looked for as `text.clean` documents it: without control characters.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, get_type_hints

import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.judges import attached_to, complaints_of, text_in_structure, text_on_pages
from tests.report.samples import made_up_content, made_up_records
from tests.report.test_languages import everything_recorded
from workbench.audit.enums import Rating
from workbench.audit.records import Answer, AuditRecords
from workbench.exchange.document import document_schema, read_document, write_document
from workbench.report.brand import Brand
from workbench.report.rendering import DOCUMENT_NAME, render
from workbench.report.text import UncoveredText, clean

# What has broken other programs, each harmless by itself. (No audit holds a NUL: its document refuses it.)
PIECES = (
    *("<b>bold</b>", "</para>", "<br/>", '<img src="file:///etc/passwd"/>', "&amp;", "&#60;"),
    *("]]>", "<!--", "<a"),
    *("endstream endobj", "(((", ")\\", "\\(", "<<", ">>", "/MCID 0 BDC", "EMC", "%%EOF", "% ", "xref", "Q"),
    *("{name}", "{0}", "%(x)s", "%s", "${HOME}", "\\n", "=1+1", '"quoted"', "'", "#anchor", "?a=b&c"),
    *("\u202eturned", "\u200f", "\u2066a\u2069", "\ufeff", "\x08", "\x1b[0m", "soft\u00adhyphen", "\u200b"),
    *("\n", "\r\n", "\t", "\u2028", "\u00a0", "   "),
    *("office", "fjord", "ffi", "ﬃ", "Æther", "e\u0301te\u0301", "A\u030a", "o\u0323\u0302", "ŉ", "ſ", "ß"),
    *("审核组在仓库", "（冲突矿产）", "タンタル、", "심사팀은 창고와", "ตรวจพบว่าไม่มีเอกสาร"),
    *("Їжак", "ᾧ λείπουν"),
    *("x" * 130, "semi-detached-and-hyphen-ated", "https://example.org/a/very/long/path?with=query#part"),
)  # fmt: skip
WRITTEN = st.lists(st.sampled_from(PIECES) | st.text("abc xyz.,-", max_size=12), max_size=6).map(" ".join)
# What is chosen from a list or kept as a code, and so written by nobody.
CODES = {
    *("id", "element", "elements", "finding", "condition", "criterion", "evidence", "related", "sha256"),
    *("country", "smelter_country", "origin_countries", "shared_sha256", "original_sha256"),
    *("begun", "ended", "taken_at", "of", "language", "original_language", "report_number"),
}


class Writer:
    """Writes into every field that takes a text; each text can be told from all others by its number."""

    def __init__(self, hostile: list[str]) -> None:
        self._hostile = hostile
        self.texts: list[str] = []

    def filled(self, noun: Any) -> Any:
        """The noun, with a text wherever somebody could have written one."""
        hints = get_type_hints(type(noun))
        named = [field.name for field in fields(noun)]
        return replace(noun, **dict(self._changes(noun, {name: hints[name] for name in named})))

    def _changes(self, noun: Any, hints: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, hint in hints.items():
            held = getattr(noun, name)
            nouns = held if isinstance(held, tuple) and held and is_dataclass(held[0]) else ()
            if is_dataclass(held):
                yield name, self.filled(held)
            elif nouns:
                yield name, tuple(map(self.filled, nouns))
            elif name not in CODES and hint in (str, str | None):
                yield name, self._written()
            elif name not in CODES and hint == tuple[str, ...]:
                yield name, (self._written(), self._written())

    def _written(self) -> str:
        number = len(self.texts)
        words = self._hostile[number % len(self._hostile)]
        self.texts.append(f"Q{number}q {words} Z{number}Z")
        return self.texts[-1]


def written_everywhere(hostile: list[str]) -> tuple[AuditRecords, list[str]]:
    """An audit in which something stands in every field, and what was written."""
    writer = Writer(hostile)
    records = everything_recorded().records
    return writer.filled(replace(records, sources=records.sources[:4])), writer.texts


def squeezed(text: str) -> str:
    """Without blanks, since columns are narrow; letters that are written as one are read as several."""
    return "".join(unicodedata.normalize("NFKC", text).split())


# What fails is told as it was found: making it smaller would take many reports more.
SLOW = settings(
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
FIELDS = st.lists(WRITTEN, min_size=3, max_size=9)
_HEAD, _FOOT = 55, 790  # heights between which the pages' own text stands, without what is repeated on each


@settings(SLOW, max_examples=8)
@given(FIELDS)
def test_that_all_that_was_written_is_on_the_pages(hostile: list[str]) -> None:
    records, texts = written_everywhere(hostile)
    document = write_document(records)
    pdf = render(made_up_content(records, document=document))
    assert len(texts) > 100
    assert missing(texts, text_on_pages(pdf, top=_HEAD, bottom=_FOOT)) == []
    assert complaints_of("qpdf", "--check", pdf=pdf) == ""
    assert complaints_of("pdftoppm", "-r", "20", pdf=pdf) == ""
    assert_that_it_travels(pdf, document, records)


@settings(SLOW, max_examples=2)
@given(FIELDS)
def test_that_all_that_was_written_is_read_aloud(hostile: list[str]) -> None:
    """By the structure tree; poppler takes its time for it."""
    records, texts = written_everywhere(hostile)
    assert missing(texts, "".join(text_in_structure(render(made_up_content(records))))) == []


def missing(texts: list[str], read: str) -> list[str]:
    found = squeezed(read)
    return [text for text in texts if squeezed(clean(text)) not in found]


def assert_that_it_travels(pdf: bytes, document: bytes, records: AuditRecords) -> None:
    """What was attached comes out as it went in, keeps to its schema, and reads as the same audit."""
    attached = attached_to(pdf)[DOCUMENT_NAME]
    assert attached == document
    jsonschema.Draft202012Validator(document_schema()).validate(json.loads(attached))
    elements = [answer.element for answer in records.answers]
    read = read_document(attached, folder=None, elements=elements).records
    assert write_document(read) == document


def test_that_a_text_is_read_aloud_with_the_blanks_between_its_words() -> None:
    words = (
        "What was seen at the gate, in the yard and in the office: " + "twelve drums without a label; " * 20
    )
    answers = (Answer(element="2.c", rating=Rating.MAJOR, observation=words.strip()),)
    records = replace(made_up_records(sources=(), actions=()), answers=answers)
    read = text_in_structure(render(made_up_content(records, draft=True)))
    assert words.strip() in read


def test_that_a_finding_is_read_to_its_end_before_the_next_one_begins() -> None:
    records, _ = written_everywhere(["so it is"])
    read = "".join(text_in_structure(render(made_up_content(records))))
    parts = re.split(r"Finding \d+ · ", read)[1:]
    found = {about: part for part in parts for about in ("2.b", "2.c") if part[:200].count(f"{about} ")}
    for about, part in found.items():
        answer = next(one for one in records.answers if one.element == about)
        told = [answer.observation, answer.reason]
        told += [one.comment for one in records.responses if one.finding == about]
        for action in records.actions:
            if action.finding == about:
                told += [action.root_cause, action.corrective, action.preventive, action.closure]
        places = [part.find(text or "") for text in told]
        assert min(places) > -1, about
        assert places == sorted(places), about
    assert len(found) == 2


def test_that_chapters_are_read_in_the_order_of_their_numbers() -> None:
    read = text_in_structure(render(made_up_content(everything_recorded().records)))
    chapters = [
        int(found[1])
        for line in read
        if (found := re.match(r"(\d+) (?:Outcome|Findings|All|Sou|Lim|Sig)", line))
    ]
    assert len(chapters) >= 12  # in the contents, and where they begin
    half = len(chapters) // 2
    assert chapters[:half] == chapters[half:] == sorted(chapters[:half])


@pytest.mark.parametrize("picture", ["\U0001f600", "مصنع", "\U00020000"])
def test_that_what_cannot_be_printed_is_refused_wherever_it_was_written(picture: str) -> None:
    records, texts = written_everywhere(["plain"])
    for number in range(0, len(texts), 9):
        with pytest.raises(UncoveredText):
            render(made_up_content(replaced(records, texts[number], f"plain {picture}")))


def test_that_a_firms_name_that_cannot_be_printed_is_refused() -> None:
    content = made_up_content(made_up_records(sources=()), brand=Brand(firm="مصنع"), draft=True)
    with pytest.raises(UncoveredText, match=r"at report\.firm"):
        render(content)


def replaced(value: Any, old: str, new: str) -> Any:
    if isinstance(value, str):
        return new if value == old else value
    if isinstance(value, tuple):
        return tuple(replaced(one, old, new) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(value, **{one.name: replaced(getattr(value, one.name), old, new) for one in fields(value)})
