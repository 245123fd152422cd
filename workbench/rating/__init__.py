"""An edition of the criterion and the facts of an audit become an outcome with its reasons.

Pure: no clock, no files, no window, no SQL, integers only. What differs between editions is data of the
edition, so nothing in here asks for a version.
"""
