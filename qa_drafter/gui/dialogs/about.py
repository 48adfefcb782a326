"""About: what this program is, what it is not, and whose work it stands on."""

from __future__ import annotations

import platform
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from qa_drafter import __version__
from qa_drafter.gui.measures import Size, columns, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel, heading

LICENCES: Final = (
    ("Qt, Qt for Python (PySide6)", "LGPL 3"),
    ("python-docx, Jinja2, lxml", "MIT, BSD 3-Clause, BSD 3-Clause"),
    ("diff-match-patch, RapidFuzz", "Apache 2.0, MIT"),
    ("sqlite-utils, pydantic, PyYAML", "Apache 2.0, MIT, MIT"),
    ("markdown-it-py, platformdirs", "MIT, MIT"),
)


class AboutDialog(QDialog):
    """Says it in words that can be selected and copied."""

    manual_page = "17-window.md"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About qa_drafter"))
        self.setMinimumWidth(columns(self, 76))
        column = QVBoxLayout(self)
        margin = 6 * unit(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(2 * unit(self))
        for label in self._labels():
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addSpacing(2 * unit(self))
        column.addStretch(1)
        column.addWidget(buttons)

    def _labels(self) -> tuple[InkedLabel, ...]:
        built = self.tr("Version {0}, Qt {1}, Python {2}").format(__version__, qVersion(), platform.python_version())
        return (
            InkedLabel("qa_drafter", Size.PAGE, semibold=True),
            QuietLabel(built, Size.SECONDARY),
            InkedLabel(self.tr("A drafting aid for quality agreements. It gives no legal advice."), wraps=True),
            InkedLabel(self.tr("A qualified person decides what is signed and answers for it."), wraps=True),
            heading(self.tr("Licences")),
            InkedLabel(
                self.tr("qa_drafter is under the MIT licence. Qt is used under the LGPL and may be replaced."),
                wraps=True,
            ),
            QuietLabel("\n".join(f"{works}: {licences}" for works, licences in LICENCES), Size.SECONDARY),
        )
