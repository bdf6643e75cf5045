"""The codebook panel: the tree of codes beside the text."""
