"""What to look at before sign-off."""
