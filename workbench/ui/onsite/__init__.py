"""The audit on site."""
