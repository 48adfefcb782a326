"""Speed and memory of the whole program, each against a floor that is measured in the same run."""
