"""How the reader likes a text to look: one value, given to the pane as a whole. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.text_taste import Grain, Gutter, Side, Spacing


@dataclass(frozen=True)
class ReadingLook:
    """Everything about the text that is a matter of taste. Changing it never moves an offset."""

    family: str = ""  # reading face, any installed family; "" for the shipped serif
    size: int = 17  # pixels of the reading face, 14 to 26
    spacing: Spacing = Spacing.NORMAL
    column: int = 556  # pixels of a line at normal size, 420 to 680
    gutter: Gutter = Gutter.AUTOMATIC  # what the numbers beside the text count
    margin: Side = Side.RIGHT  # where brackets and labels stand
    labels: bool = True  # whether codings are named in the margin
    hidden: bool = False  # whether characters without ink are drawn
    numbers_aside: bool = True  # whether a post's number stands in the gutter only
    joins_lines: bool = True  # whether lines that a lost symbol broke are joined for reading
    quiet_links: bool = True  # whether links and handles are drawn quieter
    narrow: bool = False  # whether the column takes the room of brackets and labels: where nothing is coded yet
    grain: Grain = Grain.CHARACTER  # what dragging the mouse selects by


USUAL = ReadingLook()
