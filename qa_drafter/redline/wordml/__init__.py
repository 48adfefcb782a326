"""Word XML: one thin proxy per element. The only rooms of this package that know element names and prefixes."""
