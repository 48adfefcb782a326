"""A newer shipped edition meets a copy that somebody works in: what is their own stays, and they decide in doubt."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_drafter.domain.clause import Source
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edition_merge import Arrival, Choice
from qa_drafter.domain.errors import Cancelled, LibraryDamaged, NothingToDo, PreferencesRefused, UnknownName
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.library_files.library_copies import start_copy
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.library_files.swapped_folders import put_back
from qa_drafter.services import edition_merging
from qa_drafter.services.author import Author
from qa_drafter.services.edition_merging import EditionMerging
from qa_drafter.services.library_checking import library_report
from qa_drafter.services.library_editing import LibraryEditing
from qa_drafter.services.source_register import enter_source
from qa_drafter.services.text_names import TextName, name_asked, text_named
from qa_drafter.services.workspace import Workspace
from tests.library_files.folders import OTHER, change, seal, write_library
from tests.services.stops import stopped_at

NOTE = "QUA-NOTE"


def words(verb: str) -> str:
    return f"The Contractor shall {verb} the Sponsor of each [Batch] within {{{{ terms.notice | duration }}}}.\n"


class Office:
    """Two people who work on one library."""

    def __init__(self, folder: Path, kept_in: Path, day: int) -> None:
        self.folder, self._day = folder, day
        self.workspace = Workspace(self._author("Ada"), folder, kept_in)

    def _author(self, name: str) -> Author:
        return Author(name, lambda: f"2026-12-{self._day:02}T10:00:00Z")

    def write(self, given: str, position: str = "balanced") -> None:
        """A text that goes its way until it is approved."""
        self.workspace.author = self._author("Ada")
        editing = LibraryEditing(self.workspace)
        made = editing.new_clause(given) if given.startswith("---") else editing.new_version(
            NOTE, TextName(Position(position)), given, "better"
        )  # fmt: skip
        text = editing.submit(made.text).text
        self.workspace.author = self._author("Ben")
        editing.approve(text)

    def merging(self, edition: Path) -> EditionMerging:
        return EditionMerging(self.workspace, edition)


@pytest.fixture
def edition(tmp_path: Path) -> Office:
    """The people who make the shipped edition."""
    return Office(write_library(tmp_path / "edition"), tmp_path / "kept", day=9)


@pytest.fixture
def here(edition: Office, tmp_path: Path) -> Office:
    """A user with a copy of the edition as it was."""
    start_copy(edition.folder, tmp_path / "own", "2026-12-01T10:00:00Z")
    return Office(tmp_path / "own", tmp_path / "kept", day=5)


def state(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def newer(edition: Office) -> None:
    change(edition.folder, "library.toml", '"test"', '"test 2"')


def arrivals(merging: EditionMerging) -> dict[str, str]:
    return {part.name: str(part.arrival) for part in merging.offer.parts}


def names(folder: Path) -> list[str]:
    return [f"{text.id} {name_of(text)} {text.state}" for text in read_library(folder).clauses]


def test_what_changed_in_the_edition_alone_comes_in_and_twice_changes_nothing(edition: Office, here: Office) -> None:
    edition.write(words("inform"))
    edition.write(OTHER)
    change(edition.folder, "terms.yaml", "label: Notice", "label: Notice of a batch")
    newer(edition)
    edition.workspace.take_library()

    merging = here.merging(edition.folder)
    assert arrivals(merging) == {NOTE: "changed", "QUA-OTHER": "new", "terms.yaml": "changed"}
    taken = merging.merge()

    assert (taken.edition, taken.taken, taken.waiting) == ("test 2", (NOTE, "QUA-OTHER", "terms.yaml"), ())
    assert here.workspace.library.edition == "test 2"
    assert names(here.folder) == names(edition.folder)
    assert read_library(here.folder).term_definitions["notice"].label == "Notice of a batch"
    before = state(here.folder)
    with pytest.raises(NothingToDo, match="it has all of edition test 2; nothing was changed"):
        here.merging(edition.folder).merge()
    assert state(here.folder) == before


def test_what_the_user_has_added_stays(edition: Office, here: Office) -> None:
    here.write(OTHER)
    enter_source(here.workspace, Source("21 CFR 1", verified=False, basis="industry"))
    edition.write(words("inform"))
    change(edition.folder, "sources.yaml", "- {cite", "- {cite: 21 CFR 2, verified: false, basis: industry}\n- {cite")
    edition.workspace.take_library()

    here.merging(edition.folder).merge()

    assert names(here.folder) == [
        "QUA-NOTE balanced-1 approved", "QUA-NOTE balanced-2 approved", "QUA-OTHER balanced-1 approved"
    ]  # fmt: skip
    assert set(read_library(here.folder).sources) == {"EU GMP 7.15", "21 CFR 1", "21 CFR 2"}
    assert here.workspace.library.edition == "test with own texts, revision 1"
    assert library_report(here.folder).findings == ()


@pytest.fixture
def both(edition: Office, here: Office) -> EditionMerging:
    """Version 2 of one text was written here and there."""
    here.write(words("notify"))
    edition.write(words("inform"))
    newer(edition)
    edition.workspace.take_library()
    return here.merging(edition.folder)


def test_what_both_sides_changed_waits_and_is_shown_as_a_redline(both: EditionMerging, here: Office) -> None:
    [part] = both.offer.parts
    [shown] = both.changes(part)

    assert (part.name, part.arrival, both.title(part)) == (NOTE, Arrival.BOTH, "Notice")
    assert shown.name == "balanced-2 → balanced-2"
    marked = "".join(f"[{span.kind.value}:{span.text}]" for span in shown.spans if span.kind.value != "keep")
    assert marked == "[delete:notify][insert:inform]"
    before = state(here.folder)
    with pytest.raises(NothingToDo, match="1 part waits for a decision"):
        both.merge()
    assert state(here.folder) == before


@pytest.mark.parametrize("report", range(3))
def test_a_merge_that_is_stopped_changes_nothing(both: EditionMerging, here: Office, report: int) -> None:
    before = state(here.folder.parent)
    with pytest.raises(Cancelled):
        both.merge({NOTE: Choice.TAKE}, stopped_at(report))

    assert state(here.folder.parent) == before
    assert both.merge({NOTE: Choice.TAKE}).taken == (NOTE,)


def test_kept_it_stays_and_is_not_asked_again(both: EditionMerging, edition: Office, here: Office) -> None:
    record = (here.folder / "clauses/quality/QUA-NOTE/lifecycle.yaml").read_bytes()
    taken = both.merge({NOTE: Choice.KEEP})

    assert (taken.taken, taken.kept) == ((), (NOTE,))
    assert "notify" in text_named(here.workspace.library, NOTE, name_asked("balanced-2")).body
    assert (here.folder / "clauses/quality/QUA-NOTE/lifecycle.yaml").read_bytes() == record
    assert here.merging(edition.folder).offer.parts == ()


def test_taken_it_comes_as_a_draft_beside_the_own_text(both: EditionMerging, edition: Office, here: Office) -> None:
    path = here.folder / "clauses/quality/QUA-NOTE/lifecycle.yaml"
    record = path.read_bytes()
    both.merge({NOTE: Choice.TAKE})

    assert names(here.folder) == [
        "QUA-NOTE balanced-1 approved", "QUA-NOTE balanced-2 approved", "QUA-NOTE balanced-3 draft"
    ]  # fmt: skip
    assert "inform" in text_named(here.workspace.library, NOTE, name_asked("balanced-3")).body
    assert path.read_bytes().startswith(record)
    assert "balanced-2 of edition test 2" in path.read_text(encoding="utf-8").removeprefix(record.decode())
    assert here.merging(edition.folder).offer.parts == ()


def test_a_part_that_waits_does_not_hold_up_the_others(both: EditionMerging, edition: Office, here: Office) -> None:
    edition.write(OTHER)
    edition.workspace.take_library()

    taken = here.merging(edition.folder).merge()

    assert (taken.taken, taken.waiting) == (("QUA-OTHER",), (NOTE,))
    assert arrivals(here.merging(edition.folder)) == {NOTE: "both"}


def test_a_text_under_a_free_name_comes_in_as_it_is(edition: Office, here: Office) -> None:
    here.write(words("notify"))
    edition.write(words("inform"), "cmo")
    edition.workspace.take_library()

    here.merging(edition.folder).merge({NOTE: Choice.TAKE})

    assert names(here.folder)[-1] == "QUA-NOTE cmo-1 approved"
    assert library_report(here.folder).findings == ()


@pytest.mark.parametrize("choice", list(Choice))
def test_a_line_of_a_table_that_both_sides_changed(choice: Choice, edition: Office, here: Office) -> None:
    change(here.folder, "terms.yaml", "label: Notice", "label: Our notice")
    change(edition.folder, "terms.yaml", "label: Notice", "label: Their notice")
    change(edition.folder, "terms.yaml", "message: too late", "message: much too late")
    here.workspace.take_library()

    merging = here.merging(edition.folder)
    assert arrivals(merging) == {"terms.yaml": "both"}
    merging.merge({"terms.yaml": choice})

    said = {Choice.KEEP: "Our notice", Choice.TAKE: "Their notice"}[choice]
    assert read_library(here.folder).term_definitions["notice"].label == said
    assert "much too late" in (here.folder / "terms.yaml").read_text()


@pytest.mark.parametrize(("choice", "is_read"), [(Choice.KEEP, False), (Choice.TAKE, True)])
def test_a_source_that_both_sides_entered_stands_there_once(
    choice: Choice, is_read: bool, edition: Office, here: Office
) -> None:
    enter_source(here.workspace, Source("21 CFR 1", verified=False, basis="industry"))
    enter_source(edition.workspace, Source("21 CFR 1", verified=True, basis="industry", how="eCFR"))
    change(edition.folder, "sources.yaml", "- {cite", "- {cite: 21 CFR 2, verified: false, basis: industry}\n- {cite")
    edition.workspace.take_library()

    merging = here.merging(edition.folder)
    assert arrivals(merging) == {"sources.yaml": "both"}
    merging.merge({"sources.yaml": choice})

    sources = read_library(here.folder).sources
    assert set(sources) == {"EU GMP 7.15", "21 CFR 1", "21 CFR 2"}
    assert sources["21 CFR 1"].verified is is_read


def test_a_copy_from_before_its_beginning_was_kept_is_asked_about_tables_alone(edition: Office, here: Office) -> None:
    shutil.rmtree(here.folder / "shipped_edition")
    edition.write(words("inform"))
    change(edition.folder, "terms.yaml", "label: Notice", "label: Notice of a batch")
    edition.workspace.take_library()
    here.workspace.take_library()

    merging = here.merging(edition.folder)
    assert arrivals(merging) == {NOTE: "changed", "terms.yaml": "both"}
    merging.merge({"terms.yaml": Choice.TAKE})

    assert here.merging(edition.folder).offer.parts == ()
    assert here.workspace.library.edition == "test"


def test_an_edition_that_would_break_the_copy_is_refused_and_the_copy_stays(edition: Office, here: Office) -> None:
    here.write(OTHER)
    for name in ("sections.yaml", "clauses/quality/QUA-NOTE/balanced-1.md"):
        path = edition.folder / name
        path.write_text(path.read_text().replace("general", "duties"))
    seal(edition.folder)
    edition.workspace.take_library()
    before = state(here.folder)

    with pytest.raises(LibraryDamaged) as refusal:
        here.merging(edition.folder).merge()

    told = str(refusal.value)
    other = here.folder / "clauses/quality/QUA-OTHER/balanced-1.md"
    assert told.startswith(f"{other}, line 5: the library would not be whole with this edition: unknown topic")
    assert told.endswith("; nothing was changed")
    assert state(here.folder) == before


def test_another_one_who_edits_meanwhile_is_not_overwritten(edition: Office, here: Office) -> None:
    edition.write(words("inform"))
    edition.workspace.take_library()
    merging = here.merging(edition.folder)
    here.write(OTHER)

    with pytest.raises(LibraryDamaged, match="somebody else has edited it meanwhile; take the edition again"):
        merging.merge()

    assert "QUA-OTHER balanced-1 approved" in names(here.folder)


class Killed(BaseException):
    """The program ends here."""


def killed(*_: object, **__: object) -> None:
    raise Killed


KILLS: list[tuple[str, Callable[[pytest.MonkeyPatch], None]]] = [
    ("while the copy is made", lambda patch: patch.setattr(edition_merging, "_write", killed)),
    ("before the swap", lambda patch: patch.setattr(edition_merging, "swap_in", killed)),
    ("between its two steps", lambda patch: patch.setattr(edition_merging, "swap_in", _half_a_swap)),
]


def _half_a_swap(made: Path, folder: Path) -> None:
    folder.rename(folder.with_name(f".{folder.name}.before"))
    raise Killed


@pytest.mark.parametrize("kill", [kill for _, kill in KILLS], ids=[name for name, _ in KILLS])
def test_killed_in_the_middle_the_library_is_whole(
    kill: Callable[[pytest.MonkeyPatch], None], edition: Office, here: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition.write(words("inform"))
    edition.workspace.take_library()
    before = state(here.folder)
    with monkeypatch.context() as patch:
        kill(patch)
        with pytest.raises(Killed):
            here.merging(edition.folder).merge()

    again = Workspace(here.workspace.author, here.folder, here.workspace.kept_in)

    assert state(here.folder) == before
    EditionMerging(again, edition.folder).merge()
    assert names(here.folder) == names(edition.folder)
    put_back(here.folder)
    assert names(here.folder) == names(edition.folder)


def test_the_shipped_edition_takes_nothing_in_and_no_name_is_guessed(
    edition: Office, here: Office, tmp_path: Path
) -> None:
    with pytest.raises(PreferencesRefused, match="choose your own copy with --library"):
        EditionMerging(Workspace(here.workspace.author, None, tmp_path / "kept"))
    edition.write(words("inform"))
    edition.workspace.take_library()
    with pytest.raises(UnknownName, match="QUA-NONE"):
        here.merging(edition.folder).merge({"QUA-NONE": Choice.TAKE})
