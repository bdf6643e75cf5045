"""The history panel: what was done, by whom, and the way back or forward to any point."""
