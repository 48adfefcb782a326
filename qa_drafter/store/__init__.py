"""One agreement, one `.qagr` file: an SQLite database that can be mailed, copied and opened offline."""
