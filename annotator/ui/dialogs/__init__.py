"""Dialogs: none of them on the way from selecting to coding."""
