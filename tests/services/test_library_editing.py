"""A library text is never edited once it is approved: what happens to it is an act, on record, by somebody."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.errors import (
    Cancelled,
    ClauseRefused,
    LifecycleRefused,
    NothingToDo,
    PreferencesRefused,
    QaDrafterError,
    UnknownName,
    ValueRefused,
)
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.resources import shipped_library
from qa_drafter.services.author import Author
from qa_drafter.services.library_checking import library_report
from qa_drafter.services.library_editing import LibraryActed, LibraryEditing
from qa_drafter.services.library_home import own_library
from qa_drafter.services.preferences import read_preferences
from qa_drafter.services.text_names import name_asked, text_named, texts_to_show
from qa_drafter.services.workspace import Workspace
from tests.builders import library as shipped_texts
from tests.library_files.folders import CLAUSE, LIFECYCLE, OTHER, change, write_library
from tests.services.stops import stopped_at

NOTE = "QUA-NOTE"
WORDS = "The Contractor shall inform the Sponsor of each [Batch] within {{ terms.notice | duration }}.\n"


class Office:
    """People at work on one library, each act a second after the one before."""

    def __init__(self, folder: Path, kept_in: Path) -> None:
        self._seconds = 0
        self.workspace = Workspace(self.author("Ada"), folder, kept_in)
        self.editing = LibraryEditing(self.workspace)

    def author(self, name: str) -> Author:
        return Author(name, self._now)

    def _now(self) -> str:
        self._seconds += 1
        return f"2026-12-01T10:00:{self._seconds:02}Z"

    def by(self, name: str) -> LibraryEditing:
        assert self.editing.library == read_library(self.workspace.library_folder), "an act left another value behind"
        self.workspace.author = self.author(name)
        return self.editing

    def text(self, name: str = "balanced", clause: str = NOTE) -> ClauseVersion:
        return text_named(self.editing.library, clause, name_asked(name))

    def reworded(self, words: str = WORDS, reason: str = "plainer") -> LibraryActed:
        return self.by("Ada").new_version(NOTE, name_asked("balanced"), words, reason)

    def approved(self, name: str = "balanced", clause: str = NOTE) -> LibraryActed:
        self.by("Ada").submit(self.text(name, clause))
        return self.by("Ben").approve(self.text(name, clause))

    @property
    def current(self) -> str:
        return name_of(self.editing.library.current[ClauseId(NOTE), name_asked("balanced").position])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path / "library")


@pytest.fixture
def office(folder: Path, tmp_path: Path) -> Office:
    return Office(folder, tmp_path / "kept")


def refused(act: Callable[[], object], kind: type[QaDrafterError]) -> str:
    with pytest.raises(kind) as error:
        act()
    assert error.value.remedy
    return str(error.value)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- new versions ----------------------------------------------------------------------------------------------------


def test_new_words_make_a_draft_of_the_next_version_under_the_same_header(office: Office, folder: Path) -> None:
    before = snapshot(folder)
    done = office.reworded()

    assert (name_of(done.text), done.text.state, done.copied_to) == ("balanced-2", LifecycleState.DRAFT, None)
    assert done.path == folder / CLAUSE.replace("balanced-1", "balanced-2")
    header = (folder / CLAUSE).read_text(encoding="utf-8").partition("The Contractor")[0]
    assert done.path.read_text(encoding="utf-8") == header.replace("version: 1", "version: 2") + WORDS
    after = snapshot(folder)
    line = "- {text: balanced-2, event: drafted, 'on': '2026-12-01T10:00:01Z', by: Ada, reason: plainer}\n"
    assert after[LIFECYCLE] == before[LIFECYCLE] + line.encode()
    assert {name: after[name] for name in before if name != LIFECYCLE} | {LIFECYCLE: before[LIFECYCLE]} == before
    assert office.current == "balanced-1", "a draft enters no agreement"
    assert library_report(folder).findings == ()


def test_a_whole_file_brings_its_own_header(office: Office, folder: Path) -> None:
    given = (folder / CLAUSE).read_text(encoding="utf-8").replace("market: [eu]", "market: [us, eu]")
    done = office.reworded("\ufeff" + given.replace("\n", "\r\n"))

    assert done.text.raw_when == '{"market": ["us", "eu"]}'
    assert "version: 2\n" in done.path.read_text(encoding="utf-8")


def test_what_comes_in_unseen_with_pasted_words_is_left_out(office: Office) -> None:
    seeded = WORDS.replace("inform", "in\u00adform\u200b").replace("the Sponsor", "the\tSponsor\ufeff")

    assert office.reworded(seeded).text.body == WORDS


def test_an_unseen_character_is_told_with_its_line_and_the_word_beside_it(office: Office, folder: Path) -> None:
    words = "It is kept.\n\nFor \u202e10 years.\n"
    header = (folder / CLAUSE).read_text(encoding="utf-8").replace("title: Notice", "title: A\x07 notice")
    line = header[: header.index("\x07")].count("\n") + 1
    told = "it holds the unprintable character"

    assert (
        refused(lambda: office.reworded(words), ClauseRefused) == f"text, line 3: {told} U+202E beside 'For'; retype it"
    )
    assert refused(lambda: office.reworded(header), ClauseRefused) == (
        f"text, line {line}: {told} U+0007 beside 'A'; retype it"
    )


def test_a_position_may_get_its_first_text(office: Office) -> None:
    done = office.editing.new_version(NOTE, name_asked("cmo"), WORDS)

    assert (name_of(done.text), done.text.title) == ("cmo-1", "Notice")
    assert [name_of(text) for text in office.editing.library.texts_of(NOTE)] == ["balanced-1", "cmo-1"]


def test_words_that_say_nothing_new_make_no_version(office: Office, folder: Path) -> None:
    said = (folder / CLAUSE).read_text(encoding="utf-8").rpartition("---\n")[2]

    told = refused(lambda: office.reworded(f"\n{said}  \n\n"), NothingToDo)
    assert told == "text: it says what QUA-NOTE balanced-1 says; nothing was changed"


@pytest.mark.parametrize(("words", "told"), [
    ("One.\n\nTwo {{ terms.notise | duration }}.", "text, line 3: unknown term notise; correct the name or add the "
     "term"),
    ("\n\nSee [[QUA-GONE]].", "text, line 3: the reference [[QUA-GONE]] leads nowhere; name a clause, schedule or "
     "matrix"),
    ("Each [Lot] and\n{{ terms.notice }}", "text, line 1: [Lot] is not in the glossary (and 1 more fault); add it or "
     "take the brackets away"),
    ("Each [Lot], see [[QUA-GONE]].", "text, line 1: the reference [[QUA-GONE]] leads nowhere (and 1 more fault); name "
     "a clause, schedule or matrix"),
    ("{% if deal(market='eu') %}x", "text, line 1: Unexpected end of template; mend the placeholder or condition"),
    (" \n", "text: the text is empty; write its words"),
    ("---\nid: QUA-ELSE\n---\nx", "text: its header says QUA-ELSE and not QUA-NOTE; name that clause, or take the id "
     "out"),
    ("---\nx", "text, line 1: no header between two lines of ---; see the clause file format"),
    ("---\ntopic: quality.general\ntitle: Notice\nsources: [EU GMP 7.15]\nsatisfies: [notice_givn]\n---\nx",
     "text, line 8: unknown requirement 'notice_givn'; did you mean 'notice_given'?"),
    ("---\ntopic: quality.general\ntitle: Word\nsources: [EU GMP 7.15]\n---\nx",
     "text, line 6: its title differs from that of another text of QUA-NOTE; use that of balanced-1, or another "
     "clause id"),
])  # fmt: skip
def test_a_text_that_would_not_print_is_refused_and_nothing_is_written(
    office: Office, folder: Path, words: str, told: str
) -> None:
    before = snapshot(folder)

    assert refused(lambda: office.reworded(words), ClauseRefused) == told
    assert snapshot(folder) == before


def test_a_new_clause_is_a_draft_of_its_own(office: Office, folder: Path) -> None:
    done = office.editing.new_clause(OTHER, "wanted")

    assert done.path == folder / "clauses/quality/QUA-OTHER/balanced-1.md"
    record = done.path.with_name("lifecycle.yaml").read_text(encoding="utf-8").splitlines()
    assert record[0].startswith("# Append-only: ")
    assert record[1:] == ["- {text: balanced-1, event: drafted, 'on': '2026-12-01T10:00:01Z', by: Ada, reason: wanted}"]
    assert library_report(folder).findings == ()
    told = refused(lambda: office.editing.new_clause(OTHER), ClauseRefused)
    assert told.startswith("text: QUA-OTHER has a balanced text already; ")
    assert "needs a header" in refused(lambda: office.editing.new_clause("words"), ClauseRefused)


def test_a_draft_can_be_revised_and_an_approved_text_cannot(office: Office, folder: Path) -> None:
    office.reworded()
    done = office.by("Cy").revise(office.text(), WORDS.replace("inform", "notify"), "shorter")

    assert "notify" in done.path.read_text(encoding="utf-8")
    assert office.editing.texts.history(NOTE)[1].authors == ("Ada", "Cy")
    office.by("Ada").submit(office.text())
    told = refused(lambda: office.editing.revise(office.text(), WORDS), LifecycleRefused)
    assert told.endswith("the text is in review and cannot be edited; approve it, or send it back first")
    told = refused(lambda: office.editing.revise(office.text("balanced-1"), WORDS), LifecycleRefused)
    assert told.endswith("the text is approved and cannot be edited; make a new version instead")


def test_restoring_makes_a_new_version_that_says_the_old_again(office: Office) -> None:
    office.reworded()
    office.approved()
    done = office.by("Cy").restore(office.text("balanced-1"), "")

    old, new = office.text("balanced-1"), office.text("balanced-3")
    assert done.text == new
    assert (new.body, new.note, new.raw_when, new.sources) == (old.body, old.note, old.raw_when, old.sources)
    assert office.editing.texts.history(NOTE)[2].reason == "As balanced-1"


# --- the way to approval ---------------------------------------------------------------------------------------------


def test_a_text_goes_from_draft_to_review_to_approval_by_another(office: Office, folder: Path) -> None:
    office.reworded()
    assert office.by("Ada").submit(office.text()).text.state is LifecycleState.IN_REVIEW
    assert office.by("Ben").approve(office.text(), "fine").text.state is LifecycleState.APPROVED

    assert office.current == "balanced-2"
    history = office.editing.texts.history(NOTE)[1]
    assert (history.authors, history.reason, history.is_current) == (("Ada",), "plainer", True)
    assert history.approval is not None
    assert (history.approval.by, history.approval.on) == ("Ben", "2026-12-01T10:00:03Z")
    assert history.approval.fingerprint == office.text().fingerprint
    assert library_report(folder).findings == ()


@pytest.mark.parametrize("name", ["Ada", "  ada ", "Cy"])
def test_nobody_approves_what_he_wrote_or_submitted(office: Office, name: str) -> None:
    office.reworded()
    office.by("Cy").submit(office.text())

    told = refused(lambda: office.by(name).approve(office.text()), LifecycleRefused)
    assert told.endswith("wrote or submitted it, and four eyes must see a text; let another person approve it")
    assert office.by("Ben").approve(office.text())


def test_a_text_sent_back_is_a_draft_again_and_says_why(office: Office) -> None:
    office.reworded()
    office.by("Ada").submit(office.text())
    assert "without a reason" in refused(lambda: office.by("Ben").send_back(office.text(), ""), LifecycleRefused)

    assert office.editing.send_back(office.text(), "name the record").text.state is LifecycleState.DRAFT
    office.by("Ada").revise(office.text(), WORDS + "\nThe record is the [Batch] record.")
    assert office.approved().text.state is LifecycleState.APPROVED


@pytest.mark.parametrize(("act", "told"), [
    ("approve", "the text is a draft and cannot be approved; submit it for review first"),
    ("send_back", "the text is a draft and cannot be sent back; submit it for review first"),
])  # fmt: skip
def test_an_act_that_the_state_forbids_is_refused(office: Office, act: str, told: str) -> None:
    office.reworded()

    assert refused(lambda: getattr(office.editing, act)(office.text(), "why"), LifecycleRefused) == (
        f"QUA-NOTE balanced-2: {told}"
    )


def test_a_later_version_is_not_submitted_without_a_reason(office: Office) -> None:
    office.reworded(reason="")

    assert "no reason is given" in refused(lambda: office.editing.submit(office.text()), LifecycleRefused)
    assert office.editing.submit(office.text(), "plainer")


def test_words_changed_in_review_are_not_approved(office: Office, folder: Path) -> None:
    office.reworded()
    office.by("Ada").submit(office.text())
    change(folder, CLAUSE.replace("balanced-1", "balanced-2"), "inform", "surprise")
    office.workspace.take_library()

    told = refused(lambda: office.by("Ben").approve(office.text()), LifecycleRefused)
    assert told.endswith("its file was edited after Ada submitted it; send it back, to be submitted as it is now")


def test_a_text_is_not_approved_while_it_refers_to_a_mere_draft(office: Office, folder: Path) -> None:
    office.editing.new_clause(OTHER)
    office.reworded(WORDS + "\nThe Contractor shall act under [[QUA-OTHER]].")
    office.by("Ada").submit(office.text())
    told = refused(lambda: office.by("Ben").approve(office.text()), LifecycleRefused)
    assert told.endswith("it refers to QUA-OTHER, which has no text that is approved or in review; "
                         "submit QUA-OTHER for review first")  # fmt: skip

    office.by("Ada").submit(office.text(clause="QUA-OTHER"))
    office.by("Ben").approve(office.text())
    office.by("Ben").approve(office.text(clause="QUA-OTHER"))
    assert library_report(folder).findings == ()


def test_a_text_does_not_refer_to_a_clause_that_some_of_its_agreements_lack(office: Office, folder: Path) -> None:
    office.editing.new_clause(OTHER.replace("market: [eu]", "market: [eu, us]"))

    told = refused(lambda: office.editing.submit(office.text(clause="QUA-OTHER")), LifecycleRefused)
    lacking = "it refers to QUA-NOTE also in agreements without that clause (market is us, not eu)"
    assert told == f"QUA-OTHER balanced-1: {lacking}; put the reference behind {{% if included('QUA-NOTE') %}}"


# --- retiring --------------------------------------------------------------------------------------------------------


def test_a_retired_text_gives_way_to_its_successor(office: Office, folder: Path) -> None:
    office.reworded()
    office.approved()
    done = office.by("Ben").retire(office.text("balanced-1"), use="balanced-2")

    assert done.text.state is LifecycleState.RETIRED
    assert office.current == "balanced-2"
    assert library_report(folder).findings == ()
    told = refused(lambda: office.editing.retire(office.text("balanced-1"), "again"), LifecycleRefused)
    assert told.endswith("the text is retired and cannot be retired; restore it as a new version instead")


@pytest.mark.parametrize(("reason", "use", "told"), [
    ("", "", "it is retired without a reason; say why, or name its successor"),
    ("", "balanced-1", "its successor balanced-1 is no other approved text; approve it first"),
    ("", "balanced-7", "its successor balanced-7 is no other approved text; approve it first"),
    ("old", "", "it is the last approved text of QUA-NOTE, and the clock sheet refers to the clause; approve a "
     "successor, or take the reference out, first"),
])  # fmt: skip
def test_a_text_is_not_retired_without_need_or_while_it_is_needed(
    office: Office, reason: str, use: str, told: str
) -> None:
    assert refused(lambda: office.editing.retire(office.text(), reason, use), LifecycleRefused) == (
        f"QUA-NOTE balanced-1: {told}"
    )


def test_a_clause_that_another_refers_to_keeps_a_text(office: Office) -> None:
    office.editing.new_clause(OTHER)
    office.approved(clause="QUA-OTHER")
    office.by("Ada").new_version(NOTE, name_asked("balanced"), WORDS + "\nSee [[QUA-OTHER]].", "more")
    office.approved()

    told = refused(lambda: office.editing.retire(office.text(clause="QUA-OTHER"), "old"), LifecycleRefused)
    assert "QUA-NOTE balanced-2 refers to the clause" in told


def test_a_draft_that_nobody_wants_can_be_given_up(office: Office, folder: Path) -> None:
    office.reworded()

    assert office.editing.retire(office.text(), "not needed").text.state is LifecycleState.RETIRED
    assert library_report(folder).findings == ()


# --- the shipped edition ---------------------------------------------------------------------------------------------


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user without a library of his own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "data" / "qa_drafter" / "clause_library"


@pytest.fixture
def reader(at_home: Path, tmp_path: Path) -> Office:
    """Someone who works with the shipped edition."""
    del at_home
    return Office(shipped_library(), tmp_path / "kept")


def test_the_first_act_on_the_shipped_edition_starts_a_copy(reader: Office, at_home: Path) -> None:
    shipped = snapshot(shipped_library())
    reader.workspace.__dict__["library"] = shipped_texts()
    words = shipped_texts().current[ClauseId("DEV-CAPA"), name_asked("cmo").position].body
    done = reader.editing.new_version("DEV-CAPA", name_asked("cmo"), words + "\nThis is ours.")

    assert done.copied_to == at_home == own_library()
    assert done.path == at_home / "clauses/deviations_oos/DEV-CAPA/cmo-2.md"
    assert snapshot(shipped_library()) == shipped
    assert read_preferences().library == at_home
    assert reader.workspace.library_folder == at_home
    changed = {"library.toml", "clauses/deviations_oos/DEV-CAPA/lifecycle.yaml"}
    own = snapshot(at_home)
    began_with = {name: said for name, said in own.items() if name.startswith("shipped_edition/")}
    assert began_with == {f"shipped_edition/{name}": said for name, said in shipped.items()}
    assert {name for name, said in own.items() if name not in began_with and shipped.get(name) != said} == {
        *changed, "clauses/deviations_oos/DEV-CAPA/cmo-2.md",
    }  # fmt: skip

    done = reader.editing.new_version("DEV-CAPA", name_asked("cmo"), words + "\nThis is ours too.")
    assert (done.copied_to, name_of(done.text)) == (None, "cmo-3")
    assert reader.editing.library.edition == shipped_texts().edition, "drafts change no agreement"
    reader.by("Ada").submit(reader.text("cmo-2", "DEV-CAPA"), "ours")
    reader.by("Ben").approve(reader.text("cmo-2", "DEV-CAPA"))
    assert reader.editing.library.edition == f"{shipped_texts().edition} with own texts, revision 1"


def test_a_refused_act_starts_no_copy(reader: Office, at_home: Path) -> None:
    reader.workspace.__dict__["library"] = shipped_texts()
    with pytest.raises(ClauseRefused):
        reader.editing.new_version("DEV-CAPA", name_asked("cmo"), "See [[DEV-GONE]].")
    with pytest.raises(LifecycleRefused):
        reader.editing.retire(reader.text("cmo", "DEV-CAPA"), "")

    assert not at_home.exists()
    assert read_preferences().library is None


@pytest.mark.parametrize("report", [0, 5, 700])
def test_a_copy_that_is_stopped_half_made_leaves_nothing(reader: Office, at_home: Path, report: int) -> None:
    reader.workspace.__dict__["library"] = shipped_texts()
    with pytest.raises(Cancelled):
        LibraryEditing(reader.workspace, stopped_at(report)).new_version("DEV-CAPA", name_asked("cmo"), "Ours.")

    assert not at_home.exists()
    assert list(at_home.parent.iterdir()) == []
    assert read_preferences().library is None
    assert reader.workspace.library_folder == shipped_library()


def test_a_copy_that_was_left_is_not_overwritten(reader: Office, at_home: Path) -> None:
    write_library(at_home)
    before = snapshot(at_home)
    reader.workspace.__dict__["library"] = shipped_texts()

    told = refused(lambda: reader.editing.new_version("DEV-CAPA", name_asked("cmo"), "Ours."), PreferencesRefused)
    assert told.startswith(
        f"{at_home}: your own copy of the clause library is there already; work in it with --library"
    )
    assert snapshot(at_home) == before


def test_a_copy_without_own_texts_is_the_edition_it_was_made_from(tmp_path: Path) -> None:
    copied = Path(shutil.copytree(shipped_library(), tmp_path / "copy"))

    assert read_library(copied) == shipped_texts()


# --- what stands after a break ---------------------------------------------------------------------------------------


def test_a_text_whose_record_was_not_written_is_told_and_can_go_on(office: Office, folder: Path) -> None:
    before = (folder / LIFECYCLE).read_bytes()
    office.reworded()
    (folder / LIFECYCLE).write_bytes(before)  # as after a power cut between the two files
    office.workspace.take_library()

    (finding,) = library_report(folder).findings
    assert (finding.severity, finding.code, finding.place) == ("info", "lifecycle_orphan", LIFECYCLE)
    assert library_report(folder).is_sound
    assert office.text().state is LifecycleState.DRAFT
    office.by("Ada").submit(office.text(), "plainer")
    assert office.by("Ben").approve(office.text()).text.state is LifecycleState.APPROVED


def test_two_who_make_the_next_version_at_once_lose_nothing(office: Office, folder: Path, tmp_path: Path) -> None:
    other = Office(folder, tmp_path / "kept")
    assert other.editing.library
    office.reworded()

    words = WORDS.replace("inform", "notify")
    told = refused(lambda: other.editing.new_version(NOTE, name_asked("balanced"), words), ClauseRefused)
    assert told.endswith("balanced-2.md: the file exists already; choose another name or move that file away")
    assert "inform" in (folder / CLAUSE.replace("balanced-1", "balanced-2")).read_text(encoding="utf-8")


def test_an_act_on_what_another_has_changed_meanwhile_is_refused(office: Office, folder: Path, tmp_path: Path) -> None:
    office.reworded()
    office.by("Ada").submit(office.text())
    other = Office(folder, tmp_path / "kept")
    seen = other.text()
    office.by("Ben").approve(office.text())

    told = refused(lambda: other.editing.send_back(seen, "no"), LifecycleRefused)
    assert told == "QUA-NOTE balanced-2: it is approved by now: Ben has acted on it; look at it again"
    assert other.text().state is LifecycleState.APPROVED, "the next look is at the files"


def test_a_library_that_takes_nothing_is_told(
    office: Office, folder: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    assert office.editing.library
    before = snapshot(folder)
    for path in (folder / "clauses/quality", folder / "clauses/quality/QUA-NOTE"):
        path.chmod(0o555)
    tmp_path.chmod(0o711)
    request.getfixturevalue("as_a_guest")

    assert "Permission denied" in refused(lambda: office.editing.new_clause(OTHER), ClauseRefused)
    assert "in use or not yours" in refused(office.reworded, ClauseRefused)
    assert snapshot(folder) == before


# --- how a text is named ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("words", "version", "found"), [
    ("balanced", None, "balanced-2"), ("balanced", "1", "balanced-1"), ("Balanced-1", None, "balanced-1"),
    (" balanced ", "v2", "balanced-2"),
])  # fmt: skip
def test_a_text_is_found_by_position_and_version(office: Office, words: str, version: str | None, found: str) -> None:
    office.reworded()

    assert name_of(text_named(office.editing.library, NOTE, name_asked(words, version))) == found


@pytest.mark.parametrize(("words", "version"), [
    ("middle", None), ("", None), ("balanced-", None), ("balanced", "two"), ("balanced-1", "1"),
])  # fmt: skip
def test_a_name_that_means_no_text_is_refused(words: str, version: str | None) -> None:
    with pytest.raises(ValueRefused):
        name_asked(words, version)


def test_a_text_that_does_not_exist_is_told_with_those_that_do(office: Office) -> None:
    told = refused(lambda: office.text("balanced-7"), UnknownName)

    assert told == "clause library: no text of QUA-NOTE 'balanced-7'; did you mean balanced-1?"


def test_what_is_shown_of_a_clause(office: Office) -> None:
    office.editing.new_clause(OTHER)
    office.reworded()
    library = office.editing.library

    assert [name_of(text) for text in texts_to_show(library, NOTE, None)] == ["balanced-1"]
    assert [name_of(text) for text in texts_to_show(library, NOTE, "all")] == ["balanced-1", "balanced-2"]
    assert [name_of(text) for text in texts_to_show(library, NOTE, "balanced")] == ["balanced-1"]
    assert [name_of(text) for text in texts_to_show(library, "QUA-OTHER", None)] == ["balanced-1"], "only a draft"
