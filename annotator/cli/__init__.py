"""The terminal face: one small module per family of commands."""
