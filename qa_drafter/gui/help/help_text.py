"""The text of a page: Markdown with room round its headings, and pictures that fit the column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from qa_drafter.gui.help.manual import Page
from qa_drafter.gui.measures import Size, line_height, ui_font, unit

_HEADINGS = {1: Size.PAGE, 2: Size.INSPECTOR}
_LINE_HEIGHT = 118
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class HelpText(QTextBrowser):
    """Shows the pages, follows the links between them, and goes back and forward."""

    page_shown = Signal(str)

    def __init__(self, pages: Sequence[Page], keys: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = {page.name: page for page in pages}
        self._keys, self._steps, self._shown = keys, 0, QUrl()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page of the manual"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(6 * unit(self))
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._take_in)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        return self._shown.fileName()

    def open_page(self, name: str) -> None:
        """Show a page from its top."""
        page = self._pages.get(name)
        if page is not None:
            self.setSource(QUrl.fromLocalFile(str(page.path)), QTextDocument.ResourceType.MarkdownResource)

    def find_words(self, words: Sequence[str]) -> None:
        """Mark the first of the words that the page holds."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        next((word for word in words if self.find(word)), None)

    def zoom(self, step: int) -> None:
        """Larger or smaller letters; 0 the size of the program."""
        self._steps = self._steps + step if step else 0
        self._dress()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a page with the keys that are set; Qt's signature."""
        page = self._pages.get(QUrl(name).fileName())
        if kind == QTextDocument.ResourceType.MarkdownResource.value and page is not None:
            return page.with_keys(self._keys)
        return super().loadResource(kind, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures give way with the column; Qt's signature."""
        super().resizeEvent(event)
        self._fit_pictures()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        else:
            self.open_page(link.fileName())

    def _take_in(self, page: QUrl) -> None:
        self._shown = page  # while this signal is heard, `source` is still the page before
        self._dress()
        self.page_shown.emit(page.fileName())

    def _dress(self) -> None:
        font = ui_font()
        font.setPointSizeF(max(6.0, font.pointSizeF() + 0.5 + self._steps))
        self.document().setDefaultFont(font)
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block, font)
            block = block.next()
        self._fit_pictures()

    def _dress_block(self, block: QTextBlock, body: QFont) -> None:
        level, shape, u = block.blockFormat().headingLevel(), QTextBlockFormat(), unit(self)
        if _PICTURE not in block.text():  # it would be as low as a line of words
            shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(5 * u if level > 1 else 0)
        shape.setBottomMargin(_room_below(block) * u)
        shape.setLeftMargin(4 * u if _is_code(block) else 0)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(shape)
        if level in _HEADINGS:
            letters = cursor.charFormat()
            letters.setFont(ui_font(_HEADINGS[level], semibold=True))
            letters.setFontPointSize(letters.fontPointSize() + self._steps)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(letters)

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * self.document().documentMargin() - line_height(self)
        for cursor, picture in self._pictures():
            native = QImage(self._shown.resolved(QUrl(picture.name())).toLocalFile())
            if not native.isNull():
                picture.setWidth(min(native.width(), room))
                cursor.setCharFormat(picture)

    def _pictures(self) -> list[tuple[QTextCursor, QTextImageFormat]]:
        found = []
        cursor = QTextCursor(self.document())
        while not (cursor := self.document().find(_PICTURE, cursor)).isNull():
            if cursor.charFormat().isImageFormat():
                found.append((QTextCursor(cursor), cursor.charFormat().toImageFormat()))
        return found


def _room_below(block: QTextBlock) -> float:
    """Items of a list stand near each other, lines of code next to each other."""
    if block.blockFormat().headingLevel():
        return 2
    if block.textList() is not None:
        return 1
    return 0 if _is_code(block) and _is_code(block.next()) else 2.5


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)
