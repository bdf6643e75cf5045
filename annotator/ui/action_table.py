"""The action table: one row per action, in the order of the menus. Qt-free."""

from __future__ import annotations

from annotator.ui.actions import Act, Action, Menu, Where
from annotator.ui.coding_table import CODING_ACTIONS

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
        "Write codes and rules as a YAML file, a table or a page to print.",
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
    Action(Act.FIND_NEXT, "Find next", Menu.EDIT, D, ("F3", "Ctrl+G"), "Go to the next place found."),
    Action(
        Act.FIND_PREVIOUS, "Find previous", Menu.EDIT, D, ("Shift+F3", "Ctrl+Shift+G"), "Go to the place found before."
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
    Action(Act.DOCUMENT_MEMO, "Document memo…", Menu.DOCUMENT, D, (), "Write a note on the document.", "memo"),
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
        "Show everyone's codings",
        Menu.CODERS,
        R,
        ("V",),
        "Switch between your own codings and everyone's.",
        "eye",
        checkable=True,
        line=True,
    ),
    Action(Act.CHOOSE_CODERS, "Choose whose codings…", Menu.CODERS, P, (), "Show the codings of some coders only."),
    Action(Act.CLEAR_FILTERS, "Clear the code filter", Menu.CODERS, P, (), "Show the codings of every code again."),
)

VIEW_ACTIONS = (
    Action(Act.MODE_CODE, "Code", Menu.VIEW, P, ("Ctrl+1",), "Read and code."),
    Action(
        Act.MODE_CODEBOOK, "Codebook", Menu.VIEW, P, ("Ctrl+2",), "Write the rules, and move, merge and split codes."
    ),
    Action(Act.MODE_REVIEW, "Review", Menu.VIEW, P, ("Ctrl+3",), "See how far coders agree, and where they differ."),
    Action(
        Act.LEFT_DOCK,
        "Documents and codebook",
        Menu.VIEW,
        P,
        ("Ctrl+B",),
        "Show or hide the left side.",
        "dock_left",
        checkable=True,
        line=True,
    ),
    Action(
        Act.INSPECTOR,
        "Inspector",
        Menu.VIEW,
        P,
        ("Ctrl+I",),
        "Show or hide the rule at the cursor, memo and attributes.",
        "dock_right",
        checkable=True,
    ),
    Action(Act.MENUS, "Menus", None, W, ("F10",), "Open the menus; Alt does the same."),
    Action(Act.NEXT_PANE, "Next pane", Menu.VIEW, P, ("F6",), "Move the keyboard to the next pane."),
    Action(Act.PREVIOUS_PANE, "Previous pane", Menu.VIEW, P, ("Shift+F6",), "Move the keyboard to the pane before."),
    Action(Act.ZOOM_IN, "Larger text", Menu.VIEW, P, ("Ctrl++", "Ctrl+="), "Make the reading text larger.", line=True),
    Action(Act.ZOOM_OUT, "Smaller text", Menu.VIEW, P, ("Ctrl+-",), "Make the reading text smaller."),
    Action(Act.ZOOM_RESET, "Normal text size", Menu.VIEW, P, ("Ctrl+0",), "Set the reading text to its normal size."),
    Action(
        Act.THEME_SYSTEM,
        "Theme of the system",
        Menu.VIEW,
        W,
        (),
        "Light or dark as the system is.",
        checkable=True,
        line=True,
    ),
    Action(Act.THEME_LIGHT, "Light theme", Menu.VIEW, W, (), "Dark ink on light paper.", checkable=True),
    Action(Act.THEME_DARK, "Dark theme", Menu.VIEW, W, (), "Light ink on dark paper.", checkable=True),
    Action(
        Act.THEME_CONTRAST,
        "High contrast, light",
        Menu.VIEW,
        W,
        (),
        "Black ink on white, codes by thick lines with patterns, no fills.",
        checkable=True,
    ),
    Action(
        Act.THEME_CONTRAST_DARK,
        "High contrast, dark",
        Menu.VIEW,
        W,
        (),
        "White ink on black, codes by thick lines with patterns, no fills.",
        checkable=True,
    ),
    Action(
        Act.FULL_SCREEN,
        "Full screen",
        Menu.VIEW,
        W,
        ("F11",),
        "Give the window the whole screen.",
        checkable=True,
        line=True,
    ),
)

HELP_ACTIONS = (
    Action(Act.KEYS, "All keys", Menu.HELP, W, ("F1",), "Show every key and what it does.", "key"),
    Action(Act.KEYS_HERE, "All keys", None, R, ("?",), "Show every key and what it does."),
    Action(Act.LOG_FOLDER, "Open the log folder", Menu.HELP, W, (), "Where the program writes what went wrong."),
    Action(Act.ABOUT, "About Annotator", Menu.HELP, W, (), "Version and where files are kept.", "info"),
)

ACTIONS: tuple[Action, ...] = (
    *PROJECT_ACTIONS,
    *EDIT_ACTIONS,
    *CODING_ACTIONS,
    *DOCUMENT_ACTIONS,
    *CODER_ACTIONS,
    *VIEW_ACTIONS,
    *HELP_ACTIONS,
)

BY_ACT: dict[Act, Action] = {action.act: action for action in ACTIONS}
