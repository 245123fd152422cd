import copy
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resources import resource
from workbench.audit.enums import ActionTaken, Conflict, ConflictReview, DueDiligence, EvidenceKind, Mineral
from workbench.audit.outcome import CONDITIONS
from workbench.audit.records import (
    Answer,
    Attendee,
    AuditRecords,
    Basis,
    CahraFlag,
    CorrectiveAction,
    Disagreement,
    Engagement,
    Evidence,
    Facility,
    FindingResponse,
    Interview,
    Limitation,
    Photo,
    Plan,
    PriorAnswer,
    PriorAudit,
    Progress,
    Sampling,
    Source,
    Translation,
    Visit,
    WorkingDay,
)
from workbench.audit.sources import merged
from workbench.errors import UnusableInput
from workbench.exchange.document import (
    DocumentFaults,
    document_schema,
    read_document,
    schema_bytes,
    write_document,
)

ELEMENTS = ("1.a", "2.b")
FULL: dict[str, Any] = {
    "format": "workbench-audit/1",
    "criterion": "rba-minerals@8.0.0",
    "facility": {"name": "Works", "country": "CN", "address": "Road 1"},
    "audit": {
        "kind": "initial",
        "opened": "2026-11-02",
        "closing_meeting": "2026-11-04",
        "lead_auditor": "L",
        "team": ["T"],
        "report_number": "R-1",
    },
    "minerals_in_products": ["tin", "gold"],
    "not_applicable_reason": None,
    "retention_years": 5,
    "policy_minerals": ["tin"],
    "conflict_review": "none_confirmed",
    "answers": {
        "1.a": {
            "rating": "minor",
            "observation": "o",
            "responsibility": "shared",
            "reason": None,
            "evidence": ["E-1"],
        }
    },
    "sources": [
        {
            "id": "s1",
            "mineral": "gold",
            "smelter_id": "CID000001",
            "name": "Refinery",
            "smelter_country": "JP",
            "origin_countries": ["CD"],
            "due_diligence": "documented",
            "conflict": "suspected",
            "action": "plan",
            "plan": {"owner": "o", "due": "2027-01-31", "progress": [{"date": "2026-12-01", "note": "n"}]},
            "evidence": ["E-1"],
        }
    ],
    "evidence": [{"id": "E-1", "kind": "photo", "title": "t", "file": "photos/one.jpg"}],
    "actions": [
        {
            "finding": "coverage",
            "root_cause": "a",
            "corrective": "b",
            "preventive": "c",
            "owner": "d",
            "due": "2027-03-01",
            "progress": [{"date": "2027-01-01", "note": "n"}],
        }
    ],
}
Change = Callable[[dict[str, Any]], Any]


def read(document: Any, folder: Path | None = None) -> AuditRecords:
    return read_document(json.dumps(document).encode(), folder=folder, elements=ELEMENTS).records


def faults(document: Any, folder: Path | None = None) -> list[str]:
    with pytest.raises(DocumentFaults) as caught:
        read(document, folder)
    return [fault.at for fault in caught.value.faults]


CHECKER = jsonschema.Draft202012Validator(document_schema())


def schema_accepts(document: Any) -> bool:
    return bool(CHECKER.is_valid(document))


def changed(change: Change) -> dict[str, Any]:
    document = copy.deepcopy(FULL)
    change(document)
    return document


def test_that_every_key_arrives_in_its_noun() -> None:
    records = read(FULL)
    assert records.facility == Facility(name="Works", country="CN", address="Road 1")
    assert records.engagement.closing_meeting == date(2026, 11, 4)
    assert records.basis == Basis(
        minerals_in_products=(Mineral.TIN, Mineral.GOLD),
        retention_years=5,
        policy_minerals=(Mineral.TIN,),
        conflict_review=ConflictReview.NONE_CONFIRMED,
    )
    assert records.sources[0].plan == Plan(
        owner="o", due=date(2027, 1, 31), progress=(Progress(date=date(2026, 12, 1), note="n"),)
    )
    assert records.sources[0].conflict is Conflict.SUSPECTED
    assert records.evidence[0].kind is EvidenceKind.PHOTO
    assert (records.actions[0].finding, records.actions[0].due) == ("coverage", date(2027, 3, 1))
    assert records.answers[0].evidence == ("E-1",)


