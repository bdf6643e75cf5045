"""Alembic's scripts: one revision per version of the file."""
