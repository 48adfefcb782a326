"""Turns two aligned documents into one with tracked changes, and keeps the list of what it marked."""
