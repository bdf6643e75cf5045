"""The icons: SVG paths of our own on a 16 px grid, tinted at run time."""
