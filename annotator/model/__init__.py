"""Frozen values that every layer shares. Standard library only; positions are Unicode code points."""
