"""Bookmarks: named by what they mark, found again by their name."""

import pytest

from qa_drafter.domain.document import TargetKind
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId
from qa_drafter.word.anchors import LONGEST_NAME, AnchorKind, Anchors, Meaning, anchor_name
from tests.word.specimen import an_agreement


@pytest.mark.parametrize(
    ("kind", "ids", "name"),
    [
        (AnchorKind.ARTICLE, ("DEV-002",), "_qa_a_DEV_002"),
        (AnchorKind.PARAGRAPH, ("DEV-NOTIFY", "0a1b2c3d4e"), "_qa_p_DEV_NOTIFY__0a1b2c3d4e"),
        (AnchorKind.ROW, ("oos_phase1",), "_qa_r_oos_phase1"),
        (AnchorKind.ARTICLE, ("A" * 35,), "_qa_a_AAAAAAAAAAAAAAAAAAAAAAAAA_015c5063"),
        (AnchorKind.TABLE_ROW, ("sites", "Line PFS-2"), "_qa_t_sites_Line_PFS_2_9275e36e"),
        (AnchorKind.DEFINITION, ("ü",), "_qa_d__607474ca"),
    ],
)
def test_name_of_an_anchor(kind, ids, name):
    made = anchor_name(kind, *ids)

    assert len(made) <= LONGEST_NAME
    assert made == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("A-B", "C"), ("A", "B-C")),
        (("a_b",), ("a", "b")),
        (("Line 1",), ("Line-1",)),
        (("x" * 60,), ("x" * 61,)),
        (("a.b",), ("a_b",)),
    ],
)
def test_ids_that_differ_have_names_that_differ(one, other):
    assert anchor_name(AnchorKind.TABLE_ROW, *one).casefold() != anchor_name(AnchorKind.TABLE_ROW, *other).casefold()


def test_a_name_leads_back_to_what_it_marks():
    anchors = Anchors(an_agreement())

    assert anchors.meaning(anchors.of_article(ClauseId("DEV-OOS"))) == Meaning(AnchorKind.ARTICLE, "DEV-OOS")
    row = anchors.of_row(MatrixId("deviations"), ActivityId("oos_phase1"))
    assert anchors.meaning(row) == Meaning(AnchorKind.ROW, "oos_phase1", "deviations")
    assert anchors.meaning(row.upper()) == anchors.meaning(row), "Word takes names that differ in case for one"
    assert anchors.meaning("_GoBack") is None


def test_a_reference_to_nothing_printed_has_no_target():
    anchors = Anchors(an_agreement())

    assert anchors.target(TargetKind.ARTICLE, "DEV-OOS") == "_qa_a_DEV_OOS"
    assert anchors.target(TargetKind.ARTICLE, "GONE") is None


def test_order_does_not_matter_for_names():
    whole = an_agreement()
    backwards = an_agreement(sections=whole.sections[::-1], schedules=whole.schedules[::-1])

    for article in whole.articles:
        assert Anchors(whole).of_article(article.clause) == Anchors(backwards).of_article(article.clause)
