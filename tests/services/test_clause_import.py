"""A Word file of clauses becomes drafts: each in the format, each with all that was guessed, none taken silently."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import Cancelled, ClauseRefused, QaDrafterError, UnknownName, WordFileRefused
from qa_drafter.domain.identifiers import SectionId
from qa_drafter.domain.imported import DraftReview, ImportReview
from qa_drafter.library_files.clause_files import read_clause
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.resources import shipped_library
from qa_drafter.services.clause_import import LARGEST_WITHOUT_HEADINGS, drafts_of
from qa_drafter.services.draft_delivery import import_clauses, keep_drafts
from qa_drafter.services.library import library_findings
from qa_drafter.services.workspace import Workspace
from qa_drafter.word.agreement_writer import write_agreement
from tests.builders import AUTHOR, example, example_printed, library
from tests.library_files.folders import write_library
from tests.redline.documents import docx, p, run, tbl, tr
from tests.services.stops import stopped_at

INS = f'<w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z">{run(" It waits.")}</w:ins>'


def h(words: str) -> str:
    return p(words, style="H1")


@pytest.fixture
def drafted(tmp_path: Path):
    def made(*blocks: str, **more) -> ImportReview:
        path = tmp_path / "clauses of Beta.docx"
        path.write_bytes(docx(*blocks))
        return drafts_of(path, library(), **more)

    return made


def only(review: ImportReview) -> DraftReview:
    (draft,) = review.drafts
    return draft


# --- what is guessed -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("title", "text", "topic"), [
    ("Notice of deviations", "The Contractor shall tell the Sponsor of each critical deviation within one day.",
     "deviations_oos.notify_times"),
    ("Recall", "The Sponsor decides on each recall of a batch; the Contractor shall help.",
     "recall_field_alert.recall_roles"),
    ("For-cause audits", "The Sponsor may audit the Contractor for cause on short notice.", "audits.for_cause"),
])  # fmt: skip
def test_the_topic_is_guessed_from_title_and_text(drafted, title, text, topic) -> None:
    draft = only(drafted(h(title), p(text)))

    assert draft.draft.topic == draft.topics[0].topic == topic
    scores = [guess.score for guess in draft.topics]
    assert scores == sorted(scores, reverse=True)
    assert 0 < scores[0] <= 1


def test_a_section_that_is_named_holds_the_guess(drafted) -> None:
    review = drafted(h("Notice of deviations"), p("The Contractor shall tell."), section=SectionId("audits"))

    assert {guess.topic.partition(".")[0] for guess in only(review).topics} == {"audits"}
    with pytest.raises(UnknownName, match="no section 'audit'; did you mean audits"):
        drafted(h("A"), p("B."), section=SectionId("audit"))


def test_words_that_the_library_does_not_know_leave_the_topic_open(drafted) -> None:
    draft = only(drafted(h("偏差通知"), p("受托方应在2个工作日内通知委托方。")))

    assert draft.draft.title == "偏差通知"
    assert any(remark.startswith("no topic is close: it stands under ") for remark in draft.remarks)


def test_a_text_of_the_library_is_recognised(drafted) -> None:
    text = next(text for text in library().clauses if text.id == "RET-EXAM")
    paragraphs = [block for block in text.body.split("\n\n") if "{" not in block]
    draft = only(drafted(h(text.title), *(p(block) for block in paragraphs)))

    assert (draft.alike[0].clause, draft.alike[0].name) == ("RET-EXAM", f"{text.position}-1")
    assert draft.alike[0].share > 0.6
    assert draft.draft.topic == text.topic


def test_an_agreement_of_ours_comes_back_as_drafts_of_its_own_clauses(tmp_path: Path) -> None:
    path = tmp_path / "velotam.docx"
    path.write_bytes(write_agreement(example_printed("velotam_cmo_us")))
    drafts = {each.draft.title: each for each in drafts_of(path, library()).drafts}

    articles = example("velotam_cmo_us").articles
    topics = {text.id: text.topic for text in library().clauses}
    assert {article.title for article in articles} <= drafts.keys()
    for article in articles:
        assert drafts[article.title].draft.topic == topics[article.clause]
    known = [a for a in articles if article_is_whole(a) and any(t.clause == a.clause for t in drafts[a.title].alike)]
    assert len(known) > 0.9 * sum(map(article_is_whole, articles))


def article_is_whole(article) -> bool:
    """Whether the library's text has no branches that this deal leaves out."""
    return "{%" not in article.body


