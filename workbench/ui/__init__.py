"""The window: pages over operations. Home of PySide6; what a page reads comes as frozen values."""
