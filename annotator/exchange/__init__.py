"""Files of codings and codebooks."""
