"""The ground floor: frozen values and laws of quality agreements. Standard library only."""
