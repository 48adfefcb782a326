"""What dev.py stands on. Standard library only: it runs before anything is installed."""
