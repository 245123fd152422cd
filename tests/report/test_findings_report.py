import json
import re
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdfium2 import PdfDocument

from tests.judges import need
from tests.report.samples import made_up_answers, made_up_content, made_up_records, made_up_sources
from workbench.audit.enums import ActionTaken, DueDiligence, EvidenceKind, LimitationKind, Mineral, Rating
from workbench.audit.outcome import CONDITIONS, CONFLICT, COVERAGE
from workbench.audit.records import (
    Answer,
    Attendee,
    AuditRecords,
    Basis,
    CahraFlag,
    Disagreement,
    Evidence,
    Interview,
    Limitation,
    Photo,
    PriorAnswer,
    PriorAudit,
    Sampling,
    Source,
    Visit,
    WorkingDay,
)
from workbench.report.content import ReportContent
from workbench.report.rendering import render
from workbench.report.text import UncoveredText

HOSTILE = (
    "<b>not bold</b>",
    "&amp; &lt;supplier&gt; & Sons",
    '<img src="file:///etc/passwd"/>',
    "<para>unclosed <font color=",
    "]]><!-- comment",
    "%(page)s {name} \\n",
    "x" * 400,
)


@pytest.fixture(scope="module")
def signed(content: ReportContent) -> bytes:
    return render(content)


@pytest.fixture(scope="module")
def draft() -> bytes:
    return render(made_up_content(draft=True))


def pages(pdf: bytes) -> list[str]:
    with PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def squeezed(text: str) -> str:
    """Without blanks: lines break where they like, a break at a hyphen is marked by the reader."""
    return re.sub(r"\s+", "", text.replace("\ufffe", "-").replace("\x02", "-"))


def everything(pdf: bytes) -> str:
    """All text without the running foot, which stands between the halves of what breaks across pages."""
    return squeezed("".join(_without_foot(page) for page in pages(pdf)))


def _without_foot(page: str) -> str:
    return "\n".join(
        line for line in page.splitlines() if not line.startswith("Sample Electronics — Plant 2 ·")
    )


def with_answer(ref: str, **changes: Any) -> AuditRecords:
    answers = tuple(
        replace(answer, **changes) if answer.element == ref else answer for answer in made_up_answers()
    )
    return made_up_records(answers=answers, sources=made_up_sources()[:8])


def test_that_every_observation_and_source_is_in_the_text(signed: bytes) -> None:
    text = everything(signed)
    wanted = [answer.observation or "" for answer in made_up_answers()]
    wanted += [word for source in made_up_sources() for word in (source.name, source.smelter_id) if word]
    assert [word for word in wanted if squeezed(word) not in text] == []


@pytest.mark.parametrize("hostile", HOSTILE)
def test_that_markup_in_what_people_wrote_is_printed_as_written(hostile: str) -> None:
    sources = (Source(id="s", mineral=Mineral.TIN, name=hostile, due_diligence=DueDiligence.DOCUMENTED),)
    answers = (Answer(element="2.c", rating=Rating.MAJOR, observation=hostile, reason=hostile),)
    text = everything(render(made_up_content(made_up_records(sources=sources, answers=answers), draft=True)))
    assert text.count(squeezed(hostile)) == 3  # twice in the finding, once in sources


def test_that_characters_that_turn_text_around_are_left_out() -> None:
    text = everything(render(made_up_content(with_answer("1.a", observation="ab\u202ecd\x00ef\u200bgh"))))
    assert "abcdefgh" in text


def test_that_line_ends_of_an_observation_are_kept() -> None:
    pdf = render(made_up_content(with_answer("1.a", observation="first line\r\nsecond line")))
    assert any("first line\r\nsecond line" in page for page in pages(pdf))


def test_that_an_observation_longer_than_a_page_is_printed_to_its_end() -> None:
    words = " ".join(f"word{number}" for number in range(1500))
    text = everything(render(made_up_content(with_answer("2.c", observation=words))))
    assert text.count("word1499") == 1


