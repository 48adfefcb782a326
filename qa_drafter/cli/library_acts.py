"""Commands that edit the clause library: each is one act on one text."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from qa_drafter.cli.editing import pairs_of
from qa_drafter.cli.session import workspace_of
from qa_drafter.domain.clause import ClauseVersion, LifecycleState, Source
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.services.library_editing import LibraryActed, LibraryEditing
from qa_drafter.services.library_mending import mend_library
from qa_drafter.services.source_register import enter_source
from qa_drafter.services.term_register import enter_term, placeholder
from qa_drafter.services.text_names import name_asked, text_named
from qa_drafter.services.texts import read_wording


def new_version(asked: argparse.Namespace) -> int:
    """Make the next version of a text, as a draft."""
    given, name = read_wording(asked.text_file), name_asked(asked.position)
    editing = LibraryEditing(workspace_of(asked))
    return _say(editing.new_version(asked.clause, name, given, asked.reason, str(asked.text_file)))


def new_clause(asked: argparse.Namespace) -> int:
    """Make a new clause, as a draft."""
    given = read_wording(asked.file)
    return _say(LibraryEditing(workspace_of(asked)).new_clause(given, asked.reason, str(asked.file)))


def source(asked: argparse.Namespace) -> int:
    """Enter a source into the register, or say more of it."""
    given = Source(asked.cite, asked.verified, asked.basis, asked.says, asked.how)
    done = enter_source(workspace_of(asked), given)
    _say_copy(done.copied_to)
    print(f"{done.source.cite}: {'read' if done.source.verified else 'not read'} ({done.path})")
    return 0


def new_term(asked: argparse.Namespace) -> int:
    """Enter a value that clauses can print."""
    defaults = pairs_of(asked.defaults, "POSITION=VALUE")
    done = enter_term(workspace_of(asked), asked.term, asked.label, asked.unit, defaults)
    _say_copy(done.copied_to)
    print(f"{done.term.id}: print it by {placeholder(done.term)} ({done.path})")
    return 0


def revise(asked: argparse.Namespace) -> int:
    """Give a draft other words."""
    given = read_wording(asked.text_file)
    editing = LibraryEditing(workspace_of(asked))
    text = _text(asked, editing, LifecycleState.DRAFT)
    return _say(editing.revise(text, given, asked.reason, str(asked.text_file)))


def restore(asked: argparse.Namespace) -> int:
    """Make a draft that says again what an earlier version says."""
    editing = LibraryEditing(workspace_of(asked))
    return _say(editing.restore(_text(asked, editing), asked.reason))


def submit(asked: argparse.Namespace) -> int:
    """Put a draft forward for review."""
    return _act(asked, LibraryEditing.submit, LifecycleState.DRAFT)


def approve(asked: argparse.Namespace) -> int:
    """Approve a text in review."""
    editing = LibraryEditing(workspace_of(asked))
    done = editing.approve(_text(asked, editing, LifecycleState.IN_REVIEW), asked.reason)
    return _say(done) or _say_current(editing, done.text)


def send_back(asked: argparse.Namespace) -> int:
    """Make a text in review a draft again."""
    return _act(asked, LibraryEditing.send_back, LifecycleState.IN_REVIEW)


def retire(asked: argparse.Namespace) -> int:
    """Take a text out of use."""
    editing = LibraryEditing(workspace_of(asked))
    text = _text(asked, editing, LifecycleState.APPROVED, LifecycleState.DRAFT)
    done = editing.retire(text, asked.reason, asked.use)
    return _say(done) or _say_current(editing, done.text)


def mend(asked: argparse.Namespace) -> int:
    """Put approved texts back as they were approved; exit status 1 when the words of one cannot be found."""
    found = mend_library(workspace_of(asked))
    for text in found:
        if text.lost:
            print(f"{text.path}: the approved words are nowhere to be found; restore the file from a backup")
        else:
            kept = f"; the edit is kept as {text.edit}" if text.edit else ""
            print(f"{text.path}: as it was approved{kept}")
    if not found:
        print("every approved text is as it was approved")
    return 1 if any(text.lost for text in found) else 0


def _act(
    asked: argparse.Namespace,
    act: Callable[[LibraryEditing, ClauseVersion, str], LibraryActed],
    *prefer: LifecycleState,
) -> int:
    editing = LibraryEditing(workspace_of(asked))
    return _say(act(editing, _text(asked, editing, *prefer), asked.reason))


def _text(asked: argparse.Namespace, editing: LibraryEditing, *prefer: LifecycleState) -> ClauseVersion:
    return text_named(editing.library, asked.clause, name_asked(asked.position, asked.version), prefer)


def _say_current(editing: LibraryEditing, text: ClauseVersion) -> int:
    """What new agreements take, now that another text was approved or retired."""
    current = editing.library.current.get((text.id, text.position))
    what = f"take {name_of(current)}" if current else f"find no {text.position} text"
    print(f"New agreements {what} of {text.id}; edition {editing.library.edition}")
    return 0


def _say_copy(folder: Path | None) -> None:
    if folder is not None:
        print(f"The shipped edition stays as it is: your copy of it lies in {folder} and is in use from now on")


def _say(done: LibraryActed) -> int:
    _say_copy(done.copied_to)
    print(f"{done.text.id} {name_of(done.text)}: {done.text.state} ({done.path})")
    return 0
