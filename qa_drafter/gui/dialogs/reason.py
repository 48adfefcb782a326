"""A sheet that asks why, before a text of the library goes its way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.panes.labels import secondary

LONGEST_REASON = 2000


class ReasonSheet(ActSheet):
    """Asks for a reason, and for a successor where there are texts that could be it."""

    def __init__(
        self,
        title: str,
        sentence: str,
        accept: str,
        warning: str = "",
        successors: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        needs_reason: bool = True,
    ) -> None:
        super().__init__(title, sentence, accept, parent)
        self._needs_reason = needs_reason
        self.reason, self.use = QLineEdit(), QComboBox()
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("for example: clock starts with awareness, as agreed in review"))
        self.add_field(self.tr("&Why"), self.reason)
        if successors:
            self.use.addItem(self.tr("none"), "")
            for words, name in successors:
                self.use.addItem(words, name)
            self.add_field(self.tr("&Successor"), self.use)
        if warning:
            self.form.addRow("", secondary(warning, wraps=True))
        self.form.addRow("", secondary(self.tr("Your name, the time and the reason go on record."), wraps=True))
        self.reason.textChanged.connect(lambda: self.look())
        self.use.currentIndexChanged.connect(lambda: self.look())
        self.look()
        self.reason.setFocus()

    @property
    def words(self) -> str:
        """The reason as typed."""
        return self.reason.text().strip()

    @property
    def successor(self) -> str:
        """The text that stands in from now on; empty for none."""
        return str(self.use.currentData() or "")

    def look(self) -> None:
        """Ready once a reason is given, or needed no more."""
        self.complain("", ready=bool(self.words or self.successor) or not self._needs_reason)
