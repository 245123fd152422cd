"""The nouns of an audit. Imports nothing of ours, and only the standard library: first paint needs it."""
