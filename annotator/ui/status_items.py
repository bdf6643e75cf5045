"""Two items of the status bar: the coder's avatar, and the line of a job that takes long."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.ui.jobs import LINE_AFTER_MS, Job, Jobs
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance

AVATAR = 20


class CoderButton(QAbstractButton):
    """Initials in a disc, and the name beside it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = ""
        self._initials = ""
        self._room = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self.update)

    def show_coder(self, name: str, initials: str) -> None:
        self._name, self._initials = name, initials
        self.setAccessibleName(self.tr("Coder: {name}").format(name=name))
        self.setToolTip(self.tr("{name} codes here. Press to see whose codings are shown.").format(name=name))
        self.updateGeometry()
        self.update()

    def give_room(self, pixels: int) -> None:
        """How wide the name may be; the tooltip has all of it."""
        if pixels != self._room:
            self._room = pixels
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        width = ceil(self._metrics.horizontalAdvance(self._shown_name()))
        return QSize(AVATAR + 6 + width + 10, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = self._appearance.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(whole, 4, 4)
        disc = QRectF(4, (self.height() - AVATAR) / 2, AVATAR, AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink2"))
        painter.drawEllipse(disc)
        painter.setPen(colour("paper"))
        font = self._appearance.ui_font("micro", 600)
        font.setPixelSize(9 if len(self._initials) < 3 else 8)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.setFont(self._appearance.ui_font("small"))
        painter.setPen(colour("ink2"))
        text = QRectF(disc.right() + 6, 0, self.width() - disc.right() - 6, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._shown_name())
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _shown_name(self) -> str:
        return self._metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, self._room)

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._appearance.ui_font("small"))


class JobLine(QWidget):
    """What a job that takes over two seconds is doing, how far it is, and a button to stop it.

    Of several the one that began first is shown, then the next.
    """

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._text = QLabel()
        self._text.setProperty("role", "small")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("role", "status")
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._text)
        row.addWidget(self._cancel)
        self._late = QTimer(self, singleShot=True, interval=LINE_AFTER_MS)
        self._late.timeout.connect(self._appear)
        jobs.started.connect(self._follow)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def _follow(self, job: Job) -> None:
        if self._job is not None:
            return
        self._job = job
        job.progressed.connect(self._refresh)
        job.ended.connect(self._leave)
        self._text.setText(job.title)
        self._late.start()

    def _appear(self) -> None:
        self.setVisible(self._job is not None)

    def _refresh(self, step: int, of: int, what: str) -> None:
        if self._job is None:
            return
        count = self.tr("{step} of {of}").format(step=grouped(step), of=grouped(of)) if of else what
        self._text.setText(f"{self._job.title} {count}")

    def _leave(self) -> None:
        left, self._job = self._job, None
        self._late.stop()
        self.hide()
        waiting = next((job for job in self._jobs.running if job is not left), None)
        if waiting is not None:
            self._follow(waiting)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._text.setText(self.tr("Stopping…"))
