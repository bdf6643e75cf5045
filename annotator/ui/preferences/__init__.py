"""The settings page: what somebody can choose, in sections, with a search over all of it."""
