"""Acts on the texts of the clause library: new versions, and the way from draft to approved and retired.

An approved text is never edited: every change makes a new version. Nothing is written before all that an act needs has
been checked; then the file of the text arrives whole, and the line of its record after it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_drafter.domain.clause import ClauseVersion, canonical_body
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ClauseRefused, LibraryDamaged, LifecycleRefused, NothingToDo
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import LEADS_TO, SEALING, LifecycleAct, LifecycleEvent, name_of, state_after
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import as_seen, one_line
from qa_drafter.library_files.clause_files import parts_of
from qa_drafter.library_files.clause_folders import place_of
from qa_drafter.library_files.editions import TELLING, edition_of
from qa_drafter.library_files.given_texts import clause_content, has_header
from qa_drafter.library_files.lifecycle_files import with_event
from qa_drafter.services.delivery import arriving_at, deliver
from qa_drafter.services.first_texts import first_text_faults
from qa_drafter.services.library_home import make_editable
from qa_drafter.services.library_law import check_act, check_state
from qa_drafter.services.library_review import ReviewedText, reviewed
from qa_drafter.services.library_texts import LibraryTexts
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.text_names import TextName
from qa_drafter.services.workspace import Workspace

LONGEST_REASON: Final = 2000

_STATED_ID: Final = re.compile(r"^id[ \t]*:[ \t]*(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class LibraryActed:
    """What an act did: the text as it stands now, its file, and the user's copy of the library if it began with it."""

    text: ClauseVersion
    path: Path
    copied_to: Path | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that is to be kept: the content of its file, and what has been found about it."""

    content: str
    reviewed: ReviewedText


class LibraryEditing:
    """Edits the library in use; the edition shipped with the program by way of a copy, which can take a while."""

    def __init__(self, workspace: Workspace, progress: Progress = no_progress) -> None:
        self._workspace, self._progress = workspace, progress

    @property
    def library(self) -> ClauseLibrary:
        """The library as it stands."""
        return self._workspace.library

    @property
    def texts(self) -> LibraryTexts:
        """Its files and record."""
        return LibraryTexts(self.library, self._workspace.library_folder)

    # --- words -------------------------------------------------------------------------------------------------------

    def version_draft(self, clause: str, name: TextName, given: str, where: str = "text") -> Draft:
        """The next version of a text from words, or from a whole file with its header, reviewed and not kept.

        Words alone take the header of the newest version at the position, else of any text of the clause.
        """
        kin = self.library.texts_of(clause)
        own = [text for text in kin if text.position is name.position]
        base = self.texts.content((own or kin)[-1])
        version = own[-1].version + 1 if own else 1
        draft = self._draft(given, base, where, _facts(kin[0].id, name.position, version))
        return draft if own else self._as_first(draft, where)

    def clause_draft(self, given: str, where: str = "text") -> Draft:
        """The first text of a clause from a whole file, reviewed and not kept."""
        if not has_header(given):
            raise ClauseRefused(
                where, phrase("a new clause needs a header"), phrase("begin with id, topic, title and sources in ---")
            )
        return self._as_first(self._draft(given, given, where, {"version": 1}), where)

    def _as_first(self, draft: Draft, where: str) -> Draft:
        """The same with what keeps it from being the first of its clause or position."""
        text, faults = draft.reviewed.text, draft.reviewed.faults
        first = first_text_faults(text, self.library, where) if text is not None else ()
        return replace(draft, reviewed=ReviewedText(text, (*faults, *first)))

    def _draft(self, given: str, base: str, where: str, facts: Mapping[str, str | int]) -> Draft:
        # A tab is how a text pasted from Word spaces its words.
        given = as_seen(given).replace("\r\n", "\n").replace("\t", " ")
        if not given.strip():
            raise ClauseRefused(where, phrase("the text is empty"), phrase("write its words"))
        if has_header(given):
            header, body = _parts_of_given(given, where)
            _check_id(header, facts, where)
            content = clause_content(header, body, facts)
            return Draft(content, reviewed(content, where, self.library))
        header, _ = parts_of(base, where)
        content = clause_content(header, given, facts)
        before = content.partition(canonical_body(given))[0].count("\n")
        blank = len(given) - len(given.lstrip("\n"))
        return Draft(content, reviewed(content, where, self.library, from_line=before + 1 - blank))

    def new_version(
        self, clause: str, name: TextName, given: str, reason: str = "", where: str = "text"
    ) -> LibraryActed:
        """Keep a draft of the next version of a text; NothingToDo when it says what the newest says."""
        draft = self.version_draft(clause, name, given, where)
        text = draft.reviewed.sound()
        newest = [other for other in self.library.texts_of(clause) if other.position is text.position][-1:]
        if newest and _says_the_same(text, newest[0]):
            raise NothingToDo(
                where, phrase("it says what {0} {1} says", clause, name_of(newest[0])), phrase("nothing was changed")
            )
        return self._keep(draft, reason, where)

    def new_clause(self, given: str, reason: str = "", where: str = "text") -> LibraryActed:
        """Keep a draft of the first text of a clause, or of its first at a position."""
        return self._keep(self.clause_draft(given, where), reason, where)

    def restore(self, old: ClauseVersion, reason: str) -> LibraryActed:
        """Keep a draft that says again what an earlier version says."""
        given = self.texts.content(old)
        where = f"{old.id} {name_of(old)}"
        return self.new_version(old.id, TextName(old.position), given, reason or f"As {name_of(old)}", where)

    def revise(self, text: ClauseVersion, given: str, reason: str = "", where: str = "text") -> LibraryActed:
        """Give a draft other words, or another header; LifecycleRefused for a text that is no draft any more."""
        check_state(text, LifecycleAct.DRAFTED)
        self._check_known(text)
        facts = _facts(text.id, text.position, text.version)
        draft = self._draft(given, self.texts.content(text), where, facts)
        if _says_the_same(draft.reviewed.sound(), text):
            raise NothingToDo(
                where, phrase("it says what {0} {1} says", text.id, name_of(text)), phrase("nothing was changed")
            )
        return self._keep(draft, reason, where, replacing=True)

    def _keep(self, draft: Draft, reason: str, where: str, *, replacing: bool = False) -> LibraryActed:
        text, event = draft.reviewed.sound(), self._event(draft.reviewed.sound(), LifecycleAct.DRAFTED, reason)
        copied_to = make_editable(self._workspace, self._progress)
        path = self.texts.path(text)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            what = told_by_system(error, phrase("cannot be written"))
            raise ClauseRefused(str(path.parent), what, phrase("choose a library that you may write to")) from None
        with arriving_at(path, ClauseRefused, replacing=replacing) as place:
            place.write_text(draft.content, encoding="utf-8", newline="\n")
        return self._record(text, event, copied_to)

    # --- states ------------------------------------------------------------------------------------------------------

    def submit(self, text: ClauseVersion, reason: str = "") -> LibraryActed:
        """Put a draft forward for review."""
        return self._act(text, LifecycleAct.SUBMITTED, reason)

    def approve(self, text: ClauseVersion, reason: str = "") -> LibraryActed:
        """Approve a text in review, for new agreements to take; its words are sealed for good."""
        return self._act(text, LifecycleAct.APPROVED, reason)

    def send_back(self, text: ClauseVersion, reason: str) -> LibraryActed:
        """Make a text in review a draft again."""
        return self._act(text, LifecycleAct.REJECTED, reason)

    def retire(self, text: ClauseVersion, reason: str = "", use: str = "") -> LibraryActed:
        """Take a text out of use, for a successor or a reason; agreements that pin it keep it."""
        return self._act(text, LifecycleAct.RETIRED, reason, use)

    def _act(self, text: ClauseVersion, act: LifecycleAct, reason: str, use: str = "") -> LibraryActed:
        check_state(text, act)
        event = self._event(text, act, reason, use)
        check_act(event, text, self.library, self._check_known(text))
        copied_to = make_editable(self._workspace, self._progress)
        return self._record(replace(text, state=LEADS_TO[act]), event, copied_to)

    def _check_known(self, text: ClauseVersion) -> tuple[LifecycleEvent, ...]:
        """What is on record of a text; LifecycleRefused when somebody else has acted on it since it was read."""
        events = self.texts.events(text)
        if (state := state_after(events)) is not text.state:
            self._workspace.take_library()
            what = phrase("it is {0} by now: {1} has acted on it", state, events[-1].by)
            raise LifecycleRefused(f"{text.id} {name_of(text)}", what, phrase("look at it again"))
        return events

    def _event(self, text: ClauseVersion, act: LifecycleAct, reason: str, use: str = "") -> LifecycleEvent:
        author = self._workspace.author
        return LifecycleEvent(
            text=name_of(text),
            act=act,
            on=author.now(),
            by=author.user,
            reason=one_line(reason, "reason", LONGEST_REASON),
            fingerprint=text.fingerprint if act in SEALING else "",
            use=use,
        )

    def _record(self, text: ClauseVersion, event: LifecycleEvent, copied_to: Path | None) -> LibraryActed:
        record = self.texts.record(text)
        before = record.read_bytes() if record.exists() else b""
        deliver(record, with_event(before, event), LifecycleRefused)
        edition = edition_of(self._workspace.library_folder) if event.act in TELLING else self.library.edition
        self._workspace.take_library(library=replace(_with_text(self.library, text), edition=edition))
        return LibraryActed(text, self.texts.path(text), copied_to)


def _with_text(library: ClauseLibrary, text: ClauseVersion) -> ClauseLibrary:
    """The library as it is read from its files, in their order, once the file of `text` has been written."""
    others = [other for other in library.clauses if place_of(other) != place_of(text)]
    return replace(library, clauses=tuple(sorted((*others, text), key=lambda other: place_of(other).parts)))


def _says_the_same(text: ClauseVersion, other: ClauseVersion) -> bool:
    same = replace(text, version=other.version)
    return (same.canonical, same.note) == (other.canonical, other.note)


def _facts(clause: ClauseId, position: Position, version: int) -> Mapping[str, str | int]:
    """What the header must say of the text, whatever it said in the file that was given."""
    return {"id": clause, "position": str(position), "version": version}


def _check_id(header: str, facts: Mapping[str, str | int], where: str) -> None:
    stated = _STATED_ID.search(header)
    if stated and stated[1] != facts.get("id", stated[1]):
        remedy = phrase("name that clause, or take the id out")
        raise ClauseRefused(where, phrase("its header says {0} and not {1}", stated[1], facts["id"]), remedy)


def _parts_of_given(given: str, where: str) -> tuple[str, str]:
    """Header and body of a file that a person gave; ClauseRefused when it has no header."""
    try:
        return parts_of(given, where)
    except LibraryDamaged as fault:
        raise ClauseRefused(fault.where, fault.what, fault.remedy) from None
