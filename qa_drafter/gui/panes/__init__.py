"""The panes of the window, one per mode."""
