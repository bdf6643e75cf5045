"""One module per revision, kept for ever."""
