"""Search over questions, guidance and what was written."""
