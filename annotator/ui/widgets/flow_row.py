"""Widgets side by side that go on in another line where there is no room, as words do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

GAP = 8
LEAST = 60
"""Pixels of what takes the room that is left."""


class FlowRow(QWidget):
    """What stands behind a `push` keeps to the right of its line, unless something there takes the room that is left,
    as fields do. Lines stand `between` pixels apart.
    """

    def __init__(self, *widgets: QWidget, gap: int = GAP, between: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._between = gap, between
        self._margins = QMargins()
        self._widgets: list[QWidget] = []
        self._pushed_from: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add(*widgets)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            widget.setParent(self)
            self._widgets.append(widget)

    def push(self, *widgets: QWidget) -> None:
        """Adds widgets that keep to the right. Once for a row."""
        self._pushed_from = widgets[0]
        self.add(*widgets)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        self._margins = QMargins(left, top, right, bottom)

    @property
    def lines(self) -> int:
        """How many there are at the width in force."""
        return len(self._lines(self.rect().marginsRemoved(self._margins).width()))

    # How it is laid out

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - self._margins.left() - self._margins.right()
        heights = [_height(line, room) for line in self._lines(room)]
        below = self._between * (len(heights) - 1) if heights else 0
        return max(self.minimumHeight(), sum(heights) + below + self._margins.top() + self._margins.bottom())

    def sizeHint(self) -> QSize:
        """As wide as one line, as high as the lines are that the width in force makes: Qt lets no row grow above it."""
        shown = self._shown()
        width = sum(_wanted(widget) for widget in shown) + self._gap * max(0, len(shown) - 1)
        width += self._margins.left() + self._margins.right()
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self.heightForWidth(self.width() if is_placed else width))

    def minimumSizeHint(self) -> QSize:
        widest = max((_least(widget) for widget in self._shown()), default=0)
        return QSize(widest + self._margins.left() + self._margins.right(), self.sizeHint().height())

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _lines(self, room: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        taken = 0
        for widget in self._shown():
            wanted = min(_wanted(widget), room)
            if lines and taken + self._gap + wanted <= room:
                lines[-1].append(widget)
                taken += self._gap + wanted
            else:
                lines.append([widget])
                taken = wanted
        return lines

    def _arrange(self) -> None:
        inside = self.rect().marginsRemoved(self._margins)
        lines = self._lines(inside.width())
        heights = [_height(line, inside.width()) for line in lines]
        left_over = inside.height() - sum(heights) - self._between * (len(lines) - 1)
        y = inside.top() + max(0, left_over // 2)
        for line, height in zip(lines, heights, strict=True):
            self._arrange_line(line, QRect(inside.left(), y, inside.width(), height))
            y += height + self._between

    def _arrange_line(self, line: list[QWidget], box: QRect) -> None:
        widths = [min(_wanted(widget), box.width()) for widget in line]
        free = box.width() - sum(widths) - self._gap * (len(line) - 1)
        greedy = next((place for place, widget in enumerate(line) if _is_greedy(widget)), None)
        if greedy is not None:
            grown = min(free, line[greedy].maximumWidth() - widths[greedy])
            widths[greedy] += grown
            free -= grown
        x, is_pushed = box.left(), self._begins_pushed(line[0])
        if is_pushed:
            x += free
        for widget, width in zip(line, widths, strict=True):
            if widget is self._pushed_from and not is_pushed:
                x += free
            high = min(box.height(), _high(widget, width))
            place = QRect(x, box.top() + (box.height() - high) // 2, width, high)
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            x += width + self._gap

    def _begins_pushed(self, first: QWidget) -> bool:
        """Whether a line begins with what keeps to the right."""
        if self._pushed_from is None:
            return False
        return self._widgets.index(first) >= self._widgets.index(self._pushed_from)

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.heightForWidth(self.width()):
            self.updateGeometry()
        self._arrange()


def _is_greedy(widget: QWidget) -> bool:
    grows = widget.sizePolicy().horizontalPolicy() in {QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored}
    return grows and widget.minimumWidth() < widget.maximumWidth()


def _wanted(widget: QWidget) -> int:
    if _is_greedy(widget):
        return max(widget.minimumWidth(), LEAST)
    return max(widget.minimumWidth(), min(widget.sizeHint().width(), widget.maximumWidth()))


def _least(widget: QWidget) -> int:
    return max(widget.minimumWidth(), min(widget.minimumSizeHint().width(), widget.maximumWidth()))


def _high(widget: QWidget, width: int) -> int:
    wraps = widget.hasHeightForWidth() and not (isinstance(widget, QLabel) and not widget.wordWrap())
    wanted = widget.heightForWidth(width) if wraps else widget.sizeHint().height()
    return max(widget.minimumHeight(), min(wanted, widget.maximumHeight()))


def _height(line: list[QWidget], room: int) -> int:
    return max(_high(widget, min(_wanted(widget), room)) for widget in line)
