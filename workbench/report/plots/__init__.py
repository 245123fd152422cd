"""Plots, drawn as vectors: each says in words what it shows, and needs no colour to be read."""
