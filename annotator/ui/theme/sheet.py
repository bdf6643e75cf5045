"""The rules of the style sheet. `$name` is a colour token, `$images` the folder of tinted pictures."""

from __future__ import annotations

SHEET = """
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget[role="window"] { background: $window; }
/* no system pictures on Yes, No and Cancel */
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QWidget[role="panel"] { background: $panel; }
QWidget[role="paper"] { background: $paper; }
QWidget[role="surface"] { background: $surface; }
QWidget[role="bar"] { background: $window; border: 0; border-bottom: 1px solid $line; }
QWidget[role="paper_bar"] { background: $paper; border: 0; border-bottom: 1px solid $line; }
QWidget[role="foot"] { background: $window; border: 0; border-top: 1px solid $line; }
QFrame[role="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="popover"] { background: $surface; border: 1px solid $line_strong; border-radius: 10px; }
QFrame[role="peek"] { background: $surface; border: 1px solid $line_strong; }
QFrame[role="overlay"] { background: $panel; border: 1px solid $line_strong; border-radius: 10px; }
QFrame[role="toast"] { background: $ink; border: 0; border-radius: 8px; }
QFrame[role="toast"] QLabel { color: $paper; }
QFrame[role="toast"] QPushButton { color: $paper; background: transparent; border: 0; font-weight: 600;
    text-decoration: underline; padding: 3px 6px; min-height: 18px; border-radius: 4px; }
QFrame[role="toast"] QPushButton:focus { border: 1px solid $paper; padding: 2px 5px; }
QFrame[role="notice"] { background: $warn_soft; border: 0; border-radius: 6px; }
QFrame[role="problem"] { background: $danger_soft; border: 0; border-radius: 6px; }
QFrame[role="accent_card"] { background: $accent_soft; border: 0; border-radius: 6px; }

QLabel { background: transparent; qproperty-textFormat: PlainText; }
QLabel[rich="true"] { qproperty-textFormat: RichText; }
QLabel[role="display"] { font-size: 32px; font-weight: 600; }
QLabel[role="headline"] { font-size: 22px; font-weight: 600; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="heading"] { font-size: 14px; font-weight: 600; }
QLabel[role="lead"] { font-size: 15px; color: $ink2; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $ink3; }
QLabel[role="quiet"] { color: $ink2; }
QLabel[role="small"] { font-size: 12px; color: $ink2; }
QLabel[role="small_ink"] { font-size: 12px; color: $ink; }
QLabel[role="micro"] { font-size: 11px; color: $ink3; }
QLabel[role="section"] { font-size: 12px; font-weight: 500; color: $ink2; }
QLabel[role="panel_title"] { font-size: 12px; font-weight: 600; color: $ink2; }
QLabel[role="panel_note"] { font-size: 12px; color: $ink3; }
QLabel[role="error"] { color: $danger; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="panel_title"] { font-size: 12px; font-weight: 600; color: $ink2; }
QLabel[role="panel_note"] { font-size: 12px; color: $ink3; }
QLabel[role="include"] { color: $ok; font-size: 12px; font-weight: 600; }
QLabel[role="exclude"] { color: $danger; font-size: 12px; font-weight: 600; }
QLabel[role="key"] { font-size: 11px; color: $ink2; background: $surface; border: 1px solid $line_strong;
    border-radius: 4px; padding: 1px 5px; }
QLabel[role="recorder"] { font-weight: 600; background: $surface; border: 2px solid $accent; border-radius: 6px;
    padding: 5px 12px; min-height: 20px; }
QLabel[role="badge_meaning"] { font-size: 11px; font-weight: 500; color: $warn; background: $warn_soft;
    border-radius: 4px; padding: 1px 6px; }
QLabel[role="badge_new"] { background: $ok_soft; color: $ok; font-size: 11px; font-weight: 500; border-radius: 4px;
    padding: 1px 5px; }
QLabel[role="badge_wording"] { font-size: 11px; font-weight: 500; color: $ink2; background: $hover;
    border-radius: 4px; padding: 1px 6px; }
QLabel[role="quote"] { font-family: "Source Serif 4", "Noto Serif CJK SC", "Songti SC", "SimSun"; font-size: 15px; }
QLabel[role="example"] { font-family: "Source Serif 4", "Noto Serif CJK SC", "Songti SC", "SimSun"; font-size: 14px;
    border-left: 2px solid $line_strong; padding-left: 9px; }

QPushButton { background: $surface; border: 1px solid $line_strong; border-radius: 6px; padding: 5px 12px;
    font-weight: 500; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $active; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $ink3; background: $panel; border-color: $line; }
QPushButton[role="primary"], QPushButton:default[role="primary"] { background: $accent; border: 1px solid $accent;
    color: $on_accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; padding: 4px 11px; }
QPushButton[role="primary"]:disabled { background: $line; border-color: $line; color: $ink3; }
QPushButton[role="outlined"][tight="true"], QPushButton[role="done"] { padding: 3px 11px; }
QPushButton[role="outlined"][tight="true"]:focus, QPushButton[role="done"]:focus { padding: 2px 10px; }
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px;
    min-height: 18px; border-radius: 4px; text-align: left; }
QPushButton[role="link"]:disabled { color: $ink3; background: transparent; border-color: transparent; }
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QPushButton[role="flush_link"] { background: transparent; border: 0; color: $accent; padding: 3px 0; min-height: 18px;
    text-align: left; }
QPushButton[role="flush_link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="flush_link"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 1px 0; }
QPushButton[role="status"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 0 6px; min-height: 22px; max-height: 22px; font-size: 12px; font-weight: 400; color: $ink2; }
QPushButton[role="status"]:hover { background: $hover; color: $ink; }
QPushButton[role="status"]:focus { border: 2px solid $accent; padding: 0 5px; min-height: 20px; max-height: 20px; }
QPushButton[role="status_badge"] { background: $accent_soft; border: 1px solid transparent; border-radius: 10px;
    padding: 0 8px; min-height: 20px; max-height: 20px; font-size: 12px; font-weight: 500; color: $ink; }
QPushButton[role="status_badge"]:hover { background: $active; }
QPushButton[role="status_badge"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 18px;
    max-height: 18px; }
QPushButton[role="status_problem"] { background: $danger_soft; border: 1px solid transparent; border-radius: 4px;
    padding: 0 8px; min-height: 22px; max-height: 22px; font-size: 12px; font-weight: 500; color: $danger; }
QPushButton[role="status_problem"]:focus { border: 2px solid $danger; padding: 0 7px; min-height: 20px;
    max-height: 20px; }
QPushButton[role="title"] { background: transparent; border: 1px solid transparent; font-size: 14px; font-weight: 600;
    padding: 3px 8px; min-height: 24px; text-align: left; }
QPushButton[role="title"]:hover { background: $hover; }
QPushButton[role="title"]:focus { border: 2px solid $accent; padding: 2px 7px; }
QPushButton[role="tab"] { background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 0 2px; min-height: 45px; font-size: 13px; font-weight: 500; color: $ink2; }
QPushButton[role="tab"]:hover { color: $ink; border-bottom-color: $line_strong; }
QPushButton[role="tab"]:checked { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QPushButton[role="tab"]:focus { color: $accent; }
QPushButton[role="sub_tab"] { background: transparent; border: 0; border-bottom: 2px solid transparent;
    border-radius: 0; padding: 2px 2px 0 2px; min-height: 40px; font-size: 13px; font-weight: 500; color: $ink2; }
QPushButton[role="sub_tab"]:hover { color: $ink; border-bottom-color: $line_strong; }
QPushButton[role="sub_tab"]:checked { color: $ink; font-weight: 600; border-bottom-color: $ink; }
QPushButton[role="sub_tab"]:focus { color: $accent; border-bottom-color: $accent; }
QPushButton[role="big"] { background: $surface; border: 1px solid $line_strong; border-radius: 8px; text-align: left; }
QPushButton[role="big"]:hover { background: $hover; }
QPushButton[role="big"]:focus { border: 2px solid $accent; }
QPushButton[role="recent"] { background: transparent; border: 1px solid transparent; border-radius: 6px;
    text-align: left; }
QPushButton[role="recent"]:hover { background: $hover; }
QPushButton[role="recent"]:focus { border: 2px solid $accent; }
QPushButton[role="edit"] { background: transparent; border: 0; border-bottom: 1px solid $line; border-radius: 0;
    padding: 0; text-align: left; }
QPushButton[role="edit"]:hover { background: $hover; }
QPushButton[role="edit"]:focus { border: 2px solid $accent; border-radius: 4px; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $active; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton[role="icon"] { min-width: 21px; min-height: 21px; }
QToolButton[role="small_icon"] { min-width: 18px; min-height: 18px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { background: $surface;
    border: 1px solid $input_border; border-radius: 6px; selection-background-color: $selection;
    selection-color: $ink; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $ink3; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { padding: 5px 9px; min-height: 20px; }
QSpinBox, QDoubleSpinBox { padding: 4px 9px; min-height: 19px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 8px; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 3px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $ink3; background: $panel;
    border-color: $line; }
QLineEdit[role="search"] { border-color: $line_strong; }
QLineEdit[role="search"]:focus { border-color: $accent; }
QLineEdit[role="cell"], QLineEdit[role="cell"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 0 4px;
    min-height: 16px; }
QLineEdit[role="inline"], QLineEdit[role="inline"]:focus { border: 1px solid $accent; border-radius: 4px;
    padding: 0 6px; min-height: 18px; }
QLineEdit[role="plain"], QLineEdit[role="plain"]:focus { border: 0; background: transparent; padding: 4px; }
QFrame[role="hairline"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QFrame[role="field_box"] { background: $surface; border: 1px solid $input_border; border-radius: 6px; }
QFrame[role="field_box"]:disabled { background: $panel; border-color: $line; }
QPlainTextEdit[role="rule"] { border: 1px solid transparent; padding: 2px 4px; background: transparent; }
QPlainTextEdit[role="rule"]:focus { border: 1px solid $accent; }
QPlainTextEdit[role="diff"] { border: 1px solid $line; border-radius: 6px; background: $surface; padding: 4px;
    font-family: "DejaVu Sans Mono", "Menlo", "Consolas", monospace; font-size: 12px; }
QPlainTextEdit[role="plain"], QTextEdit[role="plain"], QTextBrowser { border: 0; background: transparent; }
QPlainTextEdit[role="paper"], QTextEdit[role="paper"] { border: 0; border-radius: 0; background: $paper;
    padding: 12px 20px; font-family: "Source Serif 4", "Noto Serif CJK SC", "Songti SC", "SimSun"; font-size: 16px; }
QComboBox[role="small"], QLineEdit[role="small"] { padding: 3px 8px; font-size: 12px; min-height: 20px; }
QComboBox[role="small"]:focus, QLineEdit[role="small"]:focus { padding: 2px 7px; }
QComboBox[role="rule_use"] { border-color: transparent; background: transparent; padding: 1px 4px; font-size: 12px;
    font-weight: 500; min-height: 20px; }
QComboBox[role="rule_use"]:hover { border-color: $input_border; background: $surface; }
QComboBox[role="rule_use"]:focus { border: 2px solid $accent; padding: 0 3px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 18px;
    border: 0; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($images/chevron_up.png); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($images/chevron_down.png); width: 10px; height: 10px; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url($images/chevron_down.png); width: 14px; height: 14px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line_strong; outline: 0; padding: 3px;
    selection-background-color: $active; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px;
    background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox[role="alone"] { spacing: 0; padding: 1px; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $input_border; border-radius: 4px;
    background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($images/check.png); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($images/minus.png); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $input_border; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }

QAbstractItemView { background: $panel; border: 0; outline: 0; alternate-background-color: $panel;
    selection-background-color: $active; selection-color: $ink; }
QListView::item, QTreeView::item { min-height: ${row}px; padding: 0 4px; border: 0; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $active; color: $ink; }
QListView[role="surface"], QTableView, QTreeView[role="surface"] { background: $surface; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url($images/chevron_right.png); }
QTreeView::branch:has-children:open { image: url($images/chevron_down.png); }
QTableView { gridline-color: $line; border: 1px solid $line; border-radius: 6px; }
QTableView::item { padding: 3px 8px; }
QTableView::item:selected { background: $active; color: $ink; }
QTableView[role="forest"] { border: 0; border-radius: 0; background: $paper;
    selection-background-color: transparent; }
QTableView[role="forest"]::item:selected { background: transparent; }
QTableView[role="forest"] QHeaderView { background: $paper; }
QTableView[role="pairs"], QTableView[role="pairs"] QTableCornerButton::section { border: 0; border-radius: 0;
    background: $panel; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $ink2; border: 0; border-bottom: 1px solid $line;
    padding: 5px 8px; font-size: 12px; font-weight: 500; }
QTableView QHeaderView::section:horizontal { padding-left: 11px; }
QTableView[role="forest"] QHeaderView::section:horizontal { padding-left: 8px; }
QTableCornerButton::section { background: $panel; border: 0; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[role="none"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $input_border; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QMenu { background: $surface; border: 1px solid $line_strong; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 26px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $active; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QMenu::indicator:checked { image: url($images/check_ink.png); }
QMenu::right-arrow { image: url($images/chevron_right.png); width: 12px; height: 12px; right: 6px; }
QMenuBar { background: $window; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line_strong; padding: 4px 6px;
    qproperty-textFormat: PlainText; }
QSlider::groove:horizontal { height: 4px; background: $line_strong; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border: 1px solid $input_border;
    border-radius: 8px; background: $surface; }
QSlider::handle:horizontal:hover { background: $hover; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QProgressBar { background: $line; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[role="thin"] { max-height: 2px; min-height: 2px; background: transparent; border-radius: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 8px 12px;
    color: $ink2; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QGroupBox { border: 0; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
"""
