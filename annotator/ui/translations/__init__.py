"""The window in other languages than English."""
