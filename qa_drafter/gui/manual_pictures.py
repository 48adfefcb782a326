"""The pictures of the manual: scenes in the size of its column, in few colours so that they are small."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.docks import FindingsDock, TrailDock
from qa_drafter.gui.help.manual import pictures_of
from qa_drafter.gui.measures import unit
from qa_drafter.gui.panes.compare_timeline import CompareTimeline
from qa_drafter.gui.panes.wording_editor import WordingEditor
from qa_drafter.gui.preview.page_preview import PagePreview
from qa_drafter.gui.scenes import scenes

SIZE: Final = QSize(1040, 640)
PICTURES: Final = {
    "start": "start", "interview-1": "interview", "draft": "draft", "spelling": "spelling", "page": "page",
    "dialog-insert-clause": "insert", "dialog-replace": "replace", "responsibilities": "responsibilities",
    "responsibilities-clocks": "clocks", "compare": "compare", "timeline": "timeline",
    "coverage": "coverage", "findings": "findings", "library": "library", "audit-trail": "trail",
    "dialog-palette": "palette",
}  # fmt: skip
"""The scenes of the manual, by the names of its pictures."""

PARTS: Final[dict[str, type[QWidget]]] = {
    "spelling": WordingEditor, "page": PagePreview, "timeline": CompareTimeline,
    "findings": FindingsDock, "audit-trail": TrailDock,
}  # fmt: skip
"""Scenes of which the manual shows one part alone."""

_COLOURS: Final = 64


def draw_manual(scratch: Path, language: str) -> Iterator[Path]:
    """Draw every picture in the language and the look that the application has now; yields what was written."""
    folder = pictures_of(language)
    folder.mkdir(parents=True, exist_ok=True)
    for scene, widget in scenes(scratch, SIZE):
        if scene in PICTURES:
            kind = PARTS.get(scene)
            shown = widget if kind is None else next(part for part in widget.findChildren(kind) if part.isVisible())
            yield _draw(shown, folder / f"{PICTURES[scene]}.png", 0 if kind is None else 2 * unit(widget))


def _draw(widget: QWidget, path: Path, margin: int) -> Path:
    grabbed = widget.grab()
    picture = QImage(grabbed.size().grownBy(QMargins(margin, margin, margin, margin)), QImage.Format.Format_RGB32)
    picture.fill(widget.palette().color(QPalette.ColorRole.Window))
    with QPainter(picture) as painter:
        painter.drawPixmap(margin, margin, grabbed)
    if not in_few_colours(picture).save(str(path), quality=0):
        raise OSError(f"{path} cannot be written")
    return path


def in_few_colours(picture: QImage) -> QImage:
    """The picture in the colours that it has most of: a window has few, and the edges of its letters many."""
    counts = Counter(memoryview(picture.constBits()).cast("I"))
    colours = [colour for colour, _ in counts.most_common(_COLOURS)]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.AvoidDither)
