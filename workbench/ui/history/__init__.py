"""The journal as a readable trail."""
