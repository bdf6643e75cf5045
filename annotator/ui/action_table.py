"""The action table: one row per action, in the order of the menus. Qt-free."""

from __future__ import annotations

from annotator.ui.actions import Act, Action, Menu, Where
from annotator.ui.coding_table import CODING_ACTIONS
from annotator.ui.list_table import LIST_ACTIONS
from annotator.ui.view_table import VIEW_ACTIONS

W, P, D, R = Where.WINDOW, Where.PROJECT, Where.DOCUMENT, Where.READING

PROJECT_ACTIONS = (
    Action(Act.NEW, "New project…", Menu.PROJECT, W, ("Ctrl+N",), "Start a project in a file of its own.", "plus"),
    Action(Act.OPEN, "Open project…", Menu.PROJECT, W, ("Ctrl+O",), "Open a project file.", "folder"),
    Action(
        Act.SAMPLE,
        "Open the sample project",
        Menu.PROJECT,
        W,
        (),
        "Make a project of short texts, coded by two people, to try things out on.",
        "book",
    ),
    Action(
        Act.IMPORT,
        "Import texts…",
        Menu.PROJECT,
        P,
        ("Ctrl+Shift+O",),
        "Bring in txt, md, html, docx and pdf files or whole folders.",
        "upload",
        line=True,
    ),
    Action(
        Act.EXPORT,
        "Export…",
        Menu.PROJECT,
        P,
        ("Ctrl+E",),
        "Write the coded passages as a table, or the whole set as a folder.",
        "download",
    ),
    Action(
        Act.PRINT,
        "Print document…",
        Menu.PROJECT,
        D,
        ("Ctrl+P",),
        "Print the open document with its codings, or look at it as a PDF first.",
        "printer",
    ),
    Action(
        Act.EXPORT_PDF,
        "Export as PDF…",
        Menu.PROJECT,
        D,
        (),
        "Write the open document with highlights, margin and a legend of its codes as a PDF.",
    ),
    Action(
        Act.MERGE,
        "Merge another copy…",
        Menu.PROJECT,
        P,
        (),
        "Bring in what a colleague coded in a copy of this project.",
        "merge",
    ),
    Action(
        Act.USE_CODEBOOK,
        "Use a codebook…",
        Menu.PROJECT,
        P,
        (),
        "Take the codes and rules of a codebook file, shipped or your own.",
        "book",
        line=True,
    ),
    Action(
        Act.EXPORT_CODEBOOK,
        "Save the codebook as a file…",
        Menu.PROJECT,
        P,
        (),
        "Write codes and rules as a YAML file, a table, a page or a Word document to print.",
    ),
    Action(
        Act.FREEZE_CODEBOOK,
        "Freeze the codebook…",
        Menu.PROJECT,
        P,
        (),
        "Fix the rules as they are under a version; codings of codes that mean something else come up for re-checking.",
    ),
    Action(Act.DISCARD_DRAFT, "Discard codebook draft…", Menu.PROJECT, P, (), "Take back all edits since the freeze."),
    Action(
        Act.COMPARE_CODEBOOKS,
        "Compare codebook versions…",
        Menu.PROJECT,
        P,
        (),
        "Show two versions of the codebook side by side.",
    ),
    Action(Act.RENAME_PROJECT, "Rename project…", Menu.PROJECT, P, (), "Change the project's name.", line=True),
    Action(Act.PROJECT_MEMO, "Project memo…", Menu.PROJECT, P, (), "Write a note on the whole project.", "memo"),
    Action(
        Act.SAVE,
        "Is everything saved?",
        Menu.PROJECT,
        P,
        ("Ctrl+S",),
        "Every change is saved at once; this waits for the last one and says so.",
        "save",
        line=True,
    ),
    Action(
        Act.BACKUP,
        "Back up…",
        Menu.PROJECT,
        P,
        (),
        "Write a verified copy of the project to the folder of its backups or elsewhere.",
        "shield",
    ),
    Action(Act.SHOW_BACKUPS, "Show backups", Menu.PROJECT, P, (), "Open the folder of this project's backups."),
    Action(Act.RESTORE, "Restore a backup…", Menu.PROJECT, W, (), "Make a project again from a backup of it."),
    Action(Act.CHECK, "Check the project file", Menu.PROJECT, P, (), "Verify every record and text in the file."),
    Action(
        Act.CLOSE,
        "Close project",
        Menu.PROJECT,
        P,
        ("Ctrl+W",),
        "Go back to the start. Everything is saved.",
        line=True,
    ),
    Action(Act.QUIT, "Quit", Menu.PROJECT, W, ("Ctrl+Q",), "Close the window. Everything is saved."),
)

