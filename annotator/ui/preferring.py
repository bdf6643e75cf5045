"""The settings page in the window: made when it is asked for, gone when somebody goes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.ui.actions import Act
from annotator.ui.desk import Frame
from annotator.ui.preferences.editors import check_box
from annotator.ui.preferences.key_editor import KeyEditor
from annotator.ui.preferences.page import PreferencesPage
from annotator.ui.preferences.project_section import OpenProject, privacy_section, project_section
from annotator.ui.preferences.row import SettingRow, SettingSection
from annotator.ui.preferences.sections import BEFORE_KEYS, agreement_section
from annotator.workspace.workspace import Workspace


class Preferring(QObject):
    """`left`: the page was closed, and what stood before it shows again."""

    left = Signal()

    def __init__(self, frame: Frame, stack: QStackedWidget, workspace: Callable[[], Workspace | None]) -> None:
        super().__init__(stack)
        self._frame = frame
        self._stack = stack
        self._workspace = workspace
        self._before: QWidget | None = None
        self.page: PreferencesPage | None = None

    def open(self) -> None:
        """Show the page; asked for again, its search gets the keyboard."""
        if self.page is None:
            self._before = self._stack.currentWidget()
            self._frame.actions.rest()
            self.page = PreferencesPage(self._frame.appearance, self._sections())
            self.page.closed.connect(self.close)
            self._stack.addWidget(self.page)
            self._stack.setCurrentWidget(self.page)
        self.page.take_keyboard()

    def close(self) -> None:
        """Back to what stood there before."""
        page, self.page = self.page, None
        if page is None:
            return
        if self._before is not None:
            self._stack.setCurrentWidget(self._before)
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self._frame.actions.wake()
        self.left.emit()

    def _ask(self, act: Act) -> None:
        self.close()
        self._frame.actions[act].trigger()

    def _sections(self) -> list[SettingSection]:
        settings = self._frame.settings
        return [
            *(build(settings) for build in BEFORE_KEYS),
            self._keys(),
            agreement_section(settings),
            project_section(settings, self._project(), self._ask),
            privacy_section(settings),
        ]

    def _keys(self) -> SettingSection:
        translate = QCoreApplication.translate
        section = SettingSection("keys", translate("Preferences", "Keys"))
        section.add_row(
            SettingRow(
                translate("Preferences", "Single keys"),
                translate(
                    "Preferences",
                    "Letters, digits and signs alone act in the reading view. Off for speech input and switches.",
                ),
                check_box(self._frame.settings, "single_keys"),
            )
        )
        editor = KeyEditor(self._frame.settings, self._frame.appearance)
        words = translate("Preferences", "Keys of actions: change, add, take away, as they were; shortcuts")
        section.add_searched(editor, lambda wanted: editor.find_words(wanted, words))
        return section

    def _project(self) -> OpenProject | None:
        workspace = self._workspace()
        if workspace is None:
            return None
        coders = tuple(coder.name for coder in workspace.coders.values())
        return OpenProject(workspace.info.name, str(workspace.path), coders)
