"""Before an audit is open: who audits, a new audit, the last ones."""
