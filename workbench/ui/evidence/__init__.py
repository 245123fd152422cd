"""The evidence of an audit."""
