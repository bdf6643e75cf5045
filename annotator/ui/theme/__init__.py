"""Colours, fonts and code looks. No other package of `ui` writes a colour or a style sheet."""
