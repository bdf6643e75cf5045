"""The rows of the action table that are about coding: the menu Coding and the nine code keys. Qt-free."""

from __future__ import annotations

from annotator.ui.actions import CODE_KEYS, Act, Action, Menu, Where

D, R = Where.DOCUMENT, Where.READING

CODING_ACTIONS = (
    *(
        Action(
            act,
            f"Code with key {number}",
            None,
            R,
            (str(number),),
            "Give the selected passage the code of that key; without a selection, the passage of the focused coding.",
        )
        for number, act in enumerate(CODE_KEYS, start=1)
    ),
    Action(
        Act.POPOVER,
        "Choose a code…",
        Menu.CODING,
        R,
        ("Return", "Enter"),
        "Search the codes for the selected passage; on a focused coding, write its memo.",
        "search",
    ),
    Action(Act.AGAIN, "Last code again", Menu.CODING, R, ("A",), "Give the passage the code used last."),
    Action(Act.IN_VIVO, "Code in vivo", Menu.CODING, R, ("I",), "Make a code named by the selected words and use it."),
    Action(Act.NEW_CODE, "New code…", Menu.CODING, R, ("C",), "Make a code; with a selection, use it there.", "tag"),
    Action(
        Act.REPLACE,
        "Replace code…",
        Menu.CODING,
        R,
        ("R",),
        "Choose another code for the focused coding.",
        "replace",
        line=True,
    ),
    Action(Act.MEMO, "Memo", Menu.CODING, R, ("M",), "Write a note on the focused coding.", "memo"),
    Action(
        Act.UNSURE,
        "Unsure",
        Menu.CODING,
        R,
        ("U",),
        "Mark the focused coding as one to talk about, or take the mark away.",
    ),
    Action(
        Act.REMOVE,
        "Remove coding",
        Menu.CODING,
        R,
        ("Del", "Backspace"),
        "Remove the focused coding of yours.",
        "trash",
    ),
    Action(
        Act.ADD_EXAMPLE,
        "Add as example",
        Menu.CODING,
        R,
        ("X",),
        "Put the words of the focused coding among the examples of its code.",
    ),
    Action(
        Act.LOCK_CODE,
        "Lock this code",
        Menu.CODING,
        R,
        ("L",),
        "Give the chosen code to every passage you select from now on; sentences and widenings wait for the key "
        "that chooses a code.",
        "lock",
        checkable=True,
        line=True,
    ),
    Action(
        Act.BACKLIGHT,
        "Backlight this code",
        Menu.CODING,
        R,
        ("B",),
        "Dim the text outside the chosen code's passages.",
        "sun",
        checkable=True,
    ),
    Action(Act.NEXT_CODING, "Next coding", Menu.CODING, R, ("N",), "Go to the next coding in the text.", line=True),
    Action(Act.PREVIOUS_CODING, "Previous coding", Menu.CODING, R, ("P",), "Go to the coding before."),
    Action(
        Act.STACKED_CODING,
        "Next coding on this place",
        Menu.CODING,
        R,
        ("O",),
        "Go through codings that lie on each other.",
    ),
    Action(
        Act.GRAB_END,
        "Move an end",
        Menu.CODING,
        R,
        ("T",),
        "Take hold of an end of the focused coding; arrows move it, with Ctrl by word, Shift by sentence, "
        "both by post or paragraph; the same key takes the other end, Enter accepts, Esc puts it back.",
    ),
    Action(
        Act.SENTENCE,
        "Select sentence",
        Menu.CODING,
        R,
        ("Space",),
        "Select the sentence at the caret; again adds the next.",
        line=True,
    ),
    Action(
        Act.SENTENCE_BACK, "One sentence less", Menu.CODING, R, ("Shift+Space",), "Take the last sentence off again."
    ),
    Action(
        Act.PLACE,
        "Select post or paragraph",
        Menu.CODING,
        R,
        ("Shift+J",),
        "Select the post or paragraph at the caret; again adds the next.",
    ),
    Action(
        Act.PLACE_BACK,
        "One post or paragraph less",
        Menu.CODING,
        R,
        ("Shift+K",),
        "Take the last post or paragraph off again.",
    ),
    Action(
        Act.WIDEN, "Widen selection", Menu.CODING, R, ("E",), "Widen to the word, the sentence, the paragraph or post."
    ),
    Action(Act.NARROW, "Narrow selection", Menu.CODING, R, ("Shift+E",), "Undo one widening."),
    Action(Act.NEXT_PLACE, "Next post or paragraph", Menu.CODING, R, ("J",), "Put the caret into the next one."),
    Action(
        Act.PREVIOUS_PLACE, "Previous post or paragraph", Menu.CODING, R, ("K",), "Put the caret into the one before."
    ),
    Action(
        Act.PASSAGES,
        "Passages of this code",
        Menu.CODING,
        D,
        ("Ctrl+Shift+L",),
        "List every passage of the current code with its context.",
        "list",
        line=True,
    ),
    Action(
        Act.UNSURE_PASSAGES,
        "Unsure passages",
        Menu.CODING,
        D,
        (),
        "List every passage that is marked as unsure, whatever its code.",
    ),
    Action(
        Act.RECHECK,
        "Codings to re-check",
        Menu.CODING,
        Where.PROJECT,
        (),
        "Look again at your codings of codes that mean something else now; keep, replace or remove each by a key.",
        "check",
    ),
    Action(
        Act.CODE_ALL,
        "Code all hits…",
        Menu.CODING,
        D,
        (),
        "Give one code to every place found, after a look at each.",
        "tag",
    ),
    Action(
        Act.MERGE_CODE,
        "Merge the code into another…",
        Menu.CODING,
        Where.PROJECT,
        (),
        "Let the codings of the current code go over to another one, after a look at what that does.",
        "merge",
        line=True,
    ),
    Action(
        Act.SPLIT_CODE,
        "Split the code…",
        Menu.CODING,
        Where.PROJECT,
        (),
        "Sort the passages of the current code into it and a new one.",
        "replace",
    ),
    Action(Act.FILTER_CODES, "Filter codes", Menu.CODING, R, ("/",), "Find a code in the codebook panel."),
    Action(Act.ESCAPE, "One step back", None, R, ("Esc",), "Close the popover, drop the selection, leave the coding."),
)
