"""A document on paper: the reading view's highlights and margin, page by page, with a legend at the end."""