def test_that_what_is_missing_or_null_is_unanswered() -> None:
    least = {"format": "workbench-audit/1", "criterion": "x@1"}
    nulls = dict.fromkeys(FULL) | least
    assert read(least) == read(nulls)
    assert read(least).basis == Basis()


def test_that_every_key_of_every_noun_may_be_null_but_the_few_that_may_not() -> None:
    needed = {
        "format": "format",
        "criterion": "criterion",
        "sources[0].mineral": "mineral",
    }
    refused = set()
    for holder, path in _holders(FULL, ""):
        for key in list(holder):
            if key == "id" and path.startswith("evidence"):
                continue  # the references to it would dangle
            before, holder[key] = holder[key], None
            document = copy.deepcopy(FULL)
            holder[key] = before
            try:
                read(document)
            except DocumentFaults as error:
                refused |= {fault.at for fault in error.faults if "no evidence" not in fault.message}
    assert refused == set(needed)


def _holders(value: Any, path: str) -> list[tuple[dict[str, Any], str]]:
    if isinstance(value, list):
        return [each for item in value for each in _holders(item, path)]
    if not isinstance(value, dict):
        return []
    inner = [each for key, item in value.items() for each in _holders(item, path or key)]
    return [(value, path), *inner]


def test_that_missing_ids_are_random_and_differ() -> None:
    document = {**FULL, "sources": [{"mineral": "tin", "name": "a"}, {"mineral": "tin", "name": "b"}]}
    ids = {source.id for source in read(document).sources}
    assert len(ids) == 2
    assert all(len(id_) == 32 for id_ in ids)


def test_that_repeated_sources_are_merged_and_flagged() -> None:
    rows = [
        {"id": "b", "mineral": "tin", "smelter_id": "CID000001", "due_diligence": "documented"},
        {"id": "a", "mineral": "tin", "smelter_id": "cid000001", "due_diligence": "undocumented"},
    ]
    [source] = read({**FULL, "sources": rows}).sources
    assert (source.id, source.due_diligence) == ("a", DueDiligence.UNDOCUMENTED)
    assert source.repeats_disagree


@pytest.mark.parametrize("order", [[0, 1, 2], [2, 1, 0]])
def test_that_an_id_that_was_given_stays_when_rows_without_one_merge_into_it(order: list[int]) -> None:
    rows = [
        {"id": "z-1", "mineral": "tin", "smelter_id": "CID000001"},
        {"mineral": "tin", "smelter_id": "CID000001"},
        {"id": None, "mineral": "gold", "name": "Smelter not yet identified"},
    ]
    sources = read({**FULL, "sources": [rows[place] for place in order]}).sources
    assert [source.id for source in sources if source.smelter_id] == ["z-1"]
    assert len({source.id for source in sources}) == 2


