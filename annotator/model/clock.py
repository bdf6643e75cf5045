"""Ids and times, born in acts and not in the database."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime


def new_id() -> str:
    """A fresh UUID in its 36-character form."""
    return str(uuid.uuid4())


def now() -> str:
    """ISO 8601, UTC, whole seconds: `2026-11-21T14:31:07Z`. Order is told by journal numbers, not by this."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def exact_now() -> str:
    """The same to the microsecond, for what is compared with each other: freezing rules and confirming codings."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
