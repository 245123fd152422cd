"""Editions of a criterion: their model and loader. The data is in resources/criteria."""
