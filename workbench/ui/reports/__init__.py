"""Reports once they are signed: which were issued, whether a file is one of them, and what is added to it."""
