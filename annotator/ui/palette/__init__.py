"""The command palette: one field that finds codes, documents, passages and commands."""
