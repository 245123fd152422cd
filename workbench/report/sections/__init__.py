"""The chapters of the findings report, each a function from the content to flowables."""
