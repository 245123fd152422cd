"""The document's shape, made from the nouns: no field is declared a second time.

Each noun becomes a strict model in which every key may be missing or null, except the few that the noun
cannot be without.
"""

import dataclasses
import re
import types
from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    create_model,
)
from pydantic_core import PydanticCustomError

from workbench.audit.outcome import CONDITIONS
from workbench.audit.records import (
    Answer,
    Attendee,
    Basis,
    CahraFlag,
    CorrectiveAction,
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

FORMAT = "workbench-audit/1"

_MOST_YEARS = 1000
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_STRICT = ConfigDict(strict=True, extra="forbid")


def _day(value: object) -> date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("day", "{shown} is not a date like 2026-11-04", {"shown": repr(value)})


def _country(value: str) -> str:
    from iso3166 import countries_by_alpha2

    if len(value) == 2 and value in countries_by_alpha2:
        return value
    raise PydanticCustomError(
        "country", "{shown} is not a country's ISO code in two capitals", {"shown": repr(value)}
    )


def _finding(value: str) -> str:
    if value in CONDITIONS or REFERENCE.fullmatch(value):
        return value
    raise PydanticCustomError(
        "finding", "{shown} is neither an element nor a condition", {"shown": repr(value)}
    )


REFERENCE = re.compile(r"[1-9][0-9]?\.[a-z]")
_FINDING_PATTERN = rf"^({REFERENCE.pattern}|{'|'.join(CONDITIONS)})$"

Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
]
Country = Annotated[
    str, AfterValidator(_country), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$"})
]
Finding = Annotated[
    str, AfterValidator(_finding), WithJsonSchema({"type": "string", "pattern": _FINDING_PATTERN})
]
Reference = Annotated[str, StringConstraints(pattern=rf"^{REFERENCE.pattern}$")]

_Language = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
_Translated = Annotated[
    str,
    StringConstraints(
        pattern="^(observation|reason|comment|root_cause|corrective|preventive|additional_action|closure)$"
    ),
]
_Count = Annotated[int, Field(ge=0, lt=2**63)]
_Digest = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]

# What a noun's type does not say of a field.
_NARROWER: Mapping[tuple[type, str], Any] = {
    (Facility, "country"): Country,
    (Source, "smelter_country"): Country,
    (Source, "origin_countries"): list[Country],
    (Source, "id"): Annotated[str, StringConstraints(min_length=1)],
    (Evidence, "id"): Annotated[str, StringConstraints(min_length=1)],
    (Evidence, "sha256"): _Digest,
    (Evidence, "size"): _Count,
    (CorrectiveAction, "finding"): Finding,
    (FindingResponse, "finding"): Finding,
    (Engagement, "plan_days"): Annotated[int, Field(ge=1, le=365)],
    (Interview, "group_size"): _Count,
    (Sampling, "population"): _Count,
    (Sampling, "size"): _Count,
    (Sampling, "elements"): list[Reference],
    (PriorAudit, "sources"): _Count,
    (PriorAnswer, "element"): Reference,
    (Translation, "of"): _Translated,
    (Translation, "language"): _Language,
    (Translation, "original_language"): _Language,
    (Translation, "original_sha256"): _Digest,
    (Photo, "width"): _Count,
    (Photo, "height"): _Count,
    (Photo, "shared_sha256"): _Digest,
    (Photo, "original_sha256"): _Digest,
    (Basis, "retention_years"): Annotated[int, Field(ge=0, le=_MOST_YEARS)],
}
# A source of no mineral cannot be counted; a response to nothing answers nothing.
_REQUIRED = {
    *((Source, "mineral"), (FindingResponse, "finding"), (PriorAnswer, "element")),
    *((Translation, "of"), (Translation, "language"), (Translation, "text")),
}
# Said by the key above (an answer's element), or of no meaning outside of one audit's file (an action's id).
_NOT_IN_DOCUMENT = {
    (Answer, "element"),
    (CorrectiveAction, "id"),
    (Sampling, "id"),
}


