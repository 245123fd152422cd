"""The right pane: the rating now, always in sight."""