WRONG: list[tuple[str, Change, bool]] = [
    ("format", lambda d: d.update(format="workbench-audit/2"), True),
    ("criterion", lambda d: d.pop("criterion"), True),
    ("colour", lambda d: d.update(colour="red"), True),
    ("facility.country", lambda d: d["facility"].update(country="cn"), True),
    ("facility.country", lambda d: d["facility"].update(country="XX"), False),
    ("facility.city", lambda d: d["facility"].update(city="x"), True),
    ("audit.kind", lambda d: d["audit"].update(kind="surprise"), True),
    ("audit.opened", lambda d: d["audit"].update(opened="02.11.2026"), True),
    ("audit.opened", lambda d: d["audit"].update(opened="2026-02-30"), False),
    ("audit.opened", lambda d: d["audit"].update(opened="2026-11-02T00:00:00"), True),
    ("audit.opened", lambda d: d["audit"].update(opened=20261102), True),
    ("audit.opened", lambda d: d["audit"].update(opened="20261102"), True),
    ("audit.opened", lambda d: d["audit"].update(opened="2026-W45-1"), True),
    ("audit.team[0]", lambda d: d["audit"].update(team=[5]), True),
    ("audit.team", lambda d: d["audit"].update(team="T"), True),
    ("retention_years", lambda d: d.update(retention_years="5"), True),
    ("retention_years", lambda d: d.update(retention_years=True), True),
    ("retention_years", lambda d: d.update(retention_years=-1), True),
    ("retention_years", lambda d: d.update(retention_years=5.5), True),
    ("retention_years", lambda d: d.update(retention_years=10**30), True),
    ("minerals_in_products[1]", lambda d: d.update(minerals_in_products=["tin", "mica"]), True),
    ("conflict_review", lambda d: d.update(conflict_review="yes"), True),
    ("answers.1.a.rating", lambda d: d["answers"]["1.a"].update(rating="good"), True),
    ("answers.1.a.evidence[0]", lambda d: d["answers"]["1.a"].update(evidence=["E-9"]), False),
    ("answers.9.z", lambda d: d["answers"].update({"9.z": {}}), False),
    ("answers.policy", lambda d: d["answers"].update(policy={}), True),
    ("sources[0].mineral", lambda d: d["sources"][0].update(mineral="Gold"), True),
    ("sources[0].mineral", lambda d: d["sources"][0].pop("mineral"), True),
    ("sources[0].due_diligence", lambda d: d["sources"][0].update(due_diligence=True), True),
    ("sources[0].repeats_disagree", lambda d: d["sources"][0].update(repeats_disagree=1), True),
    ("sources[0].origin_countries[0]", lambda d: d["sources"][0].update(origin_countries=["DRC"]), True),
    ("sources[0].plan.due", lambda d: d["sources"][0]["plan"].update(due="soon"), True),
    ("sources[0].id", lambda d: d["sources"][0].update(id=""), True),
    ("sources[1]", lambda d: d["sources"].append("tin"), True),
    ("evidence[0].kind", lambda d: d["evidence"][0].update(kind="rumour"), True),
    ("evidence[0].sha256", lambda d: d["evidence"][0].update(sha256="abc"), True),
    ("evidence[0].file", lambda d: d["evidence"][0].update(file="../secret"), False),
    ("evidence[0].file", lambda d: d["evidence"][0].update(file="a/../../secret"), False),
    ("evidence[0].file", lambda d: d["evidence"][0].update(file="/etc/passwd"), False),
    ("evidence[0].file", lambda d: d["evidence"][0].update(file="C:\\secret"), False),
    ("evidence[0].file", lambda d: d["evidence"][0].update(file="..\\secret"), False),
    ("evidence[0].file", lambda d: d["evidence"][0].update(file=""), False),
    ("actions[0].finding", lambda d: d["actions"][0].update(finding="everything"), True),
    ("actions[0].finding", lambda d: d["actions"][0].update(finding="3.c"), False),
    ("disagreements", lambda d: d.update(disagreements="No."), True),
    ("disagreements.2.c", lambda d: d.update(disagreements={"2.c": "No."}), True),
    ("disagreements.coverage", lambda d: d.update(disagreements={"coverage": ["No."]}), True),
]


@pytest.mark.parametrize(("at", "change", "schema_knows"), WRONG)
def test_that_a_wrong_value_is_refused_at_its_place(at: str, change: Change, schema_knows: bool) -> None:
    document = changed(change)
    assert faults(document) == [at]
    assert schema_accepts(document) is not schema_knows


def test_that_the_full_document_passes_reader_and_schema() -> None:
    assert read(FULL).criterion == "rba-minerals@8.0.0"
    assert schema_accepts(FULL)


def test_that_all_faults_are_listed_in_the_order_of_their_places() -> None:
    sources = [{"id": f"s{number}", "mineral": "tin", "name": str(number)} for number in range(11)]
    sources[2]["mineral"] = sources[10]["mineral"] = "iron"
    document = {**FULL, "sources": [*sources, {"id": "s1", "mineral": "tin"}], "retention_years": "5"}
    expected = ["retention_years", "sources[1].id", "sources[2].mineral", "sources[10].mineral"]
    assert faults(document) == [*expected, "sources[11].id"]


def test_that_faults_are_told_in_one_line_with_a_next_step() -> None:
    with pytest.raises(DocumentFaults) as caught:
        read({**FULL, "a\nb": 1, "retention_years": "5"})
    assert "2 faults: a\\nb: is not a key of the document; retention_years: must be" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.next_step


