"""Who acts in a sentence: the party that it begins with, that comes after `by`, or whose consent it waits for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from qa_drafter.checks.reading import Sentence, sentences_of
from qa_drafter.domain.deal import Deal, Party
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.worded_duty import WordedDuty

_SPONSOR: Final = ("Sponsor", "Client", "Customer", "Contract Giver", "Owner")
_CONTRACTOR: Final = ("Contractor", "CMO", "CDMO", "Contract Manufacturer", "Contract Acceptor", "Supplier")
_FUNCTION: Final = (
    r"(?:['’]s? (?:Quality Unit|Quality Assurance|QA|QU|Quality Control|regulatory function|Regulatory Affairs|"
    r"supply function|laboratory|Qualified Person|personnel))?"
)
_LEAD_IN: Final = r"(?:(?:If|Where|When|Before|After|For|In|Until|At|On|Within|Unless|Once|Upon)\b[^.;]{0,200}?,\s+)?"
_NOT: Final = re.compile(r"(?:shall|must|may|will|does|do|need)\s+not\b|never\b|neither\b", re.IGNORECASE)
_MODAL: Final = re.compile(r"(?:shall|must|may|will|is to|are to|has to|can)\s+(?:also\s+)?", re.IGNORECASE)
_JOINT: Final = re.compile(r"\s*(?:,|and|or|together)\s+(?:with\s+)?(?:the\s+)?(?:Sponsor|Contractor)", re.IGNORECASE)
_OTHERS: Final = re.compile(
    r"\b(?:Sponsor|Contractor|when|if|where|unless|until|before|after|whether|that|which|who|whose)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence that names the party which does an act."""

    party: Party
    sentence: str


@dataclass(frozen=True, slots=True)
class Predicate:
    """What one sentence says that a party does: the words after the party and its verb of duty."""

    party: Party
    words: str
    sentence: str


def predicates_in(printed: PrintedArticle, deal: Deal) -> tuple[Predicate, ...]:
    """What the sentences of an article say that one party does, alone."""
    subjects = _subjects(*_names(deal))
    return tuple(
        Predicate(party, _MODAL.sub("", rest, count=1), sentence.text)
        for sentence in sentences_of(printed)
        for party, rest in _acts(_whole(sentence), subjects)
        if not _NOT.match(rest) and not _JOINT.match(rest)
    )


def _whole(sentence: Sentence) -> str:
    return f"{sentence.lead.rstrip(':')} {sentence.text}" if sentence.lead else sentence.text


def said_in(predicates: Iterable[Predicate], worded: WordedDuty) -> Iterator[Said]:
    """The sentences that give the activity to a party."""
    act = re.compile(worded.act, re.IGNORECASE)
    return (Said(one.party, one.sentence) for one in predicates if _does(act, one.words))


def _does(act: re.Pattern[str], predicate: str) -> bool:
    """Whether the act is the subject's own: no other party and no clause of its own stands before it."""
    match = act.search(predicate)
    return match is not None and _OTHERS.search(predicate[: match.start()]) is None


@dataclass(frozen=True, slots=True)
class _Subjects:
    """How a sentence names the party that acts: at its beginning, after `by`, or as the one whose consent is a gate."""

    leads: re.Pattern[str]
    passive: re.Pattern[str]
    gate: re.Pattern[str]
    parties: Mapping[str, Party]


def _acts(sentence: str, subjects: _Subjects) -> Iterator[tuple[Party, str]]:
    """The party that acts, and what follows: its act, or the act that is done by it and the thing it is done to."""
    words = sentence.casefold()  # most sentences lack the one word without which a pattern need not be tried
    if match := subjects.leads.match(sentence):
        yield subjects.parties[(match["party"] or match["of"]).casefold()], match["rest"]
    elif " by " in words and (match := subjects.passive.match(sentence)):
        rest = f"{match['modal'] or ''} {match['act']} {match['thing']}"
        yield subjects.parties[match["party"].casefold()], rest.strip()
    if (" has " in words or " have " in words) and (match := subjects.gate.search(sentence)):
        yield subjects.parties[match["party"].casefold()], f"{match['act']} {sentence[: match.start()]}"


@lru_cache(maxsize=8)
def _subjects(sponsor: tuple[str, ...], contractor: tuple[str, ...]) -> _Subjects:
    parties = {name.casefold(): Party.SPONSOR for name in sponsor}
    parties |= {name.casefold(): Party.CONTRACTOR for name in contractor}
    names = "|".join(sorted(map(re.escape, (*sponsor, *contractor)), key=len, reverse=True))
    named = rf"(?P<party>{names}){_FUNCTION}|authorized person of the (?P<of>{names})"
    leads = re.compile(rf"{_LEAD_IN}(?:the )?(?:{named})(?:, as [\w ]+,)? (?P<rest>.*)", re.IGNORECASE)
    act = r"(?:(?P<modal>shall|must|may|will) (?:only )?be|is|are) (?P<act>\w+(?: (?:and|or) \w+)?)"
    passive = re.compile(
        rf"{_LEAD_IN}(?P<thing>[^.;]*?) {act} by (?:the )?(?P<party>{names})\b(?P<rest>.*)", re.IGNORECASE
    )
    gate = re.compile(
        rf"\b(?:before|until|unless|only after|except after) the (?P<party>{names}){_FUNCTION} (?:has|have) "
        r"(?P<act>approved|agreed|accepted|released|consented)\b",
        re.IGNORECASE,
    )
    return _Subjects(leads, passive, gate, parties)


def _names(deal: Deal) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the parties are called: as in this library, as others call them, and by their own names."""
    return (*_SPONSOR, deal.sponsor.name), (*_CONTRACTOR, deal.contractor.name)
