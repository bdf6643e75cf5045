"""The reading view: the text, its codings painted over it, and the margin that names them."""
