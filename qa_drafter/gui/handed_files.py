"""The Word files that were exported of the open agreement: one that was changed in Word is offered for comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.background import Act, Background, Job
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.settings import Settings
from qa_drafter.services.handed_out import HandedOut, handed_out, looked_at

_MOST_OFFERED: Final = 3


class HandedFiles(QObject):
    """Looks at them when the user comes back to the window, and when the timeline is opened: never in between."""

    offered = Signal(str, str, object)  # title, words, pairs of what can be done and the act
    comparison_asked = Signal(object)  # pairs of a side and what stands there

    def __init__(self, bridge: AgreementBridge, background: Background, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._background, self._settings = bridge, background, settings
        self._is_looking = False

    def note(self, path: Path) -> None:
        """A Word file of the open agreement has been written."""
        reading, agreement = self._bridge.reading, self._bridge.path
        if reading is None or agreement is None or path.suffix.lower() != ".docx":
            return
        path, marks = path.absolute(), reading.versions.marks()
        self._settings.drop_handed(agreement, path)
        version = str(marks[-1].id) if marks and not reading.edits() else ""

        def keep(file: HandedOut | None) -> None:
            if file is not None:
                self._settings.add_handed(agreement, file)

        self._start(lambda progress: _written(path, version), keep)

    def look(self, *, again: bool = False) -> None:
        """Look whether one was changed; `again` tells also of a change that was told before."""
        agreement = self._bridge.path
        files = self._settings.handed(agreement) if agreement is not None else ()
        if agreement is None or not files or self._is_looking:
            return
        self._is_looking = True

        def tell(found: tuple[HandedOut, ...]) -> None:
            self._is_looking = False
            if self._bridge.path == agreement:
                self._tell(agreement, found, again=again)

        self._start(lambda progress: looked_at(files, progress), tell)

    def _tell(self, agreement: Path, looked: Sequence[HandedOut], *, again: bool) -> None:
        known = {(file.path, file.written): file for file in looked}  # some may have been exported anew since
        found = [known.get((file.path, file.written), file) for file in self._settings.handed(agreement)]
        news = [file for file in found if (file.is_changed if again else file.is_news)]
        self._settings.set_handed(agreement, [file.heard() if file in news else file for file in found])
        if len(news) == 1:
            title, name = self.tr("{0} was changed since it was exported"), self.tr("Compare")
        else:
            title, name = self.tr("Changed since they were exported: {0}"), self.tr("Compare {0}")
        if news:
            words = self.tr("A comparison with what was exported shows what was changed in it.")
            if not all(file.version for file in news):  # a working copy, which is not kept as it was then
                words = self.tr("A comparison with the agreement as it stands now shows what differs.")
            offers = [(name.format(file.path.name), partial(self._compare, file)) for file in news[:_MOST_OFFERED]]
            self.offered.emit(title.format(", ".join(file.path.name for file in news)), words, offers)

    def _compare(self, file: HandedOut) -> None:
        self.comparison_asked.emit(((0, VersionId(file.version) if file.version else None), (1, file.path)))

    def _start(self, act: Act, done: Callable[[Any], None]) -> None:
        """On the working thread: the disk may be far away."""

        def stop() -> None:
            self._is_looking = False

        self._background.start(Job(self.tr("Look at exported files"), act, done, stop))


def _written(path: Path, version: str) -> HandedOut | None:
    try:
        return handed_out(path, version)
    except OSError:  # moved away at once: then nobody will change it here
        return None
