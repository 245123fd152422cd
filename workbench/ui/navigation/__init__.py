"""The left pane: where to go, and how far one is."""
