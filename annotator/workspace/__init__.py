"""The one door for changes: acts, news, undo, jobs, the Python API."""
