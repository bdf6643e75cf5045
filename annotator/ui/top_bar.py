"""The bar at the top: menus, the project's name, the modes, and the field that finds or runs anything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from annotator.ui.action_set import ActionSet
from annotator.ui.actions import Act
from annotator.ui.icons.icon import icon
from annotator.ui.icons.paths import IconName
from annotator.ui.palette.field import PaletteField
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.tokens import size
from annotator.ui.theme.wardrobe import wear
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.labels import spelled


class TopBar(QWidget):
    """`menu` is what ☰ opens, `project_menu` what the project's name opens."""

    def __init__(
        self,
        appearance: Appearance,
        actions: ActionSet,
        menu: QMenu,
        project_menu: QMenu,
        modes: Sequence[Act],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._appearance = appearance
        self._actions = actions
        self._menu = menu
        self._project_menu = project_menu
        self._tinted: list[tuple[QPushButton, IconName]] = []
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(self, appearance, height=size("top_bar"))
        self._menus = IconButton(appearance, "menu", self.tr("Menus"))
        self._menus.clicked.connect(self.open_menus)
        self._name = QPushButton()
        self._name.setProperty("role", "title")
        self._name.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._name.clicked.connect(self._open_project_menu)
        self._tinted.append((self._name, "chevron_down"))
        self._modes = QButtonGroup(self)
        self._modes.setExclusive(True)
        self._field = PaletteField(actions.key(Act.PALETTE), appearance, self)
        self._build(modes)
        appearance.changed.connect(self._tint)
        self._tint()
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()

    def show_name(self, name: str) -> None:
        shown = self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 260)
        self._name.setText(spelled(shown))
        self._name.setToolTip(name)
        self._name.setAccessibleName(self.tr("Project {name}").format(name=name))

    def show_mode(self, act: Act) -> None:
        """Mark the tab of `Act.MODE_…`."""
        button = self._modes.button(list(Act).index(act))
        if button is not None:
            button.setChecked(True)

    def open_menus(self) -> None:
        """Open the menus under their button."""
        self._menu.popup(self._menus.mapToGlobal(QPoint(0, self._menus.height() + 4)))

    def _open_project_menu(self) -> None:
        self._project_menu.popup(self._name.mapToGlobal(QPoint(0, self._name.height() + 4)))

    def _build(self, modes: Sequence[Act]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._menus)
        row.addSpacing(2)
        row.addWidget(self._name)
        row.addSpacing(24)
        for act in modes:
            row.addWidget(self._tab(act))
            row.addSpacing(22)
        row.addStretch(1)
        row.addSpacing(12)
        field = self._field
        field.clicked.connect(self._actions[Act.PALETTE].trigger)
        row.addWidget(field)

    def _tab(self, act: Act) -> QPushButton:
        action = self._actions[act]
        tab = QPushButton(action.text())
        tab.setProperty("role", "tab")
        tab.setCheckable(True)
        tab.setAccessibleName(self.tr("Mode {name}").format(name=action.text()))
        tab.clicked.connect(action.trigger)
        self._modes.addButton(tab, list(Act).index(act))
        return tab

    def _show_keys(self) -> None:
        self._menus.set_label(self.tr("Menus"), key=self._actions.key(Act.MENUS))
        self._field.show_key(self._actions.key(Act.PALETTE))
        acts = list(Act)
        for tab in self._modes.buttons():
            act = acts[self._modes.id(tab)]
            tab.setToolTip(self._actions.tip(act, self._actions[act].statusTip()))

    def _tint(self) -> None:
        for button, name in self._tinted:
            button.setIcon(icon(name, self._appearance.colour("ink2")))