def test_that_repeated_evidence_ids_are_refused() -> None:
    item = {"id": "E-1", "kind": "document"}
    assert faults({**FULL, "evidence": [item, item]}) == ["evidence[0].id", "evidence[1].id"]


HEAD = '"format": "workbench-audit/1", "criterion": "a"'


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (f'{{{HEAD}, "criterion": "b"}}', "criterion"),
        (f'{{{HEAD}, "answers": {{"1.a": {{}}, "1.a": {{}}}}}}', "answers.1.a"),
        (f'{{{HEAD}, "facility": {{"name": "\\ud800"}}}}', "facility.name"),
        (f'{{{HEAD}, "facility": {{"name": "a\\u0000"}}}}', "facility.name"),
        ('["workbench-audit/1"]', ""),
    ],
)
def test_that_what_json_lets_pass_is_refused_at_its_place(text: str, at: str) -> None:
    with pytest.raises(DocumentFaults) as caught:
        read_document(text.encode(), folder=None)
    assert [fault.at for fault in caught.value.faults] == [at]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b'{"format": ', "line 1, column"),
        (b'{"retention_years": NaN}', "NaN"),
        (b'{"retention_years": -Infinity}', "-Infinity"),
        (b'{"facility": "\xff"}', "not in UTF-8"),
        ('{"criterion": "ä"}'.encode("utf-16"), "not in UTF-8"),
        (b"[" * 50 + b"]" * 50, "nested"),
        (b"[" * 200_000, "nested"),
        (b"1" * 5000, "too long"),
    ],
)
def test_that_what_is_no_document_is_refused_in_one_line(data: bytes, words: str) -> None:
    with pytest.raises(UnusableInput, match=words) as caught:
        read_document(data, folder=None)
    assert "\n" not in str(caught.value)


def test_that_a_document_over_the_limit_is_not_parsed() -> None:
    with pytest.raises(UnusableInput, match="larger than 50 MB"):
        read_document(b" " * (50 * 1024 * 1024 + 1), folder=None)


def test_that_a_byte_order_mark_is_no_fault() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(FULL).encode()
    assert read_document(data, folder=None).records.criterion == "rba-minerals@8.0.0"


def test_that_evidence_is_found_beside_the_document(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    photo = tmp_path / "photos" / "one.jpg"
    photo.write_bytes(b"picture")
    found = read_document(json.dumps(FULL).encode(), folder=tmp_path)
    assert found.evidence_files == {"E-1": photo}


def test_that_evidence_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert faults(FULL, tmp_path) == ["evidence[0].file"]
    assert faults(changed(lambda d: d["evidence"][0].update(file="x" * 300)), tmp_path) == [
        "evidence[0].file"
    ]


def test_that_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    folder = tmp_path / "audit"
    (folder / "photos").mkdir(parents=True)
    (folder / "photos" / "one.jpg").symlink_to(tmp_path / "secret.jpg")
    assert faults(FULL, folder) == ["evidence[0].file"]


TEXT = st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)
DAY = st.none() | st.dates()
COUNTRY = st.none() | st.sampled_from(["CD", "CN", "JP"])
MINERALS = st.none() | st.lists(st.sampled_from(Mineral), unique=True).map(tuple)
PROGRESS = st.lists(
    st.builds(Progress, date=st.dates(), note=TEXT.map(lambda text: text or "")), max_size=2
).map(tuple)
PLAN = st.builds(Plan, owner=TEXT, due=DAY, progress=PROGRESS, additional_action=TEXT, additional_due=DAY)
IDS = ("E-1", "E-2")


