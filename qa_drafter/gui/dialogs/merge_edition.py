"""Newer edition: what it brings to the user's own copy, part by part, and what to do where both sides changed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from qa_drafter.domain.edition_merge import Arrival, Choice, Part
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.dialogs.checked_rows import CheckedRows
from qa_drafter.gui.library.spans import telling_lines
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.panes.aside_page import text_view
from qa_drafter.gui.panes.labels import caption, secondary, wrapped
from qa_drafter.services.edition_merging import EditionMerging

_ORDER: Final = (Arrival.BOTH, Arrival.CHANGED, Arrival.NEW)


class MergeSheet(ActSheet):
    """Lists the parts, those to decide first, each with its redline beside the list."""

    manual_page = "15-newer-texts.md"

    def __init__(self, merging: EditionMerging, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Newer edition of the library"), "", self.tr("Take it in"), parent)
        offer = merging.offer
        self.sentence.setText(
            self.tr(
                "Edition {0} for your copy of {1}. What changed there alone comes in, what is yours stays; where both "
                "sides changed a part, you decide, and what you do not decide waits."
            ).format(offer.edition, offer.was)
        )
        self._merging, self.choices = merging, dict[str, Choice]()
        self._parts = {part.name: part for kind in _ORDER for part in offer.parts if part.arrival is kind}
        self.rows = CheckedRows(self.tr("Parts of the edition"), self.tr("Here and there"))
        self.column.insertWidget(1, self.rows, 1)
        self.setMinimumSize(columns(self, 128), lines(self, 34))
        self.rows.chosen.connect(self._show)
        self.rows.show_rows([(name, self._told(part), False) for name, part in self._parts.items()])
        self.rows.list.setFocus()
        self._look()

    def decide(self, name: str, choice: Choice | None) -> None:
        """Note what becomes of a part that both sides changed; None lets it wait."""
        self.choices.pop(name, None)
        if choice is not None:
            self.choices[name] = choice
        self.rows.name_row(name, self._told(self._parts[name]))
        self._look()

    def _told(self, part: Part) -> str:
        title = self._merging.title(part) or self.tr("table of the library")
        return f"{part.name}  {title}\n{self._stands(part)}"

    def _stands(self, part: Part) -> str:
        match part.arrival, self.choices.get(part.name):
            case Arrival.NEW, _:
                return self.tr("new: comes in")
            case Arrival.CHANGED, _:
                return self.tr("changed there alone: comes in")
            case _, Choice.KEEP:
                return self.tr("changed on both sides: stays as here")
            case _, Choice.TAKE:
                return self.tr("changed on both sides: is taken")
        return self.tr("changed on both sides: decide")

    def _show(self, name: str) -> None:
        box, part = self.rows.column(), self._parts.get(name)
        if part is not None:
            title = self._merging.title(part)
            box.addWidget(wrapped("  ·  ".join(filter(None, (title, name))), semibold=True))
            if part.arrival is Arrival.BOTH:
                self._add_choices(part, box)
            for change in self._merging.changes(part):
                box.addWidget(caption(change.name))
                box.addWidget(text_view(telling_lines(change.spans), self.tr("From yours to theirs")))
        box.addStretch(1)

    def _add_choices(self, part: Part, box: QVBoxLayout) -> None:
        take = (
            self.tr("&Take theirs, as a draft beside yours for review") if part.is_clause else self.tr("&Take theirs")
        )
        group = QButtonGroup(box.parentWidget())
        for words, choice in (
            (self.tr("Keep &mine"), Choice.KEEP), (take, Choice.TAKE), (self.tr("Decide &later"), None)
        ):  # fmt: skip
            button = QRadioButton(words)
            button.setChecked(self.choices.get(part.name) is choice)
            button.clicked.connect(partial(self.decide, part.name, choice))
            group.addButton(button)
            box.addWidget(button)
        box.addWidget(secondary(self.tr("Struck words stand here, underlined ones in the edition.")))

    def _look(self) -> None:
        waiting = sum(part.arrival is Arrival.BOTH for part in self._parts.values()) - len(self.choices)
        self.ok.setText(self.tr("Take it in; {0} wait").format(waiting) if waiting else self.tr("Take it in"))
        self.complain("", ready=waiting < len(self._parts))
