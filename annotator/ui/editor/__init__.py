"""Codebook: the tree of codes, the rules of one of them, versions of the whole."""
