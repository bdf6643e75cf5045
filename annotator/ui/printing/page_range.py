"""All pages, or from one to another."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

MOST = 99_999


class PageRange(QWidget):
    """`pages` is (first, last), counted from 1 and both included; (None, None) for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._which = QComboBox()
        self._which.addItems([self.tr("All"), self.tr("From … to …")])
        self._which.setAccessibleName(self.tr("Which pages"))
        self._first, self._last = QSpinBox(), QSpinBox()
        self._to = QLabel(self.tr("to"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._which, 1)
        self.setMinimumHeight(self._which.sizeHint().height())
        for field, name in ((self._first, self.tr("First page")), (self._last, self.tr("Last page"))):
            field.setRange(1, MOST)
            field.setAccessibleName(name)
        row.addWidget(self._first)
        row.addWidget(self._to)
        row.addWidget(self._last)
        self._which.currentIndexChanged.connect(self._fit)
        self._first.valueChanged.connect(self._last.setMinimum)
        self.setFocusProxy(self._which)
        self._fit()

    @property
    def pages(self) -> tuple[int | None, int | None]:
        return (self._first.value(), self._last.value()) if self._which.currentIndex() else (None, None)

    def choose(self, first: int | None, last: int | None) -> None:
        self._which.setCurrentIndex(int(first is not None or last is not None))
        self._first.setValue(first or 1)
        self._last.setValue(last or MOST)

    def _fit(self) -> None:
        for part in (self._first, self._to, self._last):
            part.setVisible(bool(self._which.currentIndex()))
