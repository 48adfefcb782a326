"""Fusion without gradients: flat buttons, visible field edges, a two-pixel focus frame, dotted focus on rows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionHeader,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from qa_drafter.gui import icons
from qa_drafter.gui.measures import words_from

RADIUS: Final = 3.0
_CHEVRON: Final = 8
_SIGNS: Final = {
    QStyle.StandardPixmap.SP_TitleBarCloseButton: "cross",
    QStyle.StandardPixmap.SP_TitleBarNormalButton: "float",
    QStyle.StandardPixmap.SP_ToolBarHorizontalExtensionButton: "more",
}
"""Our icons for the small buttons of Qt, whose own are lost on a dark ground."""


class CalmStyle(QProxyStyle):
    """Draws the frames that Fusion draws with gradients or nearly unseen; leaves all else to Fusion."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def standardIcon(
        self, icon: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        """The buttons of dialogs are words alone, also where the desktop would add pictures; Qt's signature."""
        if icon in _SIGNS:
            return icons.icon(_SIGNS[icon])
        if icon.name.startswith("SP_Dialog") and icon.name.endswith("Button"):
            return QIcon()
        return super().standardIcon(icon, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw one part; Qt's signature."""
        match element:
            case QStyle.PrimitiveElement.PE_PanelButtonCommand:
                _draw_button(option, painter, widget)
            case QStyle.PrimitiveElement.PE_FrameLineEdit:
                if isinstance(widget, QComboBox):
                    _draw_field(option, painter)
            case QStyle.PrimitiveElement.PE_PanelLineEdit:
                if widget is None or not isinstance(widget.parent(), QComboBox):  # else the list has the frame
                    _draw_field(option, painter)
            case QStyle.PrimitiveElement.PE_Frame if isinstance(widget, QPlainTextEdit):
                _draw_text_frame(option, painter)
            case QStyle.PrimitiveElement.PE_Frame if isinstance(widget, QAbstractItemView | QScrollArea):
                edge = option.palette.color(QPalette.ColorRole.Mid)
                _frame(option, painter, QColor(Qt.GlobalColor.transparent), edge, 1.0)
            case QStyle.PrimitiveElement.PE_PanelButtonTool:
                _draw_tool_button(option, painter)
            case QStyle.PrimitiveElement.PE_IndicatorRadioButton:
                _draw_radio(option, painter)
            case QStyle.PrimitiveElement.PE_IndicatorCheckBox | QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck:
                _draw_check(option, painter)
            case QStyle.PrimitiveElement.PE_IndicatorArrowDown if isinstance(widget, QToolButton):
                _draw_chevron(option, painter, widget)
            case QStyle.PrimitiveElement.PE_FrameTabBarBase:
                pass
            case QStyle.PrimitiveElement.PE_IndicatorToolBarSeparator:
                _draw_separator(option, painter)
            case QStyle.PrimitiveElement.PE_FrameFocusRect if widget is None or isinstance(widget, QAbstractItemView):
                _draw_row_focus(option, painter)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw one control; Qt's signature."""
        match element:
            case QStyle.ControlElement.CE_HeaderSection:
                _draw_header(option, painter)
                return
            case QStyle.ControlElement.CE_HeaderLabel if isinstance(option, QStyleOptionHeader) and widget is not None:
                if option.textAlignment & Qt.AlignmentFlag.AlignLeft:
                    margin = self.pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, option, widget)
                    option.rect = option.rect.adjusted(words_from(widget) - margin, 0, 0, 0)
            case QStyle.ControlElement.CE_ToolButtonLabel if isinstance(widget, QToolButton) and _opens_menu(widget):
                if isinstance(option, QStyleOptionToolButton) and option.icon.isNull():
                    option.rect = option.rect.adjusted(0, 0, -2 * _CHEVRON, 0)  # else the words lie below the arrow
        super().drawControl(element, option, painter, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """The room that a control takes: for the arrow of a menu, the air before a caption; Qt's signature."""
        room = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # None is fine with Qt
        if kind == QStyle.ContentsType.CT_HeaderSection and widget is not None:
            return room + QSize(words_from(widget), 0)
        return room + QSize(2 * _CHEVRON, 0) if isinstance(widget, QToolButton) and _opens_menu(widget) else room


def _opens_menu(button: QToolButton) -> bool:
    instant = button.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
    says = button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly or button.icon().isNull()
    return instant and says


def _edge(option: QStyleOption) -> QColor:
    return option.palette.color(QPalette.ColorRole.Dark)


def _has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


def _frame(option: QStyleOption, painter: QPainter, fill: QColor, edge: QColor, width: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if width else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    inset = max(width, 1.0) / 2
    rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.restore()


def _draw_header(option: QStyleOption, painter: QPainter) -> None:
    painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Window))
    line = QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
    painter.fillRect(line, option.palette.color(QPalette.ColorRole.Mid))


def _draw_separator(option: QStyleOption, painter: QPainter) -> None:
    height = option.rect.height() / 2
    line = QRectF(option.rect.center().x(), option.rect.top() + height / 2, 1, height)
    painter.fillRect(line, option.palette.color(QPalette.ColorRole.Mid))


