"""How far the audit is, what it comes to under each edition, and what is due."""
