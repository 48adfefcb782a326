"""From a deal and a library to an agreement, and from an agreement to its printed form. Pure."""
