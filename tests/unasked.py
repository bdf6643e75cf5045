"""Finds words in the window's source that reach people without being asked for in their language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.translations import ASKING, WINDOW, called, table_texts

TABLES = (
    *("action_table.py", "coding_table.py", "list_table.py", "view_table.py", "actions.py"),
    *("translations/language.py", "theme/sheet.py"),
)
"""Files whose texts are asked for row by row, and the style sheet."""
SHOWING = frozenset(
    {
        *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setStatusTip"),
        *("setAccessibleDescription", "setTitle", "setPlainText", "setHtml", "setWhatsThis", "setInformativeText"),
        *(
            "setSuffix",
            "setPrefix",
            "setSpecialValueText",
            "setNameFilter",
            "setLabelText",
            "setTabText",
            "setItemText",
        ),
        *("setCancelButtonText", "setHorizontalHeaderLabels", "addItem", "insertItem", "addItems", "addTab", "addRow"),
        *("addAction", "addMenu", "addSection", "drawText", "showMessage", "elidedText"),
        *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu"),
        *("QListWidgetItem", "QTreeWidgetItem", "QTableWidgetItem", "QProgressDialog", "QMessageBox"),
        *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "QFileDialog"),
        *("paint_text", "paint_text_right", "plain_line", "set_title", "add_section", "add_primary", "show_problem"),
        *("hint", "tell", "offer", "announce", "say_foot", "counted"),
    }
)
"""What puts a text before people, Qt's and ours."""
SAYING = re.compile(
    r"(words|text|title|facts|spoken|told|said|label|phrase|heading|sentence|tooltip|head|foot)s?(_of)?$"
)
"""Functions whose names end so give back a text for people."""
NAMING = frozenset({"setProperty", "property", "setObjectName", "Signal", "Slot", "set_role", "findChild", "getLogger"})
"""Functions that take names of things, which nobody reads."""

LETTERS = re.compile(r"[A-Za-z]{2,}")
PROSE = re.compile(
    r"[A-Za-z]{2,}[,:;]? +[A-Za-z]{2,}"  # two words
    r"|^\W*[A-Z][a-z]+\W*$"  # one that begins like a heading
    r"|^ \w+|[a-z]{2,} $"  # part of a sentence that is put together
    r"|[a-z]{2,}(…|\.|:)$"  # the end of one
    r"|·"
)

Found = tuple[str, str]
"""File and text."""


def reads_as_words(text: str) -> bool:
    return bool(LETTERS.search(text) and PROSE.search(text))


def unasked_in(source: str) -> list[str]:
    """Texts of one module that reach people as they stand in the source."""
    tree = ast.parse(source)
    passed = {id(part) for node in ast.walk(tree) for part in _passed(node)}
    shown = {id(part) for node in ast.walk(tree) for part in _shown(node)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            text = node.value
            if reads_as_words(text) or (id(node) in shown and LETTERS.search(text)):
                found.append(text)
    return found


def unasked_texts() -> Iterator[Found]:
    """Those of the whole window, but for its tables."""
    told = {text for text, _ in table_texts()}
    for path in sorted(WINDOW.rglob("*.py")):
        file = path.relative_to(WINDOW).as_posix()
        if file not in TABLES:
            yield from ((file, text) for text in unasked_in(path.read_text("utf-8")) if text not in told)


def _passed(node: ast.AST) -> Iterator[ast.AST]:
    """What is not for people, or is asked for, with all that hangs below."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Raise):
        yield from ast.walk(node)
    elif isinstance(node, ast.AnnAssign) or (isinstance(node, ast.arg) and node.annotation is not None):
        yield from ast.walk(node.annotation)
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield from ast.walk(node.returns)
    elif isinstance(node, ast.Subscript):
        yield node.slice
    elif isinstance(node, ast.Compare):
        yield from (node.left, *node.comparators)
    elif isinstance(node, ast.Call):
        name = called(node)
        yield from (node.args[place] for place in ASKING.get(name, ()) if len(node.args) > place)
        if name == "translate" or name in NAMING:
            yield from node.args


def _shown(node: ast.AST) -> Iterator[ast.AST]:
    """The literals that stand where a text goes to people."""
    if isinstance(node, ast.Call) and called(node) in SHOWING:
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from _literals(argument)
    elif isinstance(node, ast.FunctionDef) and SAYING.search(node.name):
        for part in ast.walk(node):
            if isinstance(part, ast.Return) and part.value is not None:
                yield from _literals(part.value)


def _literals(node: ast.expr) -> Iterator[ast.AST]:
    """The literals that an expression gives back as they are, or as part of what it gives."""
    if isinstance(node, ast.Constant):
        yield node
    elif isinstance(node, ast.JoinedStr):
        yield from node.values
    elif isinstance(node, ast.IfExp):
        yield from (part for side in (node.body, node.orelse) for part in _literals(side))
    elif isinstance(node, ast.BinOp):
        yield from (part for side in (node.left, node.right) for part in _literals(side))
    elif isinstance(node, (ast.List, ast.Tuple)):
        yield from (part for each in node.elts for part in _literals(each))
