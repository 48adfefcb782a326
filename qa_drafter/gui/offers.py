"""What the command palette finds: the actions that can be taken now, and the places of the open agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from qa_drafter.gui.key_names import name_of
from qa_drafter.gui.models.palette import Offer
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.workbench import Workbench

Group = tuple[str, Sequence[QAction]]
"""Where actions belong, and the actions."""


def offers_of_actions(groups: Sequence[Group]) -> Iterator[Offer]:
    """The actions that can be taken now."""
    native = QKeySequence.SequenceFormat.NativeText
    for where, actions in groups:
        for action in actions:
            words = name_of(action)
            if action.isEnabled() and not action.isSeparator() and words:
                yield Offer(words, where, action.trigger, action.shortcut().toString(native))


def offers_of_places(reading: Reading, bench: Workbench) -> Iterator[Offer]:
    """The articles, definitions, matrices and terms of the open agreement."""
    article, definition, matrix, term = _tr("Article"), _tr("Definition"), _tr("Matrix"), _tr("Term")
    for printed in reading.printed().articles:
        yield Offer(f"{printed.number}  {printed.title}", article, partial(bench.open_article, str(printed.clause)))
        for each in printed.definitions:
            place = WordingPlace(printed.clause, each.term).name
            yield Offer(f"“{each.term}”", definition, partial(bench.open_article, place))
    for table in reading.opened.content.matrices:
        if table.rows:
            yield Offer(table.title, matrix, partial(bench.open_activity, table.rows[0].activity))
    for known in reading.opened.content.terms:
        words = f"{known.definition.label}: {known.printed}"
        yield Offer(words, term, partial(bench.open_subject, str(known.id)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)
