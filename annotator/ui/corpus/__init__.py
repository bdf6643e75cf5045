"""The documents panel: what there is to read, how far the coder is, small acts on documents."""
