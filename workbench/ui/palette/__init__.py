"""The command palette: every act of the program, found by typing."""
