"""Agreements are made whole or not at all, opened by one writer, saved in versions that a person can name."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from qa_drafter.domain.errors import (
    AgreementRefused,
    DealRefused,
    NothingToDo,
    QaDrafterError,
    UnknownName,
    ValueRefused,
)
from qa_drafter.resources import resource_path
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import Author, OpenAgreement
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from tests.builders import NOON, clause, deal, example_deal, small_library

VELOTAM = resource_path("examples") / "velotam_cmo_us.yaml"


# --- made ------------------------------------------------------------------------------------------------------------


def test_a_new_agreement_is_its_first_version(agreement: OpenAgreement) -> None:
    versions = Versions(agreement)

    assert [(mark.id, mark.label, mark.saved_by, mark.saved_at) for mark in versions.marks()] == [
        ("v1", "First draft", "Ada Quality", NOON)
    ]
    assert versions.edits_since_last() == 0
    assert [entry.act for entry in versions.audit()] == ["Assemble from the deal", "Save version v1"]
    assert json.loads(versions.audit()[0].record) == {
        "agreement": agreement.content.id,
        "library": agreement.content.edition,
    }
    assert versions.first_broken_entry() is None


def test_an_existing_file_is_never_overwritten(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "mine.qagr"
    path.write_bytes(b"mine")

    with pytest.raises(AgreementRefused, match=r"mine\.qagr: the file exists already; choose another name"):
        workspace.create(deal(), path)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("where", "told"), [
    ("missing/a.qagr", "its folder does not exist; make the folder or choose another"),
    (".", "this is a folder, not a file; name a file in it"),
    ("a\x00b.qagr", "this is no name for a file; choose another name"),
])  # fmt: skip
def test_a_place_that_cannot_be_written_is_refused_and_nothing_is_left(
    workspace: Workspace, tmp_path: Path, where: str, told: str
) -> None:
    with pytest.raises(AgreementRefused) as refused:
        workspace.create(deal(), tmp_path / where)

    assert str(refused.value) == f"{tmp_path / where}: {told}"
    assert list(tmp_path.iterdir()) == []


def test_an_agreement_that_cannot_be_assembled_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    broken = clause("DEV-NOTIFY", "See [[DEV-GONE]] of {{ terms.gone | duration }}.")
    workspace.__dict__["library"] = small_library(broken)

    with pytest.raises(QaDrafterError, match="clause DEV-NOTIFY: no term 'gone'"):
        workspace.create(deal(), tmp_path / "a.qagr").printed()
    workspace.__dict__["library"] = small_library()
    with pytest.raises(DealRefused):
        workspace.create(deal(terms=(("gone", 3),)), tmp_path / "b.qagr")
    assert not (tmp_path / "b.qagr").exists()
    assert not list(tmp_path.glob(".*"))


def test_terms_are_judged_when_the_deal_is_read_and_the_file_is_named(workspace: Workspace, tmp_path: Path) -> None:
    path, days = tmp_path / "deal.yaml", "a number of business days"
    for stated, told in (
        ("oos_notise: 3", "terms.oos_notise: no such term; did you mean oos_notice?"),
        (
            "oos_notice: soon",
            f"term oos_notice: 'soon' is not {days}; give the number alone",
        ),
        (
            "oos_notice: .nan",
            f"term oos_notice: '.nan' is not {days}; give the number alone",
        ),
    ):
        path.write_text(VELOTAM.read_text(encoding="utf-8") + f"terms: {{{stated}}}\n", encoding="utf-8")
        with pytest.raises(QaDrafterError) as refused:
            workspace.read_deal(path)
        assert str(refused.value) == f"{path}, {told}"


def test_the_examples_are_offered(workspace: Workspace) -> None:
    assert VELOTAM in workspace.example_deals()
    assert workspace.read_deal(VELOTAM) == example_deal("velotam_cmo_us")


def test_each_example_has_an_agreement_number_of_its_own(workspace: Workspace) -> None:
    numbers = [workspace.read_deal(path).number for path in sorted(resource_path("examples").glob("*.yaml"))]

    assert len(set(numbers)) == len(numbers) > 0


# --- opened ----------------------------------------------------------------------------------------------------------


def test_a_writer_holds_the_file_alone_until_it_closes_it(workspace: Workspace, agreement: OpenAgreement) -> None:
    asking = [sys.executable, "-m", "qa_drafter", "versions", str(agreement.path)]

    held = subprocess.run(asking, capture_output=True, text=True, check=False)
    assert held.returncode == 2
    assert held.stderr == (
        f"qa-drafter: {agreement.path}: it is open in another window or program; close it there and try again\n"
    )
    agreement.close()
    assert subprocess.run(asking, capture_output=True, check=False).returncode == 0
    again = workspace.open(agreement.path)
    again.close()


def test_a_file_that_cannot_be_shown_is_let_go(workspace: Workspace, agreement: OpenAgreement) -> None:
    agreement.file._db.execute("update working_copy set content = x'00'")
    agreement.file._db.commit()
    agreement.close()

    with pytest.raises(AgreementRefused, match="its content is damaged; restore it from a backup"):
        workspace.open(agreement.path)
    with pytest.raises(AgreementRefused, match="its content is damaged; restore it from a backup"):
        workspace.open(agreement.path)


@pytest.mark.parametrize("user", ["a\x01b", "\u202eadA", "n" * 201])
def test_nobody_acts_under_a_name_that_word_cannot_hold(user: str) -> None:
    with pytest.raises(ValueRefused, match=r"^user name: "):
        Author(user, lambda: NOON)


def test_a_name_is_one_line() -> None:
    assert Author("  Ada\n Quality ", lambda: NOON).user == "Ada Quality"


# --- versions --------------------------------------------------------------------------------------------------------


@pytest.fixture
def versions(agreement: OpenAgreement) -> Versions:
    return Versions(agreement)


def edit(agreement: OpenAgreement, days: int) -> None:
    editing = Editing(agreement)
    editing.perform(editing.term_edit("deviation_major_notice", days))


def test_a_version_keeps_the_working_copy_for_good(agreement: OpenAgreement, versions: Versions) -> None:
    edit(agreement, 3)
    kept = agreement.content
    mark, changed = versions.save("  Round\n two ")
    edit(agreement, 4)

    assert (mark.id, mark.number, mark.label, mark.edits) == ("v2", "2", "Round two", 1)
    assert changed.versions
    assert agreement.content_of(mark.id) == kept
    assert versions.edits_since_last() == 1


@pytest.mark.parametrize(("label", "refusal"), [
    ("", ValueRefused), (" \n ", ValueRefused), ("w" * 201, ValueRefused), ("a\x01b", ValueRefused),
])  # fmt: skip
def test_a_label_is_a_short_line(
    agreement: OpenAgreement, versions: Versions, label: str, refusal: type[QaDrafterError]
) -> None:
    edit(agreement, 3)

    with pytest.raises(refusal, match=r"^version label: "):
        versions.save(label)
    assert len(versions.marks()) == 1


def test_a_version_without_an_edit_is_refused(agreement: OpenAgreement, versions: Versions) -> None:
    with pytest.raises(NothingToDo, match="nothing has changed since v1; edit the agreement first"):
        versions.save("Again")
    edit(agreement, 3)
    edit(agreement, 2)
    with pytest.raises(NothingToDo):
        versions.save("There and back")


def test_a_version_is_named_by_id_number_or_label_and_the_id_goes_first(
    agreement: OpenAgreement, versions: Versions
) -> None:
    for days, label in ((3, "v1"), (4, "Round two"), (5, "Twice"), (6, "twice")):
        edit(agreement, days)
        versions.save(label)

    named = {name: agreement.version_named(name) for name in ("v1", "V1", "1", "v3", "round  TWO", "first draft")}
    assert named == {"v1": "v1", "V1": "v1", "1": "v1", "v3": "v3", "round  TWO": "v3", "first draft": "v1"}
    with pytest.raises(UnknownName, match=r"no version 'Twice'; did you mean v4, v5\?"):
        agreement.version_named("Twice")
    with pytest.raises(UnknownName, match=r"no version 'v9'; did you mean v1, v2, v3, v4, v5\?"):
        agreement.version_named("v9")


def forced_open(agreement: OpenAgreement, statement: str, *values: object) -> None:
    """What someone with another program does to the file behind its triggers."""
    db = agreement.file._db
    for trigger in ("audit_no_update", "audit_no_delete", "versions_no_update", "versions_no_delete"):
        db.execute(f"drop trigger if exists {trigger}")
    db.execute(statement, values)
    db.commit()


@pytest.mark.parametrize(("statement", "found_at"), [
    ("update audit set who = 'Nobody' where number = 3", 3),
    ("delete from audit where number = 4", 5),
    ("delete from audit where number = 6", 6),
    ("update versions set content = (select content from versions where id = 'v1') where id = 'v2'", 5),
    ("delete from versions where id = 'v2'", 5),
    ("insert into versions select 9, 'v9', label, saved_at, saved_by, edits, status, content from versions"
     " where id = 'v1'", 7),
    ("update working_copy set content = (select content from versions where id = 'v1')", 7),
    ("update versions set content = x'00' where id = 'v2'", 5),
])  # fmt: skip
def test_whatever_is_changed_behind_the_trail_is_found(
    agreement: OpenAgreement, versions: Versions, statement: str, found_at: int
) -> None:
    edit(agreement, 3)
    edit(agreement, 4)
    versions.save("Round two")
    edit(agreement, 5)
    assert versions.first_broken_entry() is None

    forced_open(agreement, statement)
    assert versions.first_broken_entry() == found_at


def test_a_document_says_which_state_it_shows(agreement: OpenAgreement, versions: Versions) -> None:
    assert agreement.printed().edition.version == "1"
    edit(agreement, 3)
    assert agreement.printed().edition.version == "1 with later edits"
    assert agreement.printed(agreement.version_named("v1")).edition.version == "1"
    versions.save("Round two")
    assert agreement.printed().edition.version == "2"