def test_values_blanks_citations_references_and_defined_terms_stand_in_the_review(drafted) -> None:
    review = drafted(
        h("Notice"), p("Each critical deviation is told within two (2) Business Days; see Section 2."),
        p("As 21 CFR 211.192 and 21 CFR 1270.31 ask, records are kept for [●] years."),
        h("2. Records"), p("Keep them."),
    )  # fmt: skip
    first, second = review.drafts

    assert [(value.words, value.terms[0]) for value in first.values] == [
        ("two (2) Business Days", "deviation_critical_notice")
    ]
    assert first.blanks == ("[●]",)
    assert [(found.words, found.cite) for found in first.citations] == [
        ("21 CFR 211.192", "21 CFR 211.192"), ("21 CFR 1270.31", ""),
    ]  # fmt: skip
    assert first.draft.sources == ("21 CFR 211.192",)
    assert [(found.words, found.clause) for found in first.references] == [("Section 2", second.draft.id)]
    assert "Business Days" in first.defined_terms
    assert second.draft.sources == ("Industry practice",)
    assert "no source of the register was recognised: Industry practice stands in for one" in second.remarks
    for said in ("two (2) Business Days", "deviation_critical_notice", "[●]", "21 CFR 1270.31", "review before use"):
        assert said in first.draft.note


def test_names_are_new_and_each_is_used_once(drafted) -> None:
    review = drafted(*(block for _ in range(3) for block in (h("Notice of deviations"), p("Tell of each deviation."))))
    names = [each.draft.id for each in review.drafts]

    assert len(set(names)) == 3
    assert not set(names) & {text.id for text in library().clauses}
    assert {name[:4] for name in names} == {"DEV-"}


def test_what_is_no_clause_is_told(drafted) -> None:
    review = drafted(
        p("Agreement of A and B"), h("Recall"), p("The Sponsor decides.", INS), tbl(tr("Event", "Days")), h("Empty")
    )

    assert review.left_out == (
        "tracked changes, taken by their final text as if all were accepted: 1",
        "text before the first heading: 1, from “Agreement of A and B”",
        "the heading “Empty”: it has no text below it",
    )
    assert only(review).draft.body == "The Sponsor decides. It waits.\n"
    assert "a table was not taken: Event | Days" in only(review).remarks


def test_a_short_file_without_headings_is_one_clause(drafted) -> None:
    draft = only(drafted(p("The Sponsor decides."), p("The Contractor shall help."))).draft

    assert (draft.title, draft.body) == ("clauses of Beta", "The Sponsor decides.\n\nThe Contractor shall help.\n")


def test_a_very_long_heading_is_cut_and_told(drafted) -> None:
    draft = only(drafted(h("Deviations and what follows " * 12), p("Tell.")))

    assert len(draft.draft.title) <= 121
    assert draft.draft.title.endswith("…")
    assert any(remark.startswith("the heading was cut: ") for remark in draft.remarks)


@pytest.mark.parametrize(("blocks", "told"), [
    ((), "it holds no text; choose a file of clauses"),
    ((p(" "),), "it holds no text"),
    ((h("Recall"), p("\u202e\ue000")), "its headings have no text below them"),
    ((h("Recall"), h("Audits")), "its headings have no text below them"),
    ((tbl(tr("Event", "Days")),), "it holds no text"),
    (tuple(p(f"The Sponsor decides {n}.") for n in range(LARGEST_WITHOUT_HEADINGS + 1)), "stand below no heading"),
])  # fmt: skip
def test_a_file_without_clauses_is_refused(drafted, blocks, told) -> None:
    with pytest.raises(WordFileRefused, match=told):
        drafted(*blocks)


def test_hostile_text_becomes_harmless(drafted) -> None:
    hostile = "Say {{ terms.x.__class__ }} {% raw %} {# no #} [[REL-OWN]] [Batch] **x** \u202eevil"
    draft = only(drafted(h("Of {{ 7*7 }} [x]"), p(hostile))).draft

    for sign in ("{{", "{%", "{#", "[[", "[", "\u202e", "**"):
        assert sign not in draft.body
        assert sign not in draft.title


# --- where drafts go -------------------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "beta.docx"
    path.write_bytes(
        docx(h("Notice to: “all” # {{ x }}"), p("The Sponsor decides [x]."), h("Records"), p("Keep them: - é"))
    )
    return path


