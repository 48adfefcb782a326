"""Deal files: the answers about one business relation, checked key by key before anything is built."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator

from qa_drafter.domain import deal as values
from qa_drafter.domain.deal import FLAG_DEFAULTS, MAY_BE_EMPTY, SINGLE_ANSWER, VOCABULARY, Deal, Position
from qa_drafter.domain.errors import DealRefused
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.phrases import phrase, verbatim
from qa_drafter.domain.printable import quoted, unprintable_in
from qa_drafter.library_files.deal_texts import ROW, stated_of
from qa_drafter.library_files.yaml_files import WordsLoader, parse_yaml, read_text

LONGEST: Final = 400
"""Characters of one answer: longer than any name or address, shorter than a clause."""

_REGION: Final = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")


def _line(words: Any) -> str:
    if isinstance(words, bool) or not isinstance(words, (str, int, float)):
        raise ValueError(phrase("this is not text"), phrase("put the words in quotes"))
    line = " ".join(str(words).split())
    if len(line) > LONGEST:
        raise ValueError(phrase("{0} characters are too many", len(line)), phrase("give at most {0}", LONGEST))
    if (sign := unprintable_in(line)) is not None:
        raise ValueError(phrase("it holds the unprintable character {0}", sign), phrase("retype the text"))
    return line


def _name(words: Any) -> str:
    line = _line(words)
    if not line:
        raise ValueError(phrase("it is empty"), phrase("fill it in"))
    return line


Line = Annotated[str, BeforeValidator(_line)]
Name = Annotated[str, BeforeValidator(_name)]


def _region(words: Any) -> str:
    line = _line(words).upper()
    if line and not _REGION.fullmatch(line):
        raise ValueError(phrase("{0} is no region", quoted(line)), phrase("write an ISO code like IE or US-NJ"))
    return line


Region = Annotated[str, BeforeValidator(_region)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=False)


class _Site(_Part):
    name: Name
    address: Name
    fei: Line = ""
    services: Line = ""
    region: Region = ""


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
    region: Region = ""


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
    terms: dict[Name, Name] = {}
    approved_subcontractors: list[_Subcontractor] = []
    number: Line = ""
    effective_date: Line = ""
    related_agreements: list[Name] = []
    last_review: Line = ""
    schedules: dict[Name, list[dict[Name, Line]]] = {}

    @field_validator("effective_date", "last_review")
    @classmethod
    def _is_a_date(cls, text: str) -> str:
        try:
            if text and date.fromisoformat(text).isoformat() != text:
                raise ValueError
        except ValueError:
            raise ValueError(phrase("{0} is no date", quoted(text)), phrase("write it like 2027-01-31")) from None
        return text

    @field_validator("schedules")
    @classmethod
    def _names_rows(cls, schedules: dict[str, list[dict[str, str]]]) -> dict[str, list[dict[str, str]]]:
        if any(not row.get(ROW) for rows in schedules.values() for row in rows):
            raise ValueError(
                phrase("an entry names no row"),
                phrase("begin it with row: and the words of its first column, or its number"),
            )
        return schedules

    @field_validator("position")
    @classmethod
    def _is_a_side(cls, position: Position) -> Position:
        if position is Position.FIXED:
            raise ValueError(phrase("fixed is no side to argue from"), phrase("use sponsor, balanced or cmo"))
        return position


def read_deal(path: Path) -> Deal:
    """The deal that a YAML file states; DealRefused names the file, the key and the remedy."""
    where = str(path)
    raw = parse_yaml(read_text(path, DealRefused), where, DealRefused, loader=WordsLoader)
    if raw is None:
        raise DealRefused(where, phrase("the file is empty"), phrase("start from one of the example deals"))
    if not isinstance(raw, dict):
        raise DealRefused(
            where, phrase("not a list of keys and answers"), phrase("start from one of the example deals")
        )
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
    given = raw.get(question)
    if given is None and question not in MAY_BE_EMPTY:
        raise DealRefused(
            f"{where}, {question}", phrase("this answer is missing"), phrase("give one of {0}", ", ".join(known))
        )
    listed = [] if given is None else given if isinstance(given, list) else [given]
    for word in listed:
        if word not in known:
            raise DealRefused(
                f"{where}, {question}",
                phrase("{0} is no such answer", quoted(word)),
                phrase("use {0}", ", ".join(known)),
            )
    if not listed and question not in MAY_BE_EMPTY:
        raise DealRefused(
            f"{where}, {question}", phrase("the list is empty"), phrase("give one of {0}", ", ".join(known))
        )
    if question in SINGLE_ANSWER and len(listed) != 1:
        raise DealRefused(
            f"{where}, {question}", phrase("more than one answer"), phrase("choose one of {0}", ", ".join(known))
        )
    return tuple(word for word in known if word in listed)


def _flag(raw: dict[Any, Any], name: str, where: str) -> bool:
    given = raw[name]
    if not isinstance(given, bool):
        raise DealRefused(
            f"{where}, {name}", phrase("{0} is neither true nor false", quoted(given)), phrase("write true or false")
        )
    return given


_SHAPES: Final = {
    "missing": (phrase("this key is missing"), phrase("add it")),
    "model_type": (phrase("this is not a list of keys and answers"), phrase("see the example deals")),
    "dict_type": (phrase("this is not a list of keys and answers"), phrase("see the example deals")),
    "list_type": (phrase("this is not a list"), phrase("begin each entry with a hyphen")),
    "too_short": (phrase("the list is empty"), phrase("give at least one entry")),
    "enum": (phrase("no such answer"), phrase("use sponsor, balanced or cmo")),
    "invalid_key": (phrase("a key is not a word"), phrase("put it in quotes")),
}
"""What pydantic finds wrong with the shape of a file, and what to do about it."""


def _refusal(error: ValidationError, where: str) -> DealRefused:
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"] if part != "[key]")
    if first["type"] == "extra_forbidden":
        close = get_close_matches(place.rpartition(".")[2], _KEYS, n=1)
        remedy = phrase("did you mean {0}?", close[0]) if close else phrase("remove it or correct its spelling")
        return DealRefused(f"{where}, {quoted(place)[1:-1]}", phrase("unknown key"), remedy)
    if first["type"] in _SHAPES:
        return DealRefused(f"{where}, {place}", *_SHAPES[first["type"]])
    if first["type"] == "value_error":
        return DealRefused(f"{where}, {place}", *first["ctx"]["error"].args)
    return DealRefused(f"{where}, {place}", verbatim(first["msg"]), phrase("correct this value"))


_PARTS: Final[tuple[type[BaseModel], ...]] = (
    _DealFile, _Party, _Site, _Contact, _Signatory, _Product, _Subcontractor,
)  # fmt: skip
_KEYS: Final = sorted({*VOCABULARY, *FLAG_DEFAULTS, *(key for part in _PARTS for key in part.model_fields)})


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
        last_review=stated.last_review,
        related_agreements=tuple(stated.related_agreements),
        schedules=tuple(_blanks(stated.schedules)),
    )


def _blanks(stated: dict[str, list[dict[str, str]]]) -> Iterator[values.StatedBlank]:
    for schedule, rows in stated.items():
        for row in rows:
            filled = ((column, words) for column, words in row.items() if column != ROW)
            yield from (values.StatedBlank(schedule, row[ROW], column, words) for column, words in filled)


def _party(stated: _Party) -> values.PartyDetails:
    return values.PartyDetails(
        name=stated.name,
        address=stated.address,
        quality_contact=stated.quality_contact,
        sites=tuple(values.Site(**site.model_dump()) for site in stated.sites),
        contacts=tuple(values.Contact(**contact.model_dump()) for contact in stated.contacts),
        signatories=tuple(values.Signatory(**signatory.model_dump()) for signatory in stated.signatories),
        region=stated.region,
    )


def checked_deal(deal: Deal, where: str) -> Deal:
    """The deal as it would be read from its file; DealRefused names what no deal file may say."""
    return deal_of(stated_of(deal), where)
