"""Offline help: a topic for each page and each element."""
