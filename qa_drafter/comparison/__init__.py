"""What the differences between two states of an agreement mean: a list of Edits. Pure."""
