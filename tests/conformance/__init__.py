"""The Word files that we write, before judges: our own rules and programs that nobody here wrote."""