def whole(noun: type[Any], **narrower: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A noun with every field said or not, as its types allow."""
    return st.builds(
        noun,
        **{
            name: narrower[name] if name in narrower else of(hint)
            for name, hint in get_type_hints(noun).items()
        },
    )


def of(hint: Any) -> st.SearchStrategy[Any]:
    if hint in (str, str | None):
        return TEXT if hint == str | None else TEXT.map(lambda text: text or "")
    return st.none() | st.integers(0, 99) if hint == int | None else st.from_type(hint)


def some(one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(one, max_size=2).map(tuple)


PEOPLE = some(whole(Attendee))
VISIT = whole(
    Visit, opening_present=PEOPLE, closing_present=PEOPLE, persons_met=PEOPLE,
    working_days=some(whole(WorkingDay)), limitations=some(whole(Limitation)),
)  # fmt: skip
REFERENCES = some(st.sampled_from(ELEMENTS))
PRIOR = whole(PriorAudit, answers=some(whole(PriorAnswer, element=st.sampled_from(ELEMENTS))))
DIGEST = st.none() | st.just("a" * 64)
PHOTO = whole(
    Photo, width=st.integers(0, 9), height=st.integers(0, 9), shared_sha256=DIGEST, original_sha256=DIGEST
)  # fmt: skip
REFERRED = st.lists(st.sampled_from(IDS), unique=True).map(lambda ids: tuple(sorted(ids)))
SOURCE = st.builds(
    Source,
    id=st.uuids().map(lambda number: number.hex),
    mineral=st.sampled_from(Mineral),
    smelter_id=st.none() | st.sampled_from(["CID000001", "CID000002"]),
    name=TEXT,
    smelter_country=COUNTRY,
    origin_countries=st.lists(st.sampled_from(["CD", "PE"]), unique=True).map(lambda c: tuple(sorted(c))),
    due_diligence=st.sampled_from(DueDiligence),
    conflict=st.sampled_from(Conflict),
    action=st.sampled_from(ActionTaken),
    plan=st.none() | PLAN,
    evidence=REFERRED,
    repeats_disagree=st.booleans(),
    reference=TEXT,
    cahra=st.none() | whole(CahraFlag),
    unverified=st.booleans(),
)
LANGUAGE = st.sampled_from(["zh-CN", "fr", "vi"])
TRANSLATIONS = some(
    whole(
        Translation, of=st.sampled_from(["observation", "comment", "closure"]), language=LANGUAGE,
        original_language=st.none() | LANGUAGE, original_sha256=DIGEST,
    )
)  # fmt: skip
ANSWER = st.builds(
    Answer, element=st.sampled_from(ELEMENTS), observation=TEXT, reason=TEXT, evidence=REFERRED,
    related=some(st.text("ab")), unverified=st.booleans(), translations=TRANSLATIONS,
)  # fmt: skip
ACTION = st.builds(
    CorrectiveAction, id=st.just("-"), finding=st.sampled_from([*ELEMENTS, "coverage", ""]), owner=TEXT,
    due=DAY, corrective=TEXT, progress=PROGRESS, handed_in=DAY, additional_action=TEXT, additional_due=DAY,
    closed_on=DAY, closure=TEXT, evidence=REFERRED, translations=TRANSLATIONS,
)  # fmt: skip
DISAGREEMENT = st.builds(
    Disagreement,
    condition=st.sampled_from(CONDITIONS),
    text=TEXT.filter(lambda text: text is not None and bool(text.strip())),
)
RECORDS = st.builds(
    AuditRecords,
    criterion=st.just("rba-minerals@8.0.0"),
    facility=st.builds(Facility, name=TEXT, country=COUNTRY, address=TEXT),
    engagement=st.builds(
        Engagement, opened=DAY, lead_auditor=TEXT, team=st.just(("T", "")), scope=TEXT,
        plan_days=st.none() | st.integers(1, 365),
    ),
    basis=st.builds(
        Basis, minerals_in_products=MINERALS, not_applicable_reason=TEXT, policy_minerals=MINERALS,
        retention_years=st.none() | st.integers(0, 1000), conflict_review=st.sampled_from(ConflictReview),
    ),
    answers=st.lists(ANSWER, unique_by=lambda answer: answer.element).map(
        lambda answers: tuple(sorted(answers, key=lambda answer: answer.element))
    ),
    sources=st.lists(SOURCE, max_size=4).map(lambda rows: tuple(merged(rows))),
    evidence=st.tuples(
        *(
            st.builds(
                Evidence, id=st.just(id_), kind=st.sampled_from(EvidenceKind), title=TEXT,
                sha256=DIGEST, size=st.none() | st.integers(0, 2**63 - 1),
                note=TEXT, method=TEXT, place=TEXT, obtained_by=TEXT, obtained_on=DAY,
                photo=st.none() | PHOTO, interview=st.none() | whole(Interview),
            )
            for id_ in IDS
        )
    ),
    actions=st.lists(ACTION, max_size=2).map(tuple),
    disagreements=st.lists(DISAGREEMENT, unique_by=lambda one: one.condition).map(
        lambda found: tuple(sorted(found, key=lambda one: one.condition))
    ),
    visit=VISIT,
    samplings=some(whole(Sampling, id=st.just("-"), elements=REFERENCES)),
    responses=st.lists(
        whole(FindingResponse, finding=st.sampled_from(ELEMENTS), translations=TRANSLATIONS),
        unique_by=lambda one: one.finding,
    ).map(lambda found: tuple(sorted(found, key=lambda one: one.finding))),
    prior=PRIOR,
)  # fmt: skip


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(RECORDS)
def test_that_reading_what_was_written_gives_the_same_records(records: AuditRecords) -> None:
    data = write_document(records)
    found = read_document(data, folder=None, elements=ELEMENTS).records
    actions = tuple(replace(each, id="-") for each in found.actions)
    samplings = tuple(replace(each, id="-") for each in found.samplings)
    assert replace(found, actions=actions, samplings=samplings) == records
    assert write_document(found) == data
    assert schema_accepts(json.loads(data))


def test_that_what_was_said_in_interviews_has_no_place_in_the_document() -> None:
    assert "InterviewNote" not in json.dumps(document_schema())
    fault = "interview_notes"
    assert faults({**FULL, "evidence": [], "answers": {}, "sources": [], fault: []}, None) == [fault]


@pytest.mark.parametrize(
    ("key", "value", "named"),
    [
        ("responses", [{"finding": "2.b"}, {"finding": "2.b"}], "responses[1].finding"),
        ("responses", [{"finding": "9.z"}], "responses[0].finding"),
        ("responses", [{"stance": "agree"}], "responses[0].finding"),
        ("visit", {"limitations": [{"kind": "weather"}]}, "visit.limitations[0].kind"),
        ("sampling", [{"population": -1}], "sampling[0].population"),
        ("previous_audit", {"answers": [{"rating": "minor"}]}, "previous_audit.answers[0].element"),
        ("audit", {"plan_days": 0}, "audit.plan_days"),
        ("actions", [{"finding": "2.b", "evidence": ["E-9"]}], "actions[0].evidence[0]"),
    ],
)
def test_that_a_fault_in_what_was_recorded_on_site_names_its_place(key: str, value: Any, named: str) -> None:
    document = {"format": "workbench-audit/1", "criterion": "rba-minerals@8.0.0", key: value}
    assert faults(document, None) == [named]


def test_that_the_order_of_rows_does_not_change_the_document() -> None:
    records = read(FULL)
    second = Source(id="s0", mineral=Mineral.TIN, name="x")
    one = replace(records, sources=(second, *records.sources))
    other = replace(records, sources=(*records.sources, second))
    assert write_document(one) == write_document(other)


def test_that_keys_added_later_are_written_only_where_they_say_something() -> None:
    assert json.loads(write_document(read(FULL))) == FULL


def test_that_disagreements_are_read_and_written_by_condition() -> None:
    told = {"conflict_without_plan": "No plan is due yet.", "coverage": "Counted too hard."}
    records = read(changed(lambda document: document.update(disagreements=told)))
    assert records.disagreements == tuple(Disagreement(condition=one, text=told[one]) for one in told)
    assert json.loads(write_document(records))["disagreements"] == told


@pytest.mark.parametrize("unsaid", [None, {}, {"coverage": None}, {"coverage": " "}])
def test_that_a_disagreement_without_words_is_none(unsaid: object) -> None:
    assert read(changed(lambda document: document.update(disagreements=unsaid))).disagreements == ()


def test_that_the_shipped_schema_is_the_one_the_reader_makes() -> None:
    assert resource("schema", "workbench-audit-1.schema.json").read_bytes() == schema_bytes()


def test_that_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(document_schema())
