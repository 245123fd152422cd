"""What holds for every audit on this computer: who audits, how the window looks, backups, identities."""
