"""Bytes of a foreign file to text and structure."""
