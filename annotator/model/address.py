"""Addresses of servers where a file is meant: told apart from paths, and never printed with what may be secret."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"([a-z][a-z0-9+.-]+):/", re.IGNORECASE)
"""Two letters at least before the colon: `C:/` is a drive. A path object has lost the second slash."""


def spoken_address(text: str) -> str | None:
    """`postgresql://…` where `text` is the address of a server, else None.

    User, password and host stay out of messages, which end up in logs and bug reports.
    """
    found = ADDRESS.match(text)
    return f"{found[1]}://…" if found else None
