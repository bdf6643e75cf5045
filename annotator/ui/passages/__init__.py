"""A code's passages as a list."""
