"""The little sheet of suggested codes under a selection."""
