"""The rows of the action table that are keys of lists and trees: no menu holds them, the list acts itself. Qt-free."""

from __future__ import annotations

from annotator.ui.actions import Act, Action, Where

T, D = Where.TREE, Where.DOCUMENTS
ENTER = ("Return", "Enter")
DELETE = ("Del", "Backspace")

TREE_ACTIONS = (
    Action(Act.TREE_USE, "Use the code", None, T, ENTER, "Give the code to the passage; in the editor, edit its rule."),
    Action(Act.TREE_PEEK, "Show the rule", None, T, ("Space",), "Show the rule of the code beside its row."),
    Action(Act.TREE_LOCK, "Lock the code", None, T, ("L",), "Give the code to every passage you select from now on."),
    Action(Act.TREE_SIBLING, "New code beside it", None, T, ("N",), "Make a code on the same level."),
    Action(Act.TREE_CHILD, "New code below it", None, T, ("Shift+N",), "Make a code one level below."),
    Action(
        Act.TREE_COPY, "Copy the code", None, T, ("Ctrl+D",), "In the editor, make another code with the same rule."
    ),
    Action(Act.TREE_RENAME, "Rename the code", None, T, ("F2",), "Type another name into the code's row."),
    Action(Act.TREE_KEY, "Set the code's key", None, T, ("K",), "Choose the digit that gives the code."),
    Action(Act.TREE_UP, "Move the code up", None, T, ("Alt+Up",), "In the editor, move the code before its sibling."),
    Action(Act.TREE_DOWN, "Move the code down", None, T, ("Alt+Down",), "In the editor, move it after its sibling."),
    Action(Act.TREE_INWARDS, "One level in", None, T, ("Alt+Right",), "In the editor, put it below the code above."),
    Action(Act.TREE_OUTWARDS, "One level out", None, T, ("Alt+Left",), "In the editor, put it beside its parent."),
    Action(Act.TREE_RETIRE, "Retire the code", None, T, DELETE, "Take the code out of use; its codings stay."),
    Action(Act.TREE_FILTER, "Filter the codes", None, T, ("/",), "Find a code by typing."),
)

PASSAGE_ACTIONS = (
    Action(Act.PASSAGE_OPEN, "Open the passage", None, Where.PASSAGES, ENTER, "Go to the passage in its text."),
    Action(
        Act.PASSAGE_REMOVE, "Remove the passage's coding", None, Where.PASSAGES, ("Del",), "Remove it if it is yours."
    ),
    Action(Act.HIT_OPEN, "Open the place", None, Where.HITS, ENTER, "Go to the place in its text."),
    Action(Act.HIT_TICK, "Tick the place", None, Where.HITS, ("Space",), "Choose whether the place is coded."),
    Action(Act.RECHECK_KEEP, "Keep the coding", None, Where.RECHECK, ENTER, "Say that the coding fits the new rule."),
    Action(Act.RECHECK_REPLACE, "Replace its code", None, Where.RECHECK, ("R",), "Choose another code for the coding."),
    Action(Act.RECHECK_REMOVE, "Remove the coding at hand", None, Where.RECHECK, DELETE, "Remove the coding."),
    Action(Act.RECHECK_NEXT, "Next to re-check", None, Where.RECHECK, ("J",), "Go to the next coding of the list."),
    Action(Act.RECHECK_PREVIOUS, "Previous to re-check", None, Where.RECHECK, ("K",), "Go to the coding before."),
    Action(Act.RECHECK_OPEN, "Read its text", None, Where.RECHECK, ("Space",), "Put the keyboard into the text there."),
    Action(
        Act.SPLIT_STAY, "Leave the passage", None, Where.SPLITTING, ("1",), "Leave the passage with the first code."
    ),
    Action(Act.SPLIT_LEAVE, "Send the passage", None, Where.SPLITTING, ("2",), "Send the passage to the new code."),
)

LIST_ACTIONS: tuple[Action, ...] = (
    *TREE_ACTIONS,
    Action(Act.LIST_OPEN, "Open the document", None, D, ENTER, "Open the document that is current."),
    Action(Act.LIST_RENAME, "Rename the document", None, D, ("F2",), "Type another name into the document's row."),
    Action(Act.LIST_UP, "Move documents up", None, D, ("Alt+Up",), "Move the selected documents up."),
    Action(Act.LIST_DOWN, "Move documents down", None, D, ("Alt+Down",), "Move the selected documents down."),
    Action(Act.LIST_REMOVE, "Remove documents", None, D, ("Del",), "Take the selected documents out of the project."),
    Action(Act.LIST_FILTER, "Filter the documents", None, D, ("/",), "Find documents by typing."),
    *PASSAGE_ACTIONS,
    Action(
        Act.AGREEMENT_READ, "Read where coders differ", None, Where.AGREEMENT, ENTER, "Show the row's disagreements."
    ),
    Action(Act.AGREEMENT_ORDER, "Order of the codes", None, Where.AGREEMENT, ("O",), "Order the codes another way."),
    Action(Act.DIFFERENCE_NEXT, "Next disagreement", None, Where.DIFFERENCES, ("J",), "Go to the next disagreement."),
    Action(Act.DIFFERENCE_PREVIOUS, "Previous disagreement", None, Where.DIFFERENCES, ("K",), "Go to the one before."),
    Action(Act.DIFFERENCE_OPEN, "Open the disagreement", None, Where.DIFFERENCES, ENTER, "Read and code there."),
    Action(Act.HISTORY_GO, "Go to this point", None, Where.HISTORY, ENTER, "Take back or do again what lies between."),
    Action(Act.HISTORY_FILTER, "Filter the history", None, Where.HISTORY, ("/",), "Find acts by typing."),
    Action(
        Act.CELLS_COPY_NAMED,
        "Copy with names",
        None,
        Where.VARIABLES,
        ("Ctrl+Shift+C",),
        "Copy the cells with the names of documents and variables.",
    ),
    Action(Act.CELLS_FILL, "Fill down", None, Where.VARIABLES, ("Ctrl+D",), "Write the first cell into those below."),
    Action(Act.CELLS_CLEAR, "Clear the cells", None, Where.VARIABLES, DELETE, "Empty the selected cells."),
    Action(Act.COLUMN_LEFT, "Move the variable left", None, Where.VARIABLES, ("Alt+Left",), "Move the column left."),
    Action(Act.COLUMN_RIGHT, "Move the variable right", None, Where.VARIABLES, ("Alt+Right",), "Move it right."),
)