@cache
def model_of(noun: type) -> type[BaseModel]:
    """The strict model of a noun."""
    fields = {name: _field(noun, name, hint) for name, hint in document_fields(noun).items()}
    return create_model(noun.__name__, __config__=_STRICT, **fields)


@cache
def document_fields(noun: type) -> Mapping[str, Any]:
    """A noun's fields that the document has, with their types, in the noun's order."""
    hints = get_type_hints(noun)
    names = [field.name for field in dataclasses.fields(noun)]
    return {name: hints[name] for name in names if (noun, name) not in _NOT_IN_DOCUMENT}


def _field(noun: type, name: str, hint: Any) -> Any:
    annotation = _NARROWER.get((noun, name)) or _annotation(hint)
    return (annotation, ...) if (noun, name) in _REQUIRED else (annotation | None, None)


def _annotation(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return _annotation(next(part for part in get_args(hint) if part is not type(None)))
    if get_origin(hint) is tuple:
        return list[_annotation(get_args(hint)[0])]  # type: ignore[misc]
    if hint is date:
        return Day
    return model_of(cast(type, hint)) if dataclasses.is_dataclass(hint) else hint


@cache
def document_model() -> type[BaseModel]:
    """The whole document; the audit's basis stands at its top level."""
    top: dict[str, Any] = {
        "format": (Literal["workbench-audit/1"], ...),
        "criterion": (Annotated[str, StringConstraints(min_length=1)], ...),
        "facility": (model_of(Facility) | None, None),
        "audit": (model_of(Engagement) | None, None),
        **{name: _field(Basis, name, hint) for name, hint in document_fields(Basis).items()},
        "answers": (dict[Reference, model_of(Answer) | None] | None, None),  # type: ignore[misc]
        "sources": (list[model_of(Source)] | None, None),  # type: ignore[misc]
        "evidence": (list[model_of(Evidence)] | None, None),  # type: ignore[misc]
        "actions": (list[model_of(CorrectiveAction)] | None, None),  # type: ignore[misc]
        "disagreements": (_disagreements_model() | None, None),
        "visit": (model_of(Visit) | None, None),
        "sampling": (list[model_of(Sampling)] | None, None),  # type: ignore[misc]
        "responses": (list[model_of(FindingResponse)] | None, None),  # type: ignore[misc]
        "previous_audit": (model_of(PriorAudit) | None, None),
    }
    return create_model("Document", __config__=_STRICT, **top)


def _disagreements_model() -> type[BaseModel]:
    texts: dict[str, Any] = dict.fromkeys(CONDITIONS, (str | None, None))
    return create_model("Disagreements", __config__=_STRICT, **texts)


_NOUNS = (
    Answer,
    Attendee,
    Basis,
    CahraFlag,
    CorrectiveAction,
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


@cache
def _nouns_by_model() -> Mapping[type[BaseModel], type]:
    return {model_of(noun): noun for noun in _NOUNS}


def noun_from(model: BaseModel, **more: Any) -> Any:
    """The noun that a checked model stands for; null is the noun's own default, `more` what it lacks."""
    return build(_nouns_by_model()[type(model)], model, **more)


def build(noun: type, model: BaseModel, **more: Any) -> Any:
    """A noun from those fields of a model that it has."""
    given = {name: value(getattr(model, name)) for name in document_fields(noun)}
    return noun(**{name: said for name, said in given.items() if said is not None}, **more)


def value(said: Any) -> Any:
    """A value of a model as the nouns keep it: models as nouns, lists as tuples."""
    if isinstance(said, BaseModel):
        return noun_from(said)
    if isinstance(said, list):
        return tuple(value(item) for item in said)
    return said


def written(noun: Any) -> dict[str, Any]:
    """A noun as the document writes it, every key of it."""
    return {name: _written(getattr(noun, name)) for name in document_fields(cast(type, type(noun)))}


def _written(said: Any) -> Any:
    if dataclasses.is_dataclass(said):
        return written(said)
    if isinstance(said, tuple):
        return [_written(item) for item in said]
    if isinstance(said, Enum):
        return said.value
    return said.isoformat() if isinstance(said, date) else said
