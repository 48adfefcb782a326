"""The status bar: findings, edits, library, when it was saved; and the work under way with Cancel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDateTime, QEvent, QFileInfo, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from qa_drafter.domain.finding import LIMIT, Finding, Severity
from qa_drafter.gui.announcing import Voice
from qa_drafter.gui.background import Background
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.inked import Elided, QuietLabel
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon

PATIENCE: Final = 300
"""Milliseconds before work under way is shown: shorter work would only flicker."""

TOLD: Final = 8000
"""Milliseconds that a message stays."""

_ALARMS: Final = (Severity.ERROR, Severity.WARNING)


class BusySign(QWidget):
    """The work under way: its name, its share done, and Cancel."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._name, self._bar, self.cancel = Elided(Size.BODY, quiet=True), QProgressBar(), QToolButton()
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE)
        self._background = background
        self._build()
        self.hide()
        background.started.connect(self._begin)
        background.progressed.connect(lambda share: self._bar.setValue(round(100 * share)))
        background.ended.connect(self._end)
        self._wait.timeout.connect(self.show)

    def _build(self) -> None:
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(columns(self, 16), round(2.5 * unit(self)))
        self._bar.setAccessibleName(self.tr("Share done"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAutoRaise(True)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(self._background.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        for part in (self._name, self._bar, self.cancel):
            row.addWidget(part)

    def _begin(self, name: str) -> None:
        self._name.say(name)
        self._bar.setValue(0)
        self._wait.start()

    def _end(self) -> None:
        if not self._background.is_busy:
            self._wait.stop()
            self.hide()


class StatusLine(QStatusBar):
    """What is to be known of the open agreement at a glance."""

    findings_asked = Signal()
    history_asked = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self.voice = Voice(self)
        self.busy = BusySign(background)
        self._alarms = {severity: self._sign(severity_icon(severity), Tone.BREACH) for severity in _ALARMS}
        self._calm = self._sign("check", None)
        self._edits = self._sign("edit", None)
        self._library, self._saved = QuietLabel(), QuietLabel()
        self._build()
        self.show_reading(None)

    def show_reading(self, reading: Reading | None) -> None:
        """Another agreement is in hand, or none."""
        self._reading = reading
        if reading is None:
            for part in (*self._alarms.values(), self._calm, self._edits, self._library, self._saved):
                part.hide()
            return
        self._library.setText(self.tr("Library edition {0}").format(reading.opened.content.edition))
        self.show_state(reading.opened.path)

    def show_state(self, written: Path | None = None) -> None:
        """Count again after an edit; `written` is the file whose time says when it was last saved."""
        if self._reading is None:
            return
        findings = self._reading.findings()
        for severity, sign in self._alarms.items():
            words = self._alarm_words(severity, [found for found in findings if found.severity is severity])
            self._say(sign, words, shown=bool(words))
        notes = counted(len(findings), self.tr("note"), self.tr("notes")) if findings else self.tr("No findings")
        self._say(self._calm, notes, shown=all(found.severity is Severity.INFO for found in findings))
        self._say(self._edits, self._edit_words(self._reading), shown=True)
        self._saved.setText(self.tr("Saved {0}").format(self._clock_words(written)))
        self._library.show()
        self._saved.show()

    def minimumSizeHint(self) -> QSize:
        """A narrow window may cut the last words here; what is written must not keep it wide. Qt's signature."""
        return QSize(columns(self, 60), super().minimumSizeHint().height())

    def tell(self, words: str) -> None:
        """Say something for a while."""
        self.showMessage(words, TOLD)
        self.voice.say(words)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs in the new scheme's colour; Qt's signature."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for severity, sign in self._alarms.items():
                sign.setIcon(icon(severity_icon(severity), current_theme().ink(Tone.BREACH)))

    def _build(self) -> None:
        self.setSizeGripEnabled(False)
        self.setFixedHeight(lines(self, 1.75))
        self.setContentsMargins(2 * unit(self), 0, 3 * unit(self), 0)
        for part in (*self._alarms.values(), self._calm, self._edits):
            self.addWidget(part)
        for label in (self.busy, self._library, self._saved):
            label.setContentsMargins(2 * unit(self), 0, 2 * unit(self), 0)
            self.addPermanentWidget(label)
        for sign in (*self._alarms.values(), self._calm):
            sign.setToolTip(self.tr("Show the findings"))
            sign.clicked.connect(self.findings_asked)
        self._edits.setToolTip(self.tr("Show the undo history"))
        self._edits.clicked.connect(self.history_asked)

    def _sign(self, icon_name: str, tone: Tone | None) -> QToolButton:
        sign = QToolButton(self)
        sign.setAutoRaise(True)
        sign.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sign.setIcon(icon(icon_name, current_theme().ink(tone) if tone else None))
        sign.setIconSize(QSize(lines(self, 0.9), lines(self, 0.9)))
        sign.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        sign.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        return sign

    def _say(self, sign: QToolButton, words: str, *, shown: bool) -> None:
        sign.setText(words)
        sign.setAccessibleName(words)
        sign.setVisible(shown)

    def _edit_words(self, reading: Reading) -> str:
        marks = reading.versions.marks()
        since = str(marks[-1].id) if marks else self.tr("the beginning")
        number = reading.edits()
        if not number:
            return self.tr("No edits since {0}").format(since)
        return self.tr("{0} since {1}").format(counted(number, self.tr("edit"), self.tr("edits")), since)

    def _alarm_words(self, severity: Severity, findings: Sequence[Finding]) -> str:
        if severity is Severity.WARNING:
            return counted(len(findings), self.tr("warning"), self.tr("warnings")) if findings else ""
        matrices = self._reading.opened.content.matrices if self._reading else ()
        activities = {row.activity for matrix in matrices for row in matrix.rows}
        beyond = [finding for finding in findings if finding.code.startswith(LIMIT)]
        broken = [finding for finding in findings if finding.subject in activities]
        others, rows = len(findings) - len(beyond) - len(broken), len({finding.subject for finding in broken})
        words = (
            (len(beyond), counted(len(beyond), self.tr("beyond a limit"), self.tr("beyond limits"))),
            (rows, counted(rows, self.tr("activity breaks a rule"), self.tr("activities break a rule"))),
            (others, counted(others, self.tr("error in the text"), self.tr("errors in the text"))),
        )
        return "  ·  ".join(said for number, said in words if number)

    def _clock_words(self, written: Path | None) -> str:
        stamp = self._reading.opened.author.now() if self._reading else ""
        now = QDateTime.fromString(stamp, Qt.DateFormat.ISODate).toLocalTime()
        moment = QFileInfo(str(written)).lastModified() if written else now
        return QLocale().toString(moment, "hh:mm" if moment.date() == now.date() else self.tr("d MMM yyyy"))
