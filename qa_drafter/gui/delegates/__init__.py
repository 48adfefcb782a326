"""Painters of rows and cells."""
