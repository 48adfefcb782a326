"""Qt models: each adapts one value, decides nothing and asks for edits."""