@pytest.fixture
def own(tmp_path: Path) -> Workspace:
    return Workspace(AUTHOR, write_library(tmp_path / "own"), tmp_path / "kept")


def test_drafts_come_into_the_library_in_use_and_pass_its_checks(own: Workspace, file: Path) -> None:
    before = {text.id for text in own.library.clauses}
    done = import_clauses(own, file, position=Position.CMO)

    drafts = [text for text in own.library.clauses if text.id not in before]
    assert {(text.state, text.position, text.version) for text in drafts} == {(LifecycleState.DRAFT, Position.CMO, 1)}
    assert [text.body for text in drafts] == [each.draft.body for each in done.review.drafts]
    assert [text.title for text in drafts] == [each.draft.title for each in done.review.drafts]
    assert [text.note for text in drafts] == [" ".join(each.draft.note.split()) for each in done.review.drafts]
    assert [finding for finding in library_findings(own.library) if finding.subject not in before] == []
    record = (done.folder / "clauses" / "quality" / drafts[0].id / "lifecycle.yaml").read_text(encoding="utf-8")
    assert "event: drafted" in record
    assert "by: Ada Quality, reason: imported from beta.docx" in record


def test_a_second_import_gives_other_names(own: Workspace, file: Path) -> None:
    first, second = import_clauses(own, file), import_clauses(own, file)

    assert not {each.draft.id for each in first.review.drafts} & {each.draft.id for each in second.review.drafts}
    assert len(own.library.clauses) == 5


def test_a_folder_apart_gets_the_drafts_and_the_list_to_review_them_by(own: Workspace, file: Path, tmp_path) -> None:
    done = import_clauses(own, file, tmp_path / "new" / "drafts")

    told = json.loads((done.folder / "review.json").read_text(encoding="utf-8"))
    assert told["counts"] == {"drafts": 2, "left_out": 0}
    for row, each in zip(told["drafts"], done.review.drafts, strict=True):
        assert read_clause(done.folder / row["file"]).body == each.draft.body
    assert len(own.library.clauses) == 1


def test_a_folder_that_holds_them_already_is_left_as_it_is(own: Workspace, file: Path, tmp_path) -> None:
    folder = import_clauses(own, file, tmp_path / "drafts").folder
    (folder / "clauses" / "quality").joinpath("mine.txt").write_text("mine")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    with pytest.raises(ClauseRefused, match="the file exists already; name another folder"):
        import_clauses(own, file, folder)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_drafts_that_a_library_cannot_take_leave_no_trace(own: Workspace, file: Path, monkeypatch) -> None:
    before = sorted(own.library_folder.rglob("*"))

    def refuse(*_):
        raise QaDrafterError("x", "broken", "mend it")

    own.library  # noqa: B018 - read while it can be
    monkeypatch.setattr("qa_drafter.services.draft_delivery.read_kept_library", _once(refuse))
    with pytest.raises(QaDrafterError, match="broken"):
        import_clauses(own, file)
    assert sorted(own.library_folder.rglob("*")) == before


@pytest.mark.parametrize("report", range(2))
def test_drafts_whose_keeping_is_stopped_leave_no_trace(own: Workspace, file: Path, report: int) -> None:
    before, review = sorted(own.library_folder.rglob("*")), drafts_of(file, own.library)
    with pytest.raises(Cancelled):
        drafts_of(file, own.library, progress=stopped_at(report))
    with pytest.raises(Cancelled):
        keep_drafts(own, review, file.name, progress=stopped_at(report))

    assert sorted(own.library_folder.rglob("*")) == before
    assert len(keep_drafts(own, review, file.name).review.drafts) == 2


def _once(refuse):
    from qa_drafter.library_files.kept_library import read_kept_library

    calls = []

    def read(*arguments):
        calls.append(arguments)
        return read_kept_library(*arguments) if len(calls) == 1 else refuse()

    return read


def test_the_shipped_edition_is_never_edited(own: Workspace, file: Path) -> None:
    with pytest.raises(ClauseRefused, match="the shipped edition is never edited"):
        import_clauses(own, file, shipped_library())


def test_a_place_that_takes_nothing_is_told(own: Workspace, file: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(ClauseRefused, match="nothing was changed"):
        import_clauses(own, file, tmp_path / "taken" / "drafts")


def test_the_library_still_reads_as_a_whole(own: Workspace, file: Path) -> None:
    import_clauses(own, file)

    assert len(read_library(own.library_folder).clauses) == 3
