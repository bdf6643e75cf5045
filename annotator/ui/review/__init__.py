"""Review: how far coders agree, and where they differ."""
