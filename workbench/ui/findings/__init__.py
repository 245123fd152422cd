"""The findings and their corrective actions."""
