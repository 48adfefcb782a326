"""The record of a clause's texts: is it what a record must be, in order, dated, reasoned, and approved by another?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.lifecycle import (
    LEADS_TO,
    POSSIBLE,
    LifecycleAct,
    LifecycleEvent,
    authors_of,
    is_same_person,
    name_of,
)
from qa_drafter.domain.phrases import Phrase, in_line, phrase


def lifecycle_findings(
    events: Sequence[LifecycleEvent], texts: Collection[ClauseVersion], place: str
) -> tuple[Finding, ...]:
    """What is wrong with the record of one clause; `place` names its file."""
    record = _Record({name_of(text): text for text in texts}, place)
    return (*record.lines(events), *record.texts(events))


class _Record:
    """One file of the record, beside the texts that it tells of."""

    def __init__(self, texts: Mapping[str, ClauseVersion], place: str) -> None:
        self._texts, self._place = texts, place

    def lines(self, events: Sequence[LifecycleEvent]) -> Iterator[Finding]:
        """What single lines break."""
        told: dict[str, list[LifecycleEvent]] = {}
        last = ""
        for event in events:
            before = told.setdefault(event.text, [])
            yield from self._order(event, before)
            yield from self._parts(event, last)
            before.append(event)
            last = max(last, event.on) if is_moment(event.on) else last

    def _order(self, event: LifecycleEvent, before: Sequence[LifecycleEvent]) -> Iterator[Finding]:
        state = LEADS_TO[before[-1].act] if before else LifecycleState.DRAFT
        if state is LifecycleState.DRAFT and event.act is LifecycleAct.APPROVED:
            message = phrase(
                "{0} was approved without having been submitted; add no approval without a review", event.text
            )
            yield self._finding("lifecycle_review", Severity.WARNING, event, message)
        elif event.act not in POSSIBLE[state]:
            message = phrase(
                "{0} is {1} and cannot be {2}; take the line out, or add what is missing", event.text, state, event.act
            )
            yield self._finding("lifecycle_order", Severity.ERROR, event, message)
        if event.act is LifecycleAct.APPROVED and any(is_same_person(event.by, who) for who in authors_of(before)):
            message = phrase(
                "{0} approved {1}, and wrote or submitted it; have another person approve it", event.by, event.text
            )
            yield self._finding("lifecycle_four_eyes", Severity.ERROR, event, message)

    def _parts(self, event: LifecycleEvent, last: str) -> Iterator[Finding]:
        if not is_moment(event.on):
            message = phrase("{0} is no date; write it like 2026-11-22 or 2026-11-22T10:00:00Z", repr(event.on))
            yield self._finding("lifecycle_date", Severity.ERROR, event, message)
        elif event.on[:10] < last[:10]:
            message = phrase(
                "the line is dated {0}, before one above it; lines are only added at the end", event.on[:10]
            )
            yield self._finding("lifecycle_date", Severity.ERROR, event, message)
        if not event.by.strip():
            yield self._finding("lifecycle_who", Severity.ERROR, event, phrase("the line names nobody; say who acted"))
        if event.act is LifecycleAct.RETIRED and not (event.use or event.reason):
            message = phrase("{0} was retired without a successor or a reason; add use or reason", event.text)
            yield self._finding("lifecycle_reason", Severity.WARNING, event, message)
        if event.use and event.use not in self._texts:
            message = phrase("the successor {0} does not exist; correct its name", event.use)
            yield self._finding("lifecycle_successor", Severity.ERROR, event, message)

    def texts(self, events: Sequence[LifecycleEvent]) -> Iterator[Finding]:
        """What the record lacks about a text."""
        for name, text in self._texts.items():
            own = [event for event in events if event.text == name]
            if not own:
                message = phrase(
                    "{0} has no line here: a draft without an author; submit it, or take its file away", name
                )
                yield Finding("lifecycle_orphan", Severity.INFO, self._place, message, subject=text.id)
            elif text.version > 1 and not any(event.reason for event in own):
                message = phrase("{0} follows an earlier version without a reason; give one with its next line", name)
                yield self._finding("lifecycle_reason", Severity.WARNING, own[-1], message)
            if own and own[-1].act is LifecycleAct.SUBMITTED and own[-1].fingerprint not in ("", text.fingerprint):
                message = phrase("{0} was edited after it was submitted; send it back and submit it again", name)
                yield self._finding("lifecycle_edited", Severity.ERROR, own[-1], message)

    def _finding(self, code: str, severity: Severity, event: LifecycleEvent, message: Phrase) -> Finding:
        subject = self._texts[event.text].id if event.text in self._texts else ""
        return Finding(code, severity, in_line(self._place, event.line), message, subject=subject)


def is_moment(text: str) -> bool:
    """Whether `text` is a date, or a date with a time."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
