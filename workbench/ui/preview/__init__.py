"""A report as its readers will see it: the real bytes, drawn page by page."""
