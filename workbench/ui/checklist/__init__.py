"""The checklist: a page for each section, and one for the serious conditions."""
