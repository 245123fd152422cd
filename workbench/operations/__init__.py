"""One function for each thing a user can do. They alone join rooms; whoever writes to an audit writes here.

Modules that need a heavy room (exchange, report, signing) are imported when they are used, so that the window
can paint before those rooms are loaded.
"""
