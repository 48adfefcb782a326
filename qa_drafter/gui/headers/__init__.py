"""Header views: columns in two levels."""
