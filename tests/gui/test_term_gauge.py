"""A negotiated value on its scale: where it stands among the sides and the limits, in shape and in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from qa_drafter.domain.deal import Position
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest, Term, TermDefinition, Unit
from qa_drafter.gui.delegates.term_gauge import paint_gauge
from qa_drafter.gui.models.term_gauge import gauge_of
from qa_drafter.gui.models.terms import GAUGE, TermRow, TermsModel
from qa_drafter.gui.theme import current_theme

SIDES = ((Position.SPONSOR, 1), (Position.BALANCED, 2), (Position.CMO, 5))
NOTICE = TermDefinition(TermId("notice"), "Notice", Unit.BUSINESS_DAYS, SIDES, typical=(1, 10))


def limit(test: LimitTest, value: float, unit: Unit | None = None) -> Limit:
    return Limit(NOTICE.id, LimitKind.HARD, test, value, ("21 CFR 211.180",), "The law says so.", unit=unit)


def test_the_marks_stand_in_the_order_of_their_values_and_never_at_the_edge() -> None:
    gauge = gauge_of(Term(NOTICE, 3), (limit(LimitTest.MAX, 20), limit(LimitTest.MAX, 12)), beyond=False)
    assert gauge is not None
    places = [gauge.share(value) for value in (gauge.sponsor, gauge.balanced, gauge.value, gauge.cmo, gauge.most or 0)]

    assert gauge.most == 12
    assert places == sorted(places)
    assert 0 < places[0] < places[-1] < 1


@pytest.mark.parametrize(("limits", "most", "least"), [
    ((), None, None),
    ((limit(LimitTest.MIN, 2), limit(LimitTest.MIN, 4)), None, 4),
    ((limit(LimitTest.NOT, 2),), None, None),
    ((limit(LimitTest.MAX, 24, Unit.HOURS),), None, None),
])  # fmt: skip
def test_only_limits_in_the_unit_of_the_term_stand_on_its_scale(
    limits: tuple[Limit, ...], most: float | None, least: float | None
) -> None:
    gauge = gauge_of(Term(NOTICE, 3), limits, beyond=False)

    assert gauge is not None
    assert (gauge.most, gauge.least) == (most, least)


def test_one_value_for_all_stands_in_the_middle_and_words_have_no_scale() -> None:
    same = TermDefinition(TermId("years"), "Years", Unit.YEARS, ((Position.BALANCED, 7),))
    gauge = gauge_of(Term(same, 7), (), beyond=False)
    text = TermDefinition(TermId("tongue"), "Language", Unit.TEXT, ((Position.BALANCED, "English"),))

    assert gauge is not None
    assert gauge.share(7) == 0.5
    assert gauge_of(Term(text, "English"), (), beyond=False) is None


def test_the_scale_is_told_in_words(qapp: object) -> None:
    model = TermsModel()
    model.show([TermRow(Term(NOTICE, 3), (limit(LimitTest.MAX, 12),))])
    index = model.index(0, GAUGE)

    told = "here 3, sponsor 1, balanced 2, CMO 5, typical 1 to 10, at most 12"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == told
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Notice, Scale: {told}"


def test_a_value_beyond_its_limit_has_another_ink_and_stands_in_the_hatched_part(qapp: object) -> None:
    breach = Finding("limit_hard", Severity.ERROR, "Notice", "The law says so.", subject="notice")
    rows = [
        TermRow(Term(NOTICE, value), (limit(LimitTest.MAX, 12),), found) for value, found in ((3, None), (15, breach))
    ]
    pictures = []
    for row in rows:
        picture = QImage(160, 30, QImage.Format.Format_ARGB32)
        picture.fill(current_theme().base)
        painter = QPainter(picture)
        assert row.gauge is not None
        paint_gauge(painter, QRectF(0, 0, 160, 30), row.gauge)
        painter.end()
        pictures.append(picture)

    assert rows[1].gauge is not None
    assert rows[1].gauge.share(15) > rows[1].gauge.share(12)
    assert pictures[0] != pictures[1]