EDIT_ACTIONS = (
    Action(Act.UNDO, "Undo", Menu.EDIT, P, ("Ctrl+Z",), "Take back your last change, also after a restart.", "undo"),
    Action(Act.REDO, "Redo", Menu.EDIT, P, ("Ctrl+Shift+Z", "Ctrl+Y"), "Do again what you took back.", "redo"),
    Action(
        Act.HISTORY,
        "History…",
        Menu.EDIT,
        P,
        ("Ctrl+Shift+H",),
        "See what was done, when and by whom, and go back or forward to any point of your own work.",
    ),
    Action(
        Act.COPY,
        "Copy passage",
        Menu.EDIT,
        R,
        ("Ctrl+C",),
        "Copy the selected words as they stand in the source.",
        "copy",
        line=True,
    ),
    Action(
        Act.COPY_CITED,
        "Copy with citation",
        Menu.EDIT,
        R,
        ("Ctrl+Shift+C",),
        "Copy the passage in quote marks, with its document and post or paragraph.",
    ),
    Action(
        Act.PALETTE,
        "Find or run anything…",
        Menu.EDIT,
        P,
        ("Ctrl+K",),
        "Find a code, document, passage or command and go to it; #, @ and > ask for one kind.",
        "search",
        line=True,
    ),
    Action(
        Act.GO_TO_DOCUMENT, "Go to document…", Menu.EDIT, P, ("Ctrl+J",), "Find a document by its name and open it."
    ),
    Action(Act.FIND, "Find…", Menu.EDIT, D, ("Ctrl+F",), "Find words in this document.", "search"),
    Action(
        Act.FIND_NEXT,
        "Find next",
        Menu.EDIT,
        D,
        ("F3", "Ctrl+G"),
        "Go to the next place found, in all documents while the list of hits is shown.",
    ),
    Action(
        Act.FIND_PREVIOUS,
        "Find previous",
        Menu.EDIT,
        D,
        ("Shift+F3", "Ctrl+Shift+G"),
        "Go to the place found before, in all documents while the list of hits is shown.",
    ),
    Action(
        Act.FIND_EVERYWHERE,
        "Find everywhere…",
        Menu.EDIT,
        P,
        ("Ctrl+Shift+F",),
        "Find words or a pattern in all documents.",
        "list",
    ),
    Action(Act.GO_TO_NUMBER, "Go to number…", Menu.EDIT, R, ("G",), "Jump to a post or paragraph by its number."),
    Action(
        Act.SETTINGS,
        "Settings…",
        Menu.EDIT,
        W,
        ("Ctrl+,",),
        "Choose how reading, coding, look and keys are, all on one page.",
        "settings",
        line=True,
    ),
)

DOCUMENT_ACTIONS = (
    Action(
        Act.DONE,
        "Mark as done",
        Menu.DOCUMENT,
        D,
        ("Ctrl+Return", "Ctrl+Enter"),
        "Say that you have read this document to its end, and go to the next one not done.",
        "check",
    ),
    Action(
        Act.NEXT_DOCUMENT, "Next document", Menu.DOCUMENT, D, ("Ctrl+PgDown",), "Open the next document.", line=True
    ),
    Action(Act.PREVIOUS_DOCUMENT, "Previous document", Menu.DOCUMENT, D, ("Ctrl+PgUp",), "Open the document before."),
    Action(
        Act.RENAME_DOCUMENT,
        "Rename document…",
        Menu.DOCUMENT,
        D,
        ("F2",),
        "Change the document's name.",
        "edit",
        line=True,
    ),
    Action(
        Act.DOCUMENT_VARIABLES,
        "Document variables…",
        Menu.DOCUMENT,
        D,
        (),
        "Author, date, outlet, URL and whatever else you compare documents by.",
        "list",
    ),
    Action(
        Act.VARIABLES,
        "Table of all variables…",
        Menu.DOCUMENT,
        P,
        (),
        "Fill the variables of all documents in one table; paste it from a spreadsheet, or import it.",
    ),
    Action(Act.DOCUMENT_MEMO, "Document memo…", Menu.DOCUMENT, D, (), "Write a note on the document.", "memo"),
    Action(
        Act.READ_AS,
        "How it is read…",
        Menu.DOCUMENT,
        D,
        (),
        "See what was found in the document: posts, headings, repeated sentences. Answer the import's questions anew.",
    ),
    Action(
        Act.REMOVE_DOCUMENT,
        "Remove document",
        Menu.DOCUMENT,
        D,
        (),
        "Take the document and its codings out of the project. Undo brings all back.",
        "trash",
        line=True,
    ),
)

CODER_ACTIONS = (
    Action(Act.SWITCH_CODER, "Switch coder…", Menu.CODERS, P, (), "Let somebody else code at this computer.", "people"),
    Action(Act.RENAME_CODER, "Rename coder…", Menu.CODERS, P, (), "Correct a coder's name and initials."),
    Action(
        Act.MERGE_CODERS, "Merge two coders…", Menu.CODERS, P, (), "Make one coder of two that are the same person."
    ),
    Action(
        Act.WHOSE_CODINGS,
        "Whose codings",
        Menu.CODERS,
        R,
        ("V",),
        "Show your own codings, then everyone's, then none, then your own again.",
        "eye",
        checkable=True,
        line=True,
    ),
    Action(Act.CHOOSE_CODERS, "Choose whose codings…", Menu.CODERS, P, (), "Show the codings of some coders only."),
    Action(Act.CLEAR_FILTERS, "Clear the code filter", Menu.CODERS, P, (), "Show the codings of every code again."),
)

HELP_ACTIONS = (
    Action(Act.KEYS, "All keys", Menu.HELP, W, ("F1",), "Show every key and what it does.", "key"),
    Action(Act.KEYS_HERE, "All keys", None, R, ("?",), "Show every key and what it does."),
    Action(Act.LOG_FOLDER, "Open the log folder", Menu.HELP, W, (), "Where the program writes what went wrong."),
    Action(Act.ABOUT, "About Annotator", Menu.HELP, W, (), "Version and where files are kept.", "info"),
)

WINDOW_ACTIONS: tuple[Action, ...] = (
    *PROJECT_ACTIONS,
    *EDIT_ACTIONS,
    *CODING_ACTIONS,
    *DOCUMENT_ACTIONS,
    *CODER_ACTIONS,
    *VIEW_ACTIONS,
    *HELP_ACTIONS,
)
ACTIONS: tuple[Action, ...] = (*WINDOW_ACTIONS, *LIST_ACTIONS)

BY_ACT: dict[Act, Action] = {action.act: action for action in ACTIONS}
