"""What an action of the window is, and the name of each. The table itself is `action_table`. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from annotator.ui.icons.paths import IconName


class Where(StrEnum):
    """When an action's key acts. Keys of the reading view and of lists act only while those have the focus."""

    WINDOW = "everywhere"
    PROJECT = "with a project open"
    DOCUMENT = "in Code, with a document open"
    READING = "in the reading view"
    TREE = "in a tree of codes"
    DOCUMENTS = "in the list of documents"
    PASSAGES = "in a list of passages"
    HITS = "in what was found"
    RECHECK = "in the list to re-check"
    SPLITTING = "while a code is split"
    AGREEMENT = "in the tables of agreement"
    DIFFERENCES = "in the list of disagreements"
    HISTORY = "in the history"
    VARIABLES = "in the table of variables"


class Menu(StrEnum):
    """The menus, in their order."""

    PROJECT = "Project"
    EDIT = "Edit"
    CODING = "Coding"
    DOCUMENT = "Document"
    CODERS = "Coders"
    VIEW = "View"
    HELP = "Help"


class Act(StrEnum):
    NEW = auto()
    OPEN = auto()
    SAMPLE = auto()
    IMPORT = auto()
    EXPORT = auto()
    PRINT = auto()
    EXPORT_PDF = auto()
    MERGE = auto()
    USE_CODEBOOK = auto()
    EXPORT_CODEBOOK = auto()
    FREEZE_CODEBOOK = auto()
    DISCARD_DRAFT = auto()
    COMPARE_CODEBOOKS = auto()
    RENAME_PROJECT = auto()
    PROJECT_MEMO = auto()
    SAVE = auto()
    BACKUP = auto()
    SHOW_BACKUPS = auto()
    RESTORE = auto()
    CHECK = auto()
    CLOSE = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    HISTORY = auto()
    COPY = auto()
    COPY_CITED = auto()
    PALETTE = auto()
    GO_TO_DOCUMENT = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    FIND_EVERYWHERE = auto()
    GO_TO_NUMBER = auto()
    CODE_1 = auto()
    CODE_2 = auto()
    CODE_3 = auto()
    CODE_4 = auto()
    CODE_5 = auto()
    CODE_6 = auto()
    CODE_7 = auto()
    CODE_8 = auto()
    CODE_9 = auto()
    POPOVER = auto()
    AGAIN = auto()
    IN_VIVO = auto()
    NEW_CODE = auto()
    REPLACE = auto()
    REMOVE = auto()
    MEMO = auto()
    UNSURE = auto()
    ADD_EXAMPLE = auto()
    LOCK_CODE = auto()
    BACKLIGHT = auto()
    NEXT_CODING = auto()
    PREVIOUS_CODING = auto()
    STACKED_CODING = auto()
    GRAB_END = auto()
    SENTENCE = auto()
    SENTENCE_BACK = auto()
    PLACE = auto()
    PLACE_BACK = auto()
    WIDEN = auto()
    NARROW = auto()
    NEXT_PLACE = auto()
    PREVIOUS_PLACE = auto()
    PASSAGES = auto()
    RECHECK = auto()
    UNSURE_PASSAGES = auto()
    CODE_ALL = auto()
    MERGE_CODE = auto()
    SPLIT_CODE = auto()
    FILTER_CODES = auto()
    ESCAPE = auto()
    DONE = auto()
    NEXT_DOCUMENT = auto()
    PREVIOUS_DOCUMENT = auto()
    RENAME_DOCUMENT = auto()
    DOCUMENT_VARIABLES = auto()
    VARIABLES = auto()
    DOCUMENT_MEMO = auto()
    READ_AS = auto()
    REMOVE_DOCUMENT = auto()
    SWITCH_CODER = auto()
    RENAME_CODER = auto()
    MERGE_CODERS = auto()
    WHOSE_CODINGS = auto()
    CHOOSE_CODERS = auto()
    CLEAR_FILTERS = auto()
    MODE_CODE = auto()
    MODE_CODEBOOK = auto()
    MODE_REVIEW = auto()
    MENUS = auto()
    LEFT_DOCK = auto()
    INSPECTOR = auto()
    SETTINGS = auto()
    NEXT_PANE = auto()
    PREVIOUS_PANE = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_RESET = auto()
    HIDDEN_CHARACTERS = auto()
    THEME_SYSTEM = auto()
    THEME_LIGHT = auto()
    THEME_DARK = auto()
    THEME_CONTRAST = auto()
    THEME_CONTRAST_DARK = auto()
    FULL_SCREEN = auto()
    KEYS = auto()
    KEYS_HERE = auto()
    LOG_FOLDER = auto()
    ABOUT = auto()
    TREE_USE = auto()
    TREE_PEEK = auto()
    TREE_LOCK = auto()
    TREE_SIBLING = auto()
    TREE_CHILD = auto()
    TREE_COPY = auto()
    TREE_RENAME = auto()
    TREE_KEY = auto()
    TREE_UP = auto()
    TREE_DOWN = auto()
    TREE_INWARDS = auto()
    TREE_OUTWARDS = auto()
    TREE_RETIRE = auto()
    TREE_FILTER = auto()
    LIST_OPEN = auto()
    LIST_RENAME = auto()
    LIST_UP = auto()
    LIST_DOWN = auto()
    LIST_REMOVE = auto()
    LIST_FILTER = auto()
    PASSAGE_OPEN = auto()
    PASSAGE_REMOVE = auto()
    HIT_OPEN = auto()
    HIT_TICK = auto()
    RECHECK_KEEP = auto()
    RECHECK_REPLACE = auto()
    RECHECK_REMOVE = auto()
    RECHECK_NEXT = auto()
    RECHECK_PREVIOUS = auto()
    RECHECK_OPEN = auto()
    SPLIT_STAY = auto()
    SPLIT_LEAVE = auto()
    AGREEMENT_READ = auto()
    AGREEMENT_ORDER = auto()
    DIFFERENCE_NEXT = auto()
    DIFFERENCE_PREVIOUS = auto()
    DIFFERENCE_OPEN = auto()
    HISTORY_GO = auto()
    HISTORY_FILTER = auto()
    CELLS_COPY_NAMED = auto()
    CELLS_FILL = auto()
    CELLS_CLEAR = auto()
    COLUMN_LEFT = auto()
    COLUMN_RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One row. `keys` in Qt's portable notation; `help` is one plain sentence; a line goes above where `line`."""

    act: Act
    text: str
    menu: Menu | None
    where: Where
    keys: tuple[str, ...] = ()
    help: str = ""
    icon: IconName | None = None
    checkable: bool = False
    line: bool = False


CODE_KEYS: tuple[Act, ...] = tuple(Act(f"code_{number}") for number in range(1, 10))
