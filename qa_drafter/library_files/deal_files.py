"""Deal files: the answers about one business relation, checked key by key before anything is built."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from qa_drafter.domain import deal as values
from qa_drafter.domain.deal import FLAG_DEFAULTS, MAY_BE_EMPTY, SINGLE_ANSWER, VOCABULARY, Deal, Position
from qa_drafter.domain.errors import DealRefused
from qa_drafter.domain.identifiers import TermId
from qa_drafter.library_files.yaml_files import parse_yaml, read_text


def _one_line(words: Any) -> Any:
    if isinstance(words, (int, float)) and not isinstance(words, bool):
        return str(words)
    return " ".join(words.split()) if isinstance(words, str) else words


# Control characters have no place in a contract and are illegal in Word's XML.
Line = Annotated[
    str, BeforeValidator(_one_line), StringConstraints(max_length=400, pattern=r"^[^\x00-\x1f\x7f\ue000-\uf8ff]*$")
]
Name = Annotated[Line, StringConstraints(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=False)


class _Site(_Part):
    name: Name
    address: Name
    fei: Line = ""
    services: Line = ""


class _Contact(_Part):
    function: Name
    name: Line = ""
    reach: Line = ""


class _Signatory(_Part):
    function: Name
    name: Line = ""


class _Party(_Part):
    name: Name
    address: Name
    quality_contact: Name
    sites: list[_Site] = []
    contacts: list[_Contact] = []
    signatories: list[_Signatory] = []


class _Product(_Part):
    name: Name
    strength: Line = ""
    dosage_form: Line = ""


class _Subcontractor(_Part):
    name: Name
    site: Name
    work: Name


class _DealFile(_Part):
    title: Name
    sponsor: _Party
    contractor: _Party
    position: Position = Position.BALANCED
    products: list[_Product] = Field(min_length=1)
    terms: dict[str, int | float | str] = {}
    approved_subcontractors: list[_Subcontractor] = []
    number: Line = ""
    effective_date: Line = ""
    related_agreements: list[Name] = []

    @field_validator("effective_date")
    @classmethod
    def _is_a_date(cls, text: str) -> str:
        if text:
            date.fromisoformat(text)
        return text

    @field_validator("position")
    @classmethod
    def _is_a_side(cls, position: Position) -> Position:
        if position is Position.FIXED:
            raise ValueError("position is sponsor, balanced or cmo")
        return position


def read_deal(path: Path) -> Deal:
    """The deal that a YAML file states; DealRefused names the file, the key and the remedy."""
    where = str(path)
    raw = parse_yaml(read_text(path, DealRefused), where, DealRefused)
    if raw is None:
        raise DealRefused(where, "the file is empty", "start from one of the example deals")
    if not isinstance(raw, dict):
        raise DealRefused(where, "not a list of keys and answers", "start from one of the example deals")
    return deal_of(raw, where)


def deal_of(raw: dict[Any, Any], where: str) -> Deal:
    """The deal that parsed answers state; DealRefused names the key and the remedy."""
    answers = tuple((question, _answers(raw, question, where)) for question in VOCABULARY)
    flags = tuple((name, _flag(raw, name, where)) for name in FLAG_DEFAULTS if name in raw)
    rest = {key: value for key, value in raw.items() if key not in VOCABULARY and key not in FLAG_DEFAULTS}
    try:
        stated = _DealFile.model_validate(rest)
    except ValidationError as error:
        raise _refusal(error, where) from None
    return _deal(stated, answers, tuple((name, value) for name, value in flags if value != FLAG_DEFAULTS[name]))


def _answers(raw: dict[Any, Any], question: str, where: str) -> tuple[str, ...]:
    known = VOCABULARY[question]
    if question not in raw and question not in MAY_BE_EMPTY:
        raise DealRefused(f"{where}, {question}", "this answer is missing", f"give one of {', '.join(known)}")
    given = raw.get(question, [])
    listed = given if isinstance(given, list) else [given]
    for word in listed:
        if word not in known:
            raise DealRefused(f"{where}, {question}", f"{word!r} is no such answer", f"use {', '.join(known)}")
    if not listed and question not in MAY_BE_EMPTY:
        raise DealRefused(f"{where}, {question}", "the list is empty", f"give one of {', '.join(known)}")
    if question in SINGLE_ANSWER and len(listed) != 1:
        raise DealRefused(f"{where}, {question}", "more than one answer", f"choose one of {', '.join(known)}")
    return tuple(word for word in known if word in listed)


def _flag(raw: dict[Any, Any], name: str, where: str) -> bool:
    given = raw[name]
    if not isinstance(given, bool):
        raise DealRefused(f"{where}, {name}", f"{given!r} is neither true nor false", "write true or false")
    return given


def _refusal(error: ValidationError, where: str) -> DealRefused:
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"] if part not in ("int", "float", "str"))
    if first["type"] == "missing":
        return DealRefused(f"{where}, {place}", "this key is missing", "add it")
    if first["type"] == "extra_forbidden":
        return DealRefused(f"{where}, {place}", "unknown key", "remove it or correct its spelling")
    if first["type"] == "string_pattern_mismatch":
        return DealRefused(f"{where}, {place}", "holds control characters", "retype the text")
    message = first["msg"].removeprefix("Value error, ")
    return DealRefused(f"{where}, {place}", message[:1].lower() + message[1:], "correct this value")


def _deal(
    stated: _DealFile, answers: tuple[tuple[str, tuple[str, ...]], ...], flags: tuple[tuple[str, bool], ...]
) -> Deal:
    return Deal(
        title=stated.title,
        sponsor=_party(stated.sponsor),
        contractor=_party(stated.contractor),
        answers=answers,
        flags=flags,
        position=stated.position,
        products=tuple(values.Product(**product.model_dump()) for product in stated.products),
        terms=tuple(sorted((TermId(name), value) for name, value in stated.terms.items())),
        subcontractors=tuple(values.ApprovedSubcontractor(**s.model_dump()) for s in stated.approved_subcontractors),
        number=stated.number,
        effective_date=stated.effective_date,
        related_agreements=tuple(stated.related_agreements),
    )


def _party(stated: _Party) -> values.PartyDetails:
    return values.PartyDetails(
        name=stated.name,
        address=stated.address,
        quality_contact=stated.quality_contact,
        sites=tuple(values.Site(**site.model_dump()) for site in stated.sites),
        contacts=tuple(values.Contact(**contact.model_dump()) for contact in stated.contacts),
        signatories=tuple(values.Signatory(**signatory.model_dump()) for signatory in stated.signatories),
    )
