"""Quality agreements between a drug sponsor and its contract manufacturer: drafted, compared, redlined."""

__version__ = "0.1.0"
