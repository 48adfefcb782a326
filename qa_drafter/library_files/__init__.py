"""Text files from outside: the clause library folder and deal files. YAML is spoken here only."""