def _draw_row_focus(option: QStyleOption, painter: QPainter) -> None:
    """Dots around the cell, or around the whole row, for which a tree names no widget."""
    painter.save()
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Dark), 1, Qt.PenStyle.DotLine))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()


def _draw_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    palette: QPalette = option.palette
    default = isinstance(widget, QPushButton) and widget.isDefault()
    if isinstance(option, QStyleOptionButton):
        default = default or bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
    enabled, focus = _has(option, QStyle.StateFlag.State_Enabled), _has(option, QStyle.StateFlag.State_HasFocus)
    down = _has(option, QStyle.StateFlag.State_Sunken) or _has(option, QStyle.StateFlag.State_On)
    face = palette.color(QPalette.ColorRole.Button)
    if down:
        face = palette.color(QPalette.ColorRole.Midlight)
    edge = _edge(option) if enabled else palette.color(QPalette.ColorRole.Mid)
    if focus or default:
        edge = palette.color(QPalette.ColorRole.Highlight)
    _frame(option, painter, face, edge, 2.0 if focus else 1.0)


def _draw_chevron(option: QStyleOption, painter: QPainter, button: QToolButton) -> None:
    """In the middle of the right edge: Fusion puts the arrow of a menu into the lower corner, onto the words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.ButtonText), 1.2))
    right, middle = button.width() - _CHEVRON - 1.0, button.height() / 2
    painter.drawPolyline(
        [QPointF(right - _CHEVRON, middle - 2), QPointF(right - _CHEVRON / 2, middle + 2), QPointF(right, middle - 2)]
    )
    painter.restore()


def _draw_field(option: QStyleOption, painter: QPainter) -> None:
    palette: QPalette = option.palette
    focus = _has(option, QStyle.StateFlag.State_HasFocus)
    enabled = _has(option, QStyle.StateFlag.State_Enabled)
    edge = palette.color(QPalette.ColorRole.Highlight) if focus else _edge(option)
    if not enabled:
        edge = palette.color(QPalette.ColorRole.Mid)
    fill = palette.color(QPalette.ColorRole.Base if enabled else QPalette.ColorRole.Window)
    _frame(option, painter, fill, edge, 2.0 if focus else 1.0)


def _draw_text_frame(option: QStyleOption, painter: QPainter) -> None:
    """The edge of a field around a text of several lines, which fills its own ground."""
    focus = _has(option, QStyle.StateFlag.State_HasFocus)
    edge = option.palette.color(QPalette.ColorRole.Highlight) if focus else _edge(option)
    _frame(option, painter, QColor(Qt.GlobalColor.transparent), edge, 2.0 if focus else 1.0)


def _draw_tool_button(option: QStyleOption, painter: QPainter) -> None:
    palette: QPalette = option.palette
    on = _has(option, QStyle.StateFlag.State_On) or _has(option, QStyle.StateFlag.State_Sunken)
    focus = _has(option, QStyle.StateFlag.State_HasFocus)
    over = _has(option, QStyle.StateFlag.State_MouseOver) and _has(option, QStyle.StateFlag.State_Enabled)
    if not (on or focus or over):
        return
    fill = palette.color(QPalette.ColorRole.Midlight if on else QPalette.ColorRole.Button)
    edge = palette.color(QPalette.ColorRole.Highlight if focus else QPalette.ColorRole.Mid)
    _frame(option, painter, fill, edge, 2.0 if focus else 1.0)


def _draw_radio(option: QStyleOption, painter: QPainter) -> None:
    """A ring with the edge of a field: Fusion's own is lost on a dark ground."""
    palette: QPalette = option.palette
    chosen, focus = _has(option, QStyle.StateFlag.State_On), _has(option, QStyle.StateFlag.State_HasFocus)
    side = float(min(option.rect.width(), option.rect.height()))
    ring = QRectF(0, 0, side - 1, side - 1)
    ring.moveCenter(QRectF(option.rect).center())
    accent = palette.color(QPalette.ColorRole.Highlight)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent if chosen or focus else _edge(option), 2.0 if focus else 1.2))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawEllipse(ring)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(ring.center(), side / 4, side / 4)
    painter.restore()


def _draw_check(option: QStyleOption, painter: QPainter) -> None:
    """A box with the edge of a field, for the same reason; a tick when it is on, a bar when it is half on."""
    palette: QPalette = option.palette
    enabled, focus = _has(option, QStyle.StateFlag.State_Enabled), _has(option, QStyle.StateFlag.State_HasFocus)
    side = float(min(option.rect.width(), option.rect.height())) - 1
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    on, half = _has(option, QStyle.StateFlag.State_On), _has(option, QStyle.StateFlag.State_NoChange)
    accent = palette.color(QPalette.ColorRole.Highlight if enabled else QPalette.ColorRole.Mid)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent if on or half or focus or not enabled else _edge(option), 2.0 if focus else 1.2))
    painter.setBrush(accent if on or half else palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 1.6))
    left, middle, right = (box.left() + side * share for share in (0.24, 0.43, 0.77))
    if half:
        painter.drawLine(QPointF(left, box.center().y()), QPointF(right, box.center().y()))
    elif on:
        foot = QPointF(middle, box.top() + side * 0.72)
        painter.drawPolyline([QPointF(left, box.top() + side * 0.52), foot, QPointF(right, box.top() + side * 0.28)])
    painter.restore()
