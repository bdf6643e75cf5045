"""The sections on the open project and on what leaves the computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from annotator.ui.action_set import translated
from annotator.ui.action_table import BY_ACT
from annotator.ui.actions import Act
from annotator.ui.preferences.editors import check_box, choice_box
from annotator.ui.preferences.row import SettingRow, SettingSection
from annotator.ui.settings import SettingsFile
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.path_label import PathLabel

CODERS = (Act.RENAME_CODER, Act.SWITCH_CODER, Act.MERGE_CODERS)
FILE = (Act.BACKUP, Act.SHOW_BACKUPS, Act.CHECK)


@dataclass(frozen=True, slots=True)
class OpenProject:
    """What the page says of the project that is open."""

    name: str
    file: str
    coders: tuple[str, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)


def project_section(
    settings: SettingsFile, project: OpenProject | None, ask: Callable[[Act], object]
) -> SettingSection:
    """`ask` is called for an action of the project that somebody wants from here."""
    section = SettingSection("project", _tr("Project"))
    if project is not None:
        section.add_row(SettingRow(project.name, _tr("The open project is this file."), PathLabel(project.file)))
        section.add_widget(_buttons(FILE, ask), _tr("Back up, show backups, check the project file"))
        coders = QLabel(_tr("Coders: {names}").format(names=", ".join(project.coders)))
        coders.setWordWrap(True)
        section.add_widget(coders, f"{coders.text()} {_tr('Coders')}")
        section.add_widget(_buttons(CODERS, ask), _tr("Coders: rename, switch, merge"))
    hours = [(_tr("Every hour of work"), 1)]
    hours += [(_tr("Every {number} hours").format(number=number), number) for number in (2, 4, 8, 24)]
    section.add_row(
        SettingRow(
            _tr("Backups"),
            _tr("Made by themselves while a project is open and something in it has changed."),
            choice_box(settings, "backup_hours", hours),
        )
    )
    return section


def privacy_section(settings: SettingsFile) -> SettingSection:
    section = SettingSection("privacy", _tr("Privacy"))
    section.add_row(
        SettingRow(
            _tr("Pseudonyms for coders in exports"),
            _tr("Coders are called “Coder 1”, “Coder 2” and so on in the files that Export writes."),
            check_box(settings, "pseudonyms"),
        )
    )
    facts = QLabel(
        _tr(
            "Projects stay on this computer: the program sends nothing anywhere.\n\n"
            "A table of codings holds the coded words, their places, codes, coders and memos, and the documents’ "
            "variables. The folder export holds the whole texts too. The files that texts were imported from are kept "
            "in the project, and no export holds them. The project file itself holds everything: who gets it sees "
            "all coders, all codings and what was removed."
        )
    )
    facts.setProperty("role", "quiet")
    facts.setWordWrap(True)
    facts.setContentsMargins(0, 8, 0, 0)
    section.add_widget(facts, facts.text())
    return section


def _buttons(acts: tuple[Act, ...], ask: Callable[[Act], object]) -> QWidget:
    row = FlowRow()
    row.set_margins(0, 4, 0, 10)
    for act in acts:
        button = QPushButton(translated(BY_ACT[act].text))
        button.setAutoDefault(True)  # Enter presses it, too
        button.setToolTip(translated(BY_ACT[act].help))
        button.clicked.connect(lambda _checked=False, act=act: ask(act))
        row.add(button)
    return row
