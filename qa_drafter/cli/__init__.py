"""The command line: one thin command per service act."""