def test_that_a_source_name_taller_than_a_page_is_printed_to_its_end() -> None:
    name = "".join(f"n{number}." for number in range(900))
    sources = (*made_up_sources(), Source(id="tall", mineral=Mineral.GOLD, name=name))
    text = everything(render(made_up_content(made_up_records(sources=sources), draft=True)))
    assert "n899." in text
    assert "ExampleCobaltWorks19" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ໂຮງງານ", "U+0EC2"),
        ("\U00020000", "U+20000"),
        ("\u1112\u119e", "U+1112"),  # a syllable that only shaping could put together
        ("مصنع", "U+0645"),
        ("מפעל", "U+05DE"),
        ("\U0001f600", "U+1F600"),
        ("कारखाना", "U+0915"),
    ],
)
def test_that_an_uncovered_character_is_refused_with_its_place(text: str, said: str) -> None:
    with pytest.raises(UncoveredText) as caught:
        render(made_up_content(with_answer("2.c", observation=f"Seen: {text}")))
    assert "answers.2.c.observation" in caught.value.what
    assert said in caught.value.what
    assert caught.value.next_step


def test_that_latin_cyrillic_and_greek_are_printed() -> None:
    words = ("Łódź Çelik ŠKODA Đặng", "Электроника", "Ηλεκτρονικά")
    text = everything(render(made_up_content(with_answer("1.a", observation=" ".join(words)))))
    assert all(squeezed(word) in text for word in words)


