"""The audit workbench: an offline desktop program for responsible-minerals audits."""

__version__ = "0.1.0"
