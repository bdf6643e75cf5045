"""Annotator: code texts with a codebook, measure how far coders agree, export coded passages."""

from __future__ import annotations

from importlib.metadata import version

__version__ = version("annotator")
