"""The report: a draft, or signed and issued."""
