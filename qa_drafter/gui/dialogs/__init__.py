"""Questions that need more than a menu entry. Opened with open(), never with exec()."""
