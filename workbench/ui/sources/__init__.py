"""The sources: the table, the form for one source, and the import of declarations."""
