"""The rows of the action table that are about what is seen: modes, docks, zoom, margin, themes. Qt-free."""

from __future__ import annotations

from annotator.ui.actions import Act, Action, Menu, Where

W, P = Where.WINDOW, Where.PROJECT

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
        Act.HIDDEN_CHARACTERS,
        "Hidden characters",
        Menu.VIEW,
        P,
        ("Ctrl+Shift+8",),
        "Draw tabs, no-break spaces and hyphens, line ends and characters without width.",
        checkable=True,
    ),
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
