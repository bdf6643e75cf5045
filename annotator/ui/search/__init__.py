"""Find everywhere, and coding what was found."""
