"""The wide buttons of the first screen, and the rows of recent projects."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.ui.action_table import BY_ACT
from annotator.ui.actions import Act
from annotator.ui.icons.icon import icon_pixmap
from annotator.ui.icons.paths import IconName
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.path_label import PathLabel


def short_path(path: Path) -> str:
    """The path with the home folder as `~`."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except ValueError:
        return str(path)


class _RowButton(QPushButton):
    """An icon, a name over a line of explanation, and something at the right end; `_height` pixels high at least."""

    _height = 0

    def __init__(
        self, appearance: Appearance, icon_name: IconName, lines: tuple[str, str], end: QLabel, *, accent: str = "ink2"
    ) -> None:
        super().__init__()
        self.setAutoDefault(True)  # Enter presses it, too
        self._appearance = appearance
        self._icon_name = icon_name
        self._token = accent
        self._picture = QLabel()
        title, what = QLabel(lines[0]), PathLabel(lines[1])
        title.setProperty("role", "heading")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(what)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{lines[0]}: {lines[1]}")
        appearance.changed.connect(self._tint)
        self._tint()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        hint = layout.sizeHint() if layout is not None else super().sizeHint()
        return hint.expandedTo(QSize(0, self._appearance.scaled(self._height)))

    def _tint(self) -> None:
        self._picture.setPixmap(icon_pixmap(self._icon_name, self._appearance.colour(self._token), ratio=2.0))


class BigButton(_RowButton):
    """One of the three ways to begin."""

    _height = 64

    def __init__(self, appearance: Appearance, act: Act, text: str, what: str, key: str) -> None:
        cap = QLabel()
        cap.setProperty("role", "key")
        accent = "accent" if act is Act.NEW else "ink2"
        super().__init__(appearance, BY_ACT[act].icon or "folder", (text, what), cap, accent=accent)
        self._cap = cap
        self.setProperty("role", "big")
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """The key that does the same, empty for none."""
        self._cap.setText(key)
        self._cap.setVisible(bool(key))


class RecentRow(_RowButton):
    """A project opened before; its context menu forgets it."""

    forget_asked = Signal()
    _height = 54

    def __init__(self, appearance: Appearance, path: Path, when: str) -> None:
        end = QLabel(when)
        end.setProperty("role", "small")
        super().__init__(appearance, "folder", (path.stem, short_path(path.parent)), end)
        self.setProperty("role", "recent")
        self.setToolTip(str(path))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Take off this list"), self.forget_asked.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(where))
