"""What an act on a library text needs: a state that allows it, another person, a reason, and nothing left dangling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.errors import LifecycleRefused
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import (
    POSSIBLE,
    LifecycleAct,
    LifecycleEvent,
    authors_of,
    is_same_person,
    name_of,
)
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.drafting.clause_language import words_of
from qa_drafter.drafting.markup import references_in
from qa_drafter.drafting.reach import out_of_reach

_IN_WORDS = {
    LifecycleAct.DRAFTED: phrase("edited"),
    LifecycleAct.SUBMITTED: phrase("submitted"),
    LifecycleAct.APPROVED: phrase("approved"),
    LifecycleAct.REJECTED: phrase("sent back"),
    LifecycleAct.RETIRED: phrase("retired"),
}

_REMEDIES = {
    LifecycleState.DRAFT: phrase("submit it for review first"),
    LifecycleState.IN_REVIEW: phrase("approve it, or send it back first"),
    LifecycleState.APPROVED: phrase("make a new version instead"),
    LifecycleState.RETIRED: phrase("restore it as a new version instead"),
}
"""What can be done with a text of each state."""


def check_state(text: ClauseVersion, act: LifecycleAct) -> None:
    """LifecycleRefused when the state of a text forbids an act."""
    if act not in POSSIBLE[text.state]:
        what = phrase("the text is {0} and cannot be {1}", _STATES[text.state], _IN_WORDS[act])
        raise LifecycleRefused(_where(text), what, _REMEDIES[text.state])


def check_act(
    event: LifecycleEvent, text: ClauseVersion, library: ClauseLibrary, before: Sequence[LifecycleEvent]
) -> None:
    """LifecycleRefused when what is on record of a text, or what refers to it, forbids an act that its state allows."""
    if event.act is LifecycleAct.SUBMITTED:
        _check_reason_of_change(event, text, before)
        _check_reach(text, library)
    elif event.act is LifecycleAct.APPROVED:
        _check_another_person(event, text, before)
        _check_unchanged(text, before)
        _check_its_references(text, library)
        _check_reach(text, library)
    elif event.act is LifecycleAct.REJECTED and not event.reason:
        raise LifecycleRefused(
            _where(text), phrase("it is sent back without a reason"), phrase("say what its author should change")
        )
    elif event.act is LifecycleAct.RETIRED:
        _check_retiring(event, text, library)


_STATES: Final = {
    LifecycleState.DRAFT: phrase("a draft"),
    LifecycleState.IN_REVIEW: phrase("in review"),
    LifecycleState.APPROVED: phrase("approved"),
    LifecycleState.RETIRED: phrase("retired"),
}


def _where(text: ClauseVersion) -> str:
    return f"{text.id} {name_of(text)}"


def _check_reason_of_change(event: LifecycleEvent, text: ClauseVersion, before: Sequence[LifecycleEvent]) -> None:
    if text.version > 1 and not event.reason and not any(earlier.reason for earlier in before):
        raise LifecycleRefused(
            _where(text), phrase("no reason is given for the new version"), phrase("say why the text was changed")
        )


def _check_another_person(event: LifecycleEvent, text: ClauseVersion, before: Sequence[LifecycleEvent]) -> None:
    if any(is_same_person(event.by, author) for author in authors_of(before)):
        what = phrase("{0} wrote or submitted it, and four eyes must see a text", event.by)
        raise LifecycleRefused(_where(text), what, phrase("let another person approve it"))


def _check_unchanged(text: ClauseVersion, before: Sequence[LifecycleEvent]) -> None:
    if before and before[-1].fingerprint not in ("", text.fingerprint):
        what = phrase("its file was edited after {0} submitted it", before[-1].by)
        raise LifecycleRefused(_where(text), what, phrase("send it back, to be submitted as it is now"))


def _check_its_references(text: ClauseVersion, library: ClauseLibrary) -> None:
    """A clause that the text refers to may be in review beside it, but not a mere draft."""
    ready = (LifecycleState.APPROVED, LifecycleState.IN_REVIEW)
    for target in references_in(words_of(text.body)):
        texts = [other for clause, others in library.by_clause.items() if clause == target for other in others]
        if texts and not any(other.state in ready for other in texts):
            what = phrase("it refers to {0}, which has no text that is approved or in review", target)
            raise LifecycleRefused(_where(text), what, phrase("submit {0} for review first", target))


def _check_reach(text: ClauseVersion, library: ClauseLibrary) -> None:
    """An agreement with a reference that leads nowhere in it could not be printed."""
    for to in out_of_reach(text, library):
        raise LifecycleRefused(_where(text), to.words, to.remedy)


def _check_retiring(event: LifecycleEvent, text: ClauseVersion, library: ClauseLibrary) -> None:
    if not event.reason and not event.use:
        raise LifecycleRefused(
            _where(text), phrase("it is retired without a reason"), phrase("say why, or name its successor")
        )
    if event.use:
        _check_successor(event.use, text, library)
    if text.state is LifecycleState.APPROVED and (referring := next(_left_dangling(text, library), None)):
        what = phrase("it is the last approved text of {0}, and {1} refers to the clause", text.id, referring)
        raise LifecycleRefused(_where(text), what, phrase("approve a successor, or take the reference out, first"))


def _check_successor(use: str, text: ClauseVersion, library: ClauseLibrary) -> None:
    names = {name_of(other): other for other in library.texts_of(text.id)}
    if use == name_of(text) or use not in names or names[use].state is not LifecycleState.APPROVED:
        raise LifecycleRefused(
            _where(text), phrase("its successor {0} is no other approved text", use), phrase("approve it first")
        )


def _left_dangling(text: ClauseVersion, library: ClauseLibrary) -> Iterator[Phrase]:
    """What refers to the clause of `text`, when no approved text of it would be left."""
    retired = replace(text, state=LifecycleState.RETIRED)
    left = replace(library, clauses=tuple(retired if other == text else other for other in library.clauses))
    if any(clause == text.id for clause, _ in left.current):
        return
    for (clause, _), other in left.current.items():
        if clause != text.id and text.id in references_in(words_of(other.body)):
            yield phrase("{0} {1}", clause, name_of(other))
    for known in library.glossary:
        if text.id in references_in(known.entry.means):
            yield phrase("the definition of “{0}”", known.entry.term)
    if any(line.clause == text.id for line in library.clocks):
        yield phrase("the clock sheet")
