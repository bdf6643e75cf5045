"""The screen's own pixels below those that Qt counts: at 125 or 150 % an edge between two of them is blurred."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Grid:
    """`dpr`: device pixels in one of Qt's. `left` and `above`: from the device's corner to the painter's origin. Halves
    always go down and to the right, wherever a line stands.
    """

    dpr: float
    left: float = 0.0
    above: float = 0.0

    @classmethod
    def of(cls, painter: QPainter) -> Grid:
        """The grid below a painter that is moved and scaled, not turned."""
        to_device = painter.deviceTransform()
        dpr = abs(to_device.m22()) or 1.0
        return cls(dpr, to_device.dx() / dpr, to_device.dy() / dpr)

    def thickness(self, width: float) -> float:
        """The nearest to a width that is a whole number of device pixels, at least one."""
        return max(1, floor(width * self.dpr + 0.5)) / self.dpr

    def x(self, x: float) -> float:
        """The nearest upright edge between device pixels."""
        return floor((x + self.left) * self.dpr + 0.5) / self.dpr - self.left

    def y(self, y: float) -> float:
        """The nearest level edge between device pixels."""
        return floor((y + self.above) * self.dpr + 0.5) / self.dpr - self.above

    def middle_x(self, x: float, width: float) -> float:
        """The nearest middle of an upright line of this width whose edges lie between device pixels."""
        return self.x(x - width / 2) + width / 2

    def middle_y(self, y: float, width: float) -> float:
        """The nearest middle of a level line of this width whose edges lie between device pixels."""
        return self.y(y - width / 2) + width / 2

    def snapped(self, rect: QRectF) -> QRectF:
        """The rectangle with its edges between device pixels."""
        left, top = self.x(rect.left()), self.y(rect.top())
        return QRectF(left, top, self.x(rect.right()) - left, self.y(rect.bottom()) - top)
