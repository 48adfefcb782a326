"""How a chore says that it cannot be done."""


class Refused(Exception):
    """A task cannot run. The message is one line: what is wrong, and the remedy."""
