"""The `.audit` file: one SQLite file that holds everything. Home of SQLModel and sqlcipher3."""
