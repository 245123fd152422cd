"""The English sentence of each remark of the quality check: what is so, and what to do about it."""

from collections.abc import Mapping
from types import MappingProxyType

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "finding_without_evidence": "Finding {element} ({rating}) rests on no evidence. Link what shows it.",
        "finding_without_observation": (
            "Finding {element} ({rating}) does not say what was seen. Write it down."
        ),
        "disagreement_without_comment": (
            "The auditee disagrees with the finding on {about}, but not why. Write down what they say."
        ),
        "translation_outdated": (
            "The translation of {text} on {about} is of an earlier wording. "
            "Correct it, or save it again if it still holds."
        ),
        "plan_missing": (
            "{rating} on {about} has no corrective action with an owner and a due date. Plan one."
        ),
        "nothing_planned": "{rating} on {about} has no corrective action yet. Plan one.",
        "plan_handed_in_late": (
            "The plan for {about} was to be handed in by {day}. "
            "Ask for it, or enter the day on which it came."
        ),
        "action_incomplete": "An action for {about} has no owner or no due date. Enter both.",
        "action_overdue": (
            "An action for {about} was due on {day}. Agree on an additional action with a new date."
        ),
        "due_behind_term": (
            "An action for {about} is due on {day}, later than its term, {term}. Agree on an earlier date."
        ),
        "closed_without_words": (
            "An action for {about} is closed, but not how that was verified. Say how."
        ),
        "action_without_finding": (
            "An action is kept for {about}, which is no finding now. "
            "Remove it, or look at the rating again."
        ),
        "no_method": "The conformance of {element} rests on no evidence. Link what shows it.",
        "one_method": (
            "The conformance of {element} rests on one method alone: {method}. Look at it in another way too."
        ),
        "evidence_linked_to_nothing": (
            "Evidence {id} ({title}) is linked to nothing. Link it to what it shows, or remove it."
        ),
        "group_too_small": (
            "Interview {id} names a group of {size}: a person in it could be recognised. "
            "Describe a group of {least} or more."
        ),
        "source_without_reference": (
            "{name} is documented, but not where. Name the record, or link evidence."
        ),
        "more_source_without_reference": (
            "{count} more documented sources name neither a record nor evidence."
        ),
        "malformed_id": "{name} has the id {other}, which is not of the form CID000000. Correct it.",
        "more_malformed_id": "{count} more sources have an id that is not of the form CID000000.",
        "likely_match": (
            "{name} may be {other}, which is listed with the same name. Give it the id, or leave both."
        ),
        "more_likely_match": "{count} more sources without an id have the name of a listed one.",
        "source_unverified": (
            "{name} came along from the earlier audit and is not verified. Look at it in this one."
        ),
        "more_source_unverified": (
            "{count} more sources came along from the earlier audit and are not verified."
        ),
        "answer_unverified": (
            "The text on {element} came along from the earlier audit and is not verified. "
            "Confirm it, or write what was seen now."
        ),
        "dates_out_of_order": "{second} on {after} is before {first} on {before}. Correct the dates.",
        "working_day_outside": (
            "The working day {day} lies outside of the audit. Correct it, or the dates of the meetings."
        ),
        "evidence_after_closing": (
            "Evidence {id} of {day} is later than the closing meeting on {closing}, "
            "yet an answer rests on it. Correct the date, or say in its note how that came about."
        ),
        "before_closing": (
            "{what} is dated {day}, before the closing meeting on {closing}. Correct one of them."
        ),
        "day_to_come": "{what} is dated {day}, which is still to come. Correct the date.",
        "no_closing_meeting": (
            "The closing meeting has no date, so no term can be counted. Enter it."
        ),
        "no_lead_auditor": "No lead auditor is named. Enter who leads.",
        "sample_larger": (
            "The sample “{name}” is larger ({size}) than what it was taken from ({population}). Correct it."
        ),
        "bookmark_left": "A bookmark is left on {element}. Come back to it, or take it off.",
        "bookmark_with_note": (
            "A bookmark is left on {element}: “{note}”. Come back to it, or take it off."
        ),
    }
)  # fmt: skip
