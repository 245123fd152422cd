"""A made-up audit: five minerals, 214 sources, findings, plans and evidence; nothing in it is real."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from workbench.audit.enums import (
    ActionTaken,
    AuditKind,
    Conflict,
    ConflictReview,
    DueDiligence,
    EvidenceKind,
    Mineral,
    Rating,
    Responsibility,
)
from workbench.audit.facts import Facts, tally
from workbench.audit.records import (
    Actor,
    Answer,
    AuditRecords,
    Basis,
    CorrectiveAction,
    Engagement,
    Evidence,
    Facility,
    ImportedFile,
    Plan,
    Progress,
    Source,
)
from workbench.criteria.loader import bundled_editions, find_edition, texts
from workbench.rating.evaluate import evaluate
from workbench.report.anchor import anchor_bytes
from workbench.report.content import ReportContent

# mineral: total, undocumented
_COUNTS = {
    Mineral.TANTALUM: (31, 4),
    Mineral.TIN: (62, 9),
    Mineral.TUNGSTEN: (38, 5),
    Mineral.GOLD: (64, 12),
    Mineral.COBALT: (19, 19),
}
_COUNTRIES = ("CN", "JP", "ID", "BR", "KZ", "BE")


def made_up_sources() -> tuple[Source, ...]:
    return tuple(
        _source(mineral, number, undocumented)
        for mineral, (total, undocumented) in _COUNTS.items()
        for number in range(total)
    )


def _source(mineral: Mineral, number: int, undocumented: int) -> Source:
    confirmed = mineral is Mineral.GOLD and number == 20
    return Source(
        id=f"{mineral.value}-{number:03}",
        mineral=mineral,
        smelter_id=f"CID9{list(Mineral).index(mineral)}{number:04}" if number % 7 else None,
        name=f"Example {mineral.value.capitalize()} Works {number + 1}",
        smelter_country=_COUNTRIES[number % len(_COUNTRIES)],
        origin_countries=("CD", "RW") if confirmed else (),
        due_diligence=DueDiligence.UNDOCUMENTED if number < undocumented else DueDiligence.DOCUMENTED,
        conflict=Conflict.CONFIRMED if confirmed else Conflict.NONE,
        action=ActionTaken.MANAGED_PLAN if confirmed else ActionTaken.NONE,
        plan=_PLAN if confirmed else None,
    )


_PLAN = Plan(
    owner="Head of Purchasing",
    due=date(2027, 1, 31),
    progress=(Progress(date=date(2026, 10, 23), note="second supplier qualified"),),
)

_FINDINGS = {
    "2.b": (Rating.MINOR, "Supplier letters went to 41 of 52 suppliers of parts that contain gold."),
    "2.c": (
        Rating.MAJOR,
        "BOM screening covers tin, tantalum, tungsten and gold. Cobalt in battery packs (part family BP-7, "
        "11 suppliers) is not screened, and no chain-of-custody information is held for it.\n"
        "The buyer could not say who decides.",
    ),
    "3.b": (Rating.OPPORTUNITY, "The yearly review could name who follows up on open points."),
}


def made_up_answers() -> tuple[Answer, ...]:
    refs = [rule.ref for rule in find_edition("rba-minerals@8.0.0").elements]
    return tuple(_answer(ref) for ref in refs)


def _answer(ref: str) -> Answer:
    rating, observation = _FINDINGS.get(ref, (Rating.CONFORMANCE, f"Seen and discussed for {ref}; in place."))
    return Answer(
        element=ref,
        rating=rating,
        observation=observation,
        responsibility=Responsibility.SHARED if ref in _FINDINGS else Responsibility.FACILITY,
        evidence=("E-1", "E-2") if ref == "2.c" else (),
    )


def made_up_records(**changes: Any) -> AuditRecords:
    records = AuditRecords(
        criterion="rba-minerals@8.0.0",
        facility=Facility(
            name="Sample Electronics — Plant 2", country="CN", address="Example Road 1, Example City"
        ),
        engagement=Engagement(
            kind=AuditKind.INITIAL,
            opened=date(2026, 11, 2),
            closing_meeting=date(2026, 11, 4),
            lead_auditor="Example Auditor",
            team=("Second Auditor", "Łukasz Przykładowy"),
            report_number="SAMPLE-2026-014",
        ),
        basis=Basis(
            minerals_in_products=tuple(Mineral),
            retention_years=5,
            policy_minerals=tuple(Mineral),
            conflict_review=ConflictReview.CONFIRMED,
        ),
        answers=made_up_answers(),
        sources=made_up_sources(),
        evidence=(
            Evidence(
                id="E-1",
                kind=EvidenceKind.DOCUMENT,
                title="Bill of materials, part family BP-7",
                file="bom-bp7.pdf",
                sha256="0f" * 32,
                size=12345,
            ),
            Evidence(id="E-2", kind=EvidenceKind.INTERVIEW, title="Interview with purchasing"),
        ),
        actions=(
            CorrectiveAction(
                id="A-1",
                finding="2.b",
                root_cause="The list of suppliers was taken from an old system.",
                corrective="Send the letter to the other eleven suppliers.",
                preventive="Take the list from the purchasing system each quarter.",
                owner="Head of Purchasing",
                due=date(2027, 3, 1),
                progress=(Progress(date=date(2026, 11, 4), note="five letters sent"),),
            ),
        ),
    )
    return replace(records, **changes)


def made_up_content(records: AuditRecords | None = None, **changes: Any) -> ReportContent:
    """A report as at sign-off, unless `draft`."""
    records = records or made_up_records()
    edition = find_edition(records.criterion)
    family = bundled_editions()
    facts = Facts(
        basis=records.basis,
        answers={answer.element: answer for answer in records.answers},
        sources=tally(records.sources),
        planned=frozenset(action.finding for action in records.actions if action.owner and action.due),
        closing_meeting=records.engagement.closing_meeting,
    )
    at_signoff = not changes.get("draft", False)
    outcomes = {
        one.id: evaluate(one, facts, answered_under=edition, family=family, at_signoff=at_signoff)
        for one in family
    }
    content = ReportContent(
        records=records,
        edition=edition,
        texts=texts(edition),
        outcome=outcomes[edition.id],
        comparison=tuple((one, outcomes[one.id]) for one in family),
        imported_files=(
            ImportedFile(
                id="F-1",
                name="supplier-a-cmrt.xlsx",
                sha256="ab" * 32,
                template="CMRT",
                revision="6.4",
                company="Example Supplier A",
                rows_read=120,
                added=80,
                merged=39,
                left_out=1,
                minerals_declared=(Mineral.TIN, Mineral.GOLD),
                all_smelters_identified=(Mineral.TIN,),
            ),
        ),
        anchor=anchor_bytes(
            audit_id="5f" * 16,
            device="7a" * 16,
            sequence=412,
            head="c3" * 32,
            criterion=edition.id,
            edition_digest=edition.digest,
            program_version="0.1.0",
        ),
        program_version="0.1.0",
        draft=not at_signoff,
        made_at=datetime(2026, 11, 5, 10, 20, tzinfo=UTC),
        author=Actor(name="Example Auditor", firm="Example Assurance"),
        signer="Example Auditor" if at_signoff else None,
    )
    return replace(content, **changes)


CHINESE = (
    "审核组在仓库与采购部门进行了现场访谈，并查阅了二零二六年一月至十月的物料清单（BOM）、"
    "供应商问卷（CMRT 6.4）以及“冲突矿产”政策文件。\n"
    "电池组件BP-7系列共涉及11家供应商，其中钴的来源没有任何监管链记录。"
)
JAPANESE = "監査チームは倉庫と購買部門で「紛争鉱物」方針を確認したが、コバルトの追跡記録はなかった。"
KOREAN = "심사팀은 창고와 구매 부서에서 공급업체 설문지를 확인하였으나 코발트의 출처에 대한 기록은 없었다."


def content_in_many_scripts(**changes: Any) -> ReportContent:
    """Chinese nearly everywhere, Japanese and Korean here and there, a few sources."""
    written = {"2.c": CHINESE * 12, "2.b": KOREAN, "3.b": JAPANESE}
    answers = tuple(
        replace(answer, observation=written.get(answer.element, "已查看，符合要求。"))
        for answer in made_up_answers()
    )
    names = ("样例钽铌冶炼有限责任公司" * 4, "見本タンタル製錬株式会社", "견본 주석 제련소", "样例锡业")
    sources = tuple(
        replace(source, name=name) for source, name in zip(made_up_sources()[:4], names, strict=True)
    )
    records = made_up_records(answers=answers, sources=sources)
    facility = Facility(name="样例电子有限公司（二厂）", country="CN", address="广东省样例市示例路1号")
    engagement = replace(
        records.engagement, lead_auditor="王样例", team=("李样例 (Li)", "Łukasz Przykładowy")
    )
    return made_up_content(replace(records, facility=facility, engagement=engagement), **changes)


THAI = (
    "ผู้ตรวจสอบพบว่าไม่มีเอกสารการตรวจสอบสถานะของโรงหลอมดีบุก และน้ำหนักของวัตถุดิบที่ได้รับไม่ตรงกับใบส่งสินค้า "
    "(CMRT 6.4)\nบริษัทจะแก้ไขภายใน ๓๐ วัน ฯลฯ"
)
VIETNAMESE = (
    "Kiểm toán viên phát hiện nhà máy luyện thiếc chưa có hồ sơ thẩm định; người phụ trách: Nguyễn Đường."
)
GREEK = "Ο ελεγκτής διαπίστωσε ότι ᾧ λείπουν τὰ ἔγγραφα· Ἀθῆναι."
CYRILLIC = "Аудитор не нашёл документов; Ђура, Їжак, Ґанок."
LINGALA = "Mokɔngɔ́ ya mɔ́kɔ́ ezalí na bɛ̂; ẹ́ ọ̀ṣọ́."
SIGNS = "☑ ✔ ✗ → ≥ 5 % ≠ ① ℃ ㎡ № ½ ″ ✅ 𠮷野 𡈽佐"


def content_in_thai(**changes: Any) -> ReportContent:
    """Thai nearly everywhere, other scripts with marks, and signs, here and there."""
    written = {
        "2.c": THAI * 8,
        "2.b": VIETNAMESE,
        "3.b": GREEK,
        "2.d": CYRILLIC,
        "2.a": LINGALA,
        "1.a": SIGNS,
    }
    answers = tuple(
        replace(answer, observation=written.get(answer.element, "ตรวจแล้ว เป็นไปตามข้อกำหนด"))
        for answer in made_up_answers()
    )
    names = ("บริษัท อมตะซิตี้เทรดดิ้งแอนด์คอนซัลติ้ง จำกัด (มหาชน)", "โรงหลอมดีบุกตัวอย่าง")
    sources = tuple(
        replace(source, name=name) for source, name in zip(made_up_sources()[:2], names, strict=True)
    )
    records = made_up_records(answers=answers, sources=sources)
    facility = Facility(name="บริษัท ตัวอย่างอิเล็กทรอนิกส์ จำกัด", country="TH", address="ตำบลตัวอย่าง จังหวัดระยอง")
    return made_up_content(replace(records, facility=facility), **changes)
