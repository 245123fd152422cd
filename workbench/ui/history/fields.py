"""What the nouns, their fields and their values are called in the trail."""

from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from workbench.ui.words import Word, day, listed, pair, tr, word

# By noun; the key beside it says which one.
NOUNS = {
    "AuditIdentity": "Audit",
    "Facility": "Facility",
    "Engagement": "This audit",
    "Basis": "Audit facts",
    "Answer": "Element",
    "Source": "Source",
    "Mention": "Row of a workbook",
    "ImportedFile": "Imported workbook",
    "Evidence": "Evidence",
    "CorrectiveAction": "Corrective action",
    "Disagreement": "Disagreement",
    "IssuedReport": "Issued report",
    "Countersignature": "Countersignature",
    "HeadStamp": "Time-stamp of the journal",
    "Visit": "On site",
    "PriorAudit": "Earlier audit",
    "Sampling": "Sample",
    "FindingResponse": "Response to finding",
    "Bookmark": "Bookmark",
    "InterviewNote": "Interview notes",
    "LoadedList": "Loaded list",
    "StatusEntry": "Entry of a status list",
    "CahraArea": "Entry of a CAHRA list",
}
FIELDS = {
    "action": "Action",
    "additional_action": "Additional action",
    "additional_due": "Additional action due",
    "added": "Rows added",
    "address": "Address",
    "all_smelters_identified": "Declared complete",
    "anchored_head": "Anchored head",
    "anchored_sequence": "Anchored entry",
    "answers": "Answers",
    "areas": "Areas",
    "authority": "Authority",
    "cahra": "CAHRA flag",
    "closed_on": "Closed on",
    "closing_meeting": "Closing meeting",
    "closing_present": "Present at the closing meeting",
    "closure": "How closure was verified",
    "comment": "Comment",
    "company": "Company",
    "conflict": "Conflict",
    "conflict_review": "Conflict review",
    "corrective": "Corrective action",
    "country": "Country",
    "criterion": "Criterion",
    "date": "Date",
    "device": "Device",
    "due": "Due",
    "due_diligence": "Due diligence",
    "edition_sha256": "Digest of the edition",
    "effective_date": "Effective date",
    "elements": "Elements",
    "entries": "Entries",
    "evidence": "Evidence",
    "exceptions": "Exceptions",
    "file": "File",
    "file_name": "File",
    "final": "Final",
    "finding": "Finding",
    "fingerprint": "Fingerprint",
    "firm": "Firm",
    "flagged_on": "Flagged on",
    "given_by": "Given by",
    "given_on": "Given on",
    "group": "Group",
    "group_size": "Size of the group",
    "handed_in": "Plan handed in",
    "has_location": "Original holds a location",
    "head": "Hash of the entry",
    "height": "Height",
    "id": "Id",
    "imported_file": "Workbook",
    "interpreter": "Interpreter",
    "interpreter_languages": "Interpreter's languages",
    "interview": "Interview",
    "kind": "Kind",
    "language": "Language",
    "lead_auditor": "Lead auditor",
    "left_out": "Rows left out",
    "limitations": "Limitations",
    "listed_in": "Listed in",
    "loaded_list": "List",
    "merged": "Rows merged",
    "method": "Method",
    "mineral": "Mineral",
    "minerals": "Minerals",
    "minerals_declared": "Minerals declared",
    "minerals_in_products": "Minerals in the products",
    "name": "Name",
    "not_applicable_reason": "How it was established that none is in the products",
    "note": "Note",
    "observation": "What was seen",
    "obtained_by": "Obtained by",
    "obtained_on": "Obtained on",
    "opened": "Opened",
    "opening_meeting": "Opening meeting",
    "opening_present": "Present at the opening meeting",
    "of": "Translated text",
    "origin_countries": "Origin countries",
    "original_language": "Language of the original",
    "original_sha256": "SHA-256 of the original",
    "owner": "Owner",
    "persons_met": "Persons met",
    "photo": "Photo",
    "place": "Place",
    "plan": "Action plan",
    "plan_days": "Days to hand the plan in",
    "policy_minerals": "Minerals that the policy names",
    "population": "Population",
    "preventive": "Preventive action",
    "progress": "Progress",
    "published": "Published",
    "rating": "Rating",
    "reason": "Reason",
    "reference": "Where it is documented",
    "related": "Related criteria",
    "repeats_disagree": "Rows disagree",
    "report": "Report",
    "report_number": "Report number",
    "responsibility": "Responsibility",
    "retention_years": "Years that records are kept",
    "revision": "Revision",
    "role": "Role",
    "root_cause": "Root cause",
    "row": "Row",
    "rows_read": "Rows read",
    "scope": "What is audited",
    "selected": "What was selected",
    "sequence": "Entry",
    "server": "Server",
    "sha256": "SHA-256",
    "sheet": "Sheet",
    "signer": "Signer",
    "size": "Size",
    "smelter_country": "Country of the smelter",
    "smelter_id": "Smelter ID",
    "source": "Source",
    "sources": "Sources",
    "stance": "Response",
    "status": "Status",
    "subject": "What was sampled",
    "team": "Team",
    "template": "Template",
    "text": "Text",
    "time": "Time",
    "title": "Title",
    "token": "Token",
    "translated_by": "Translated by",
    "translations": "Translations",
    "unverified": "Not yet verified",
    "valid_until": "Valid until",
    "version": "Version",
    "working_days": "Working hours on site",
}


def noun_word(noun: str) -> str:
    """A noun of the file as it is shown."""
    return tr(NOUNS[noun])


def field_word(field: str) -> str:
    """A field of a noun as it is shown; one of a part that has no name of its own as it is written."""
    return tr(FIELDS[field]) if field in FIELDS else field.replace("_", " ")


def shown(value: Any) -> str:
    """A value of a noun in words; nothing for what is not said."""
    if value is None or value == () or value == "":
        return "–"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, date):
        return day(value)
    if isinstance(value, StrEnum):
        return _word(value)
    if isinstance(value, tuple):
        return "\n".join(shown(one) for one in value) if _is_long(value) else listed(map(shown, value))
    if is_dataclass(value):
        return _parts(value)
    return str(value)


def _word(value: Any) -> str:
    known: Word = value
    return word(known)


def _is_long(values: tuple[Any, ...]) -> bool:
    return any(is_dataclass(one) for one in values)


def _parts(value: Any) -> str:
    told = [(part.name, getattr(value, part.name)) for part in fields(value)]
    return "; ".join(pair(field_word(name), shown(said)) for name, said in told if said not in (None, "", ()))
