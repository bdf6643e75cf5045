"""Search and counts over texts and codings."""