def test_that_only_embedded_fonts_are_used(signed: bytes, draft: bytes) -> None:
    for pdf in (signed, draft):
        with pikepdf.open(BytesIO(pdf)) as document:
            fonts = [item for item in document.objects if _is_font(item)]
            assert fonts
            assert {"ReportSans" in str(font.BaseFont) for font in fonts} == {True}
            assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def _is_font(item: object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"


def test_that_the_anchor_is_embedded_byte_by_byte(content: ReportContent, signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as document:
        assert list(document.attachments) == ["audit-anchor.json"]
        embedded = document.attachments["audit-anchor.json"].get_file().read_bytes()
    assert embedded == content.anchor
    assert json.loads(embedded)["format"] == "workbench-anchor/1"


def fields_of(pdf: bytes) -> dict[str, list[float]]:
    with pikepdf.open(BytesIO(pdf)) as document:
        form = document.Root.get("/AcroForm")
        fields = list(form.Fields) if form is not None else []
        on_first_page = [item.objgen for item in document.pages[0].obj.get("/Annots", [])]
        assert all(field.objgen in on_first_page and field.FT == "/Sig" for field in fields)
        assert not any("/V" in field for field in fields)
        return {str(field.T): [float(edge) for edge in field.Rect] for field in fields}


def test_that_both_signature_fields_are_empty_and_on_the_cover(signed: bytes) -> None:
    fields = fields_of(signed)
    assert sorted(fields) == ["Auditor", "Reviewer"]
    assert fields["Auditor"][2] < fields["Reviewer"][0]
    assert all(right - left > 200 and top - bottom >= 30 for left, bottom, right, top in fields.values())


def test_that_a_final_report_leaves_no_field_for_a_countersignature() -> None:
    assert list(fields_of(render(made_up_content(final=True)))) == ["Auditor"]


def test_that_a_draft_has_no_field_and_says_so_on_every_page(draft: bytes) -> None:
    assert fields_of(draft) == {}
    for page in pages(draft):
        assert "Draft – not signed off" in page
        assert "DRAFT" in page


def test_that_a_report_to_be_signed_carries_no_draft_mark(signed: bytes) -> None:
    assert "draft" not in "".join(pages(signed)).lower()


def test_that_fields_stay_on_the_page_of_their_boxes_when_the_cover_is_long() -> None:
    records = made_up_records()
    long = replace(records, facility=replace(records.facility, name="Very long name " * 150))
    with pikepdf.open(BytesIO(render(made_up_content(long)))) as document:
        on_page = [bool(page.obj.get("/Annots")) for page in document.pages]
        assert on_page.index(True) == next(
            number for number, page in enumerate(pages(_bytes(document))) if "Countersigned by" in page
        )


def _bytes(document: pikepdf.Pdf) -> bytes:
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def test_that_each_page_says_its_number_of_how_many(signed: bytes) -> None:
    said = pages(signed)
    feet = [re.search(rf"{number} / \s*{len(said)}\b", page) for number, page in enumerate(said, start=1)]
    assert None not in feet


def test_that_chapters_stand_in_order_in_text_and_outline(signed: bytes) -> None:
    titles = [
        "1 Outcome",
        "2 Serious conditions",
        "3 Findings",
        "4 Corrective action plan",
        "5 All elements",
        "6 On site",
        "7 Sampling",
        "8 Sources",
        "9 Imported declarations",
        "10 Evidence",
        "11 Limitations",
        "12 How it was rated",
        "13 Under other editions (indicative)",
        "14 Signatures",
    ]
    text = "\n".join(pages(signed))
    places = [text.index(title) for title in titles]
    assert places == sorted(places)
    with PdfDocument(signed) as document:
        top = [item.get_title() for item in document.get_toc() if item.level == 0]
    assert top == titles


def test_that_a_chapter_with_nothing_in_it_falls_away() -> None:
    text = "\n".join(pages(render(made_up_content(imported_files=(), comparison=()))))
    assert "Imported declarations" not in text
    assert "12 Signatures" in text


def test_that_the_arithmetic_of_the_coverage_is_shown(signed: bytes) -> None:
    text = " ".join("\n".join(pages(signed)).split())
    assert "100 × 49 = 4900 > 20 × 214 = 4280" in text
    assert "22.9 %" in text
    assert "Documenting 7 more sources would clear it." in text
    assert "Remediation by 4 December 2026 (30 days from the closing meeting, calendar days)." in text


def test_that_code_and_edition_stand_together(signed: bytes) -> None:
    assert all("E3 · VAP 8.0.0" in page for page in pages(signed))


def test_that_editions_are_compared(signed: bytes) -> None:
    text = " ".join("\n".join(pages(signed)).split())
    assert "7.0.0 (D7) 15.4 % of 195" in text
    assert "cobalt not in scope" in text


def test_that_unknown_sources_are_named_and_marked_at_sign_off() -> None:
    sources = tuple(
        replace(source, due_diligence=DueDiligence.UNKNOWN) if source.id == "tin-040" else source
        for source in made_up_sources()
    )
    text = " ".join("\n".join(pages(render(made_up_content(made_up_records(sources=sources))))).split())
    assert "which sign-off counts as undocumented (1): Example Tin Works 41" in text
    assert "unknown*" in text
    assert "100 × 50 = 5000 > 20 × 214 = 4280" in text


def test_that_sources_out_of_scope_stand_apart() -> None:
    records = replace(made_up_records(), criterion="rba-minerals@7.1.2")
    text = "\n".join(pages(render(made_up_content(records, draft=True))))
    assert "Out of scope, not counted (19)" in text
    assert "Cobalt: 19 sources" not in text


def test_that_an_audit_without_any_answer_is_printed_as_a_draft() -> None:
    records = AuditRecords(
        criterion="rba-minerals@8.0.0",
        facility=made_up_records().facility,
        engagement=replace(made_up_records().engagement, closing_meeting=None),
        basis=Basis(),
    )
    text = "\n".join(pages(render(made_up_content(records, draft=True, imported_files=()))))
    assert "Not rated yet" in text
    assert "never 0 %, never a pass" in " ".join(text.split())
    assert "No source is recorded." in text


def test_that_a_not_applicable_audit_prints_its_basis() -> None:
    basis = Basis(minerals_in_products=(), not_applicable_reason="Only glass and wood. " * 400)
    records = made_up_records(basis=basis, sources=(), answers=(), actions=())
    text = "\n".join(pages(render(made_up_content(records))))
    assert "Not applicable" in text
    assert text.count("Only glass and wood.") >= 400


def test_that_a_milder_rating_shows_suggestion_and_reason() -> None:
    records = with_answer("4.a", reason="The archive was lost in a flood.")
    records = replace(records, basis=replace(records.basis, retention_years=3))
    text = " ".join("\n".join(pages(render(made_up_content(records)))).split())
    assert "Suggested: Major." in text
    assert "The archive was lost in a flood." in text


def test_that_a_disagreement_is_printed_beside_its_condition_and_in_its_finding_and_the_rating_stays() -> (
    None
):
    said = (
        Disagreement(condition=CONFLICT, text="The plan is <managed> since May."),
        Disagreement(condition=COVERAGE, text="Counted too hard.\nSee the letter."),
    )
    plain, disputed = made_up_content(), made_up_content(made_up_records(disagreements=said))
    before, text = everything(render(plain)), everything(render(disputed))
    coverage, conflict = (disputed.texts.conditions[one].title for one in CONDITIONS)
    too_hard = "The auditor disagrees: Counted too hard. See the letter."
    assert squeezed(f"{coverage}: {too_hard}") in text
    assert squeezed(f"{conflict}: The auditor disagrees: The plan is <managed> since May.") in text
    assert text.count(squeezed(too_hard)) == 2  # the conflict condition is clear, so it is no finding
    assert "Theauditordisagrees" not in before
    assert [one.count("Priority") for one in (before, text)] == [before.count("Priority")] * 2


def test_that_a_character_that_no_font_covers_is_refused_at_its_disagreement() -> None:
    said = (Disagreement(condition=COVERAGE, text="Seen: ໂຮງງານ"),)
    with pytest.raises(UncoveredText, match=r"at disagreements\.coverage"):
        render(made_up_content(made_up_records(disagreements=said)))


def test_that_1000_sources_take_about_50_rows_a_page() -> None:
    sources = tuple(
        replace(source, id=f"{turn}-{source.id}", name=f"{source.name} of group {turn}")
        for turn in range(5)
        for source in made_up_sources()
    )[:1000]
    count = len(pages(render(made_up_content(made_up_records(sources=sources)))))
    assert 22 <= count <= 30


def test_that_another_content_gives_other_bytes(content: ReportContent, signed: bytes) -> None:
    assert render(replace(content, program_version="0.1.1")) != signed


@pytest.mark.parametrize(("tool", "arguments"), [("qpdf", ["--check"]), ("pdftoppm", ["-r", "20", "-png"])])
def test_that_other_tools_read_it_without_a_warning(
    tool: str, arguments: list[str], signed: bytes, tmp_path: Path
) -> None:
    need(tool)
    (tmp_path / "report.pdf").write_bytes(signed)
    target = [str(tmp_path / "page")] if tool == "pdftoppm" else []
    done = subprocess.run([tool, *arguments, str(tmp_path / "report.pdf"), *target], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


def test_that_the_date_of_the_document_is_the_one_passed_in(signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as document:
        assert str(document.docinfo["/CreationDate"]) == "D:20261105102000Z"


def test_that_an_open_audit_shows_the_range_that_unknown_sources_leave() -> None:
    sources = tuple(
        replace(source, due_diligence=DueDiligence.UNKNOWN) if source.mineral is Mineral.COBALT else source
        for source in made_up_sources()
    )
    pdf = render(made_up_content(made_up_records(sources=sources), draft=True))
    text = " ".join("\n".join(pages(pdf)).split())
    assert "14.0 % to 22.9 %" in text
    assert "With every unknown: 100 × 49 = 4900 > 20 × 214 = 4280: over the limit (22.9 %)." in text
    assert "0 (+ 19 unknown) / 19" in text
    assert "the rating would be Priority" in text


def test_that_a_source_that_trips_the_conflict_condition_is_shown_with_its_action() -> None:
    sources = tuple(
        replace(source, action=ActionTaken.PLAN) if source.id == "gold-020" else source
        for source in made_up_sources()
    )
    text = " ".join("\n".join(pages(render(made_up_content(made_up_records(sources=sources))))).split())
    assert "because purchases from a conflict source are confirmed and nothing excuses them" in text
    assert "1 confirmed source in scope; 1 not excused" in text
    assert "plan, not managed" in text


def test_that_what_was_recorded_on_site_stands_in_the_report() -> None:
    visit = Visit(
        opening_meeting=date(2026, 11, 2),
        opening_present=(Attendee(role="Plant manager", firm="Fictitious Plant"),),
        closing_present=(Attendee(role="Quality lead", name="A. Present"),),
        persons_met=(Attendee(role="Warehouse lead"),),
        interpreter="I. Preter",
        interpreter_languages="Mandarin and English",
        working_days=(
            WorkingDay(date=date(2026, 11, 3), begun="08:30", ended="17:15", auditors="both of us"),
        ),
        limitations=(Limitation(kind=LimitationKind.ACCESS_REFUSED, text="The smelting yard stayed shut"),),
    )
    sample = Sampling(
        id="p", subject="Purchase orders", elements=("2.c",), population=412, size=25, method="Every 16th",
        selected="PO 16 to PO 400", exceptions="Two without an origin",
    )  # fmt: skip
    prior = PriorAudit(
        criterion="rba-minerals@7.1.2",
        report_number="R-2024-7",
        rating=Rating.MAJOR,
        answers=(PriorAnswer(element="2.c", rating=Rating.MAJOR, corrective="Ask all suppliers"),),
    )
    text = everything(
        render(made_up_content(replace(small(), visit=visit, samplings=(sample,), prior=prior), draft=True))
    )
    wanted = [
        *(
            "Plant manager",
            "Fictitious Plant",
            "A. Present",
            "Warehouse lead",
            "I. Preter (Mandarin and English)",
        ),
        *("08:30", "17:15", "both of us", "access refused", "The smelting yard stayed shut"),
        *("Purchase orders", "412", "Every 16th", "PO 16 to PO 400", "Two without an origin"),
        *("R-2024-7", "rba-minerals@7.1.2", "Ask all suppliers", "2 November 2026", "3 November 2026"),
    ]
    assert [word for word in wanted if squeezed(word) not in text] == []


def small() -> AuditRecords:
    return made_up_records(answers=(), sources=made_up_sources()[:2])


def test_that_chapters_of_the_visit_say_in_a_line_that_nothing_is_recorded() -> None:
    text = everything(render(made_up_content(small(), draft=True)))
    said = ("Nothing is recorded of meetings", "No sampling is recorded.", "No limitation is recorded.")
    assert [line for line in said if squeezed(line) not in text] == []
    assert squeezed("The audit before") not in text


def test_that_the_evidence_log_says_how_each_item_was_obtained() -> None:
    items = (
        Evidence(
            id="E-1", kind=EvidenceKind.PHOTO, title="Yard", note="Bags without labels", place="North yard",
            method="walk-through", obtained_by="A. Tester", obtained_on=date(2026, 11, 3), sha256="a" * 64,
            photo=Photo(width=4000, height=3000, taken_at="2026-11-03 10:15", camera="Fictitious C1"),
        ),
        Evidence(
            id="W-01", kind=EvidenceKind.INTERVIEW, title="W-01",
            interview=Interview(role="line worker", group="incoming inspection", group_size=12),
        ),
    )  # fmt: skip
    text = everything(render(made_up_content(replace(small(), evidence=items), draft=True)))
    wanted = [
        *("Bags without labels", "North yard", "walk-through", "A. Tester", "4000 × 3000", "Fictitious C1"),
        *("line worker", "incoming inspection", "group of 12"),
    ]
    assert [word for word in wanted if squeezed(word) not in text] == []


def test_that_references_and_flags_of_sources_are_printed() -> None:
    flag = CahraFlag(reason="Origin near the border", flagged_on=date(2026, 11, 3), listed_in="List of June")
    source = Source(
        id="s", mineral=Mineral.TIN, name="Fictitious Tin", reference="Audit report 77", cahra=flag
    )
    text = everything(render(made_up_content(made_up_records(sources=(source,), answers=()), draft=True)))
    wanted = ["Audit report 77", "Origin near the border", "List of June"]
    assert [word for word in wanted if squeezed(word) not in text] == []
