"""What the parsers of YAML, TOML and regular expressions say of a broken text, as phrases."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from qa_drafter.domain.foreign_words import ANY, told_by
from qa_drafter.domain.phrases import Phrase, phrase


def told_of_yaml(said: str) -> Phrase:
    """What libyaml finds."""
    return told_by(_YAML, " ".join(said.split()))


def told_of_expression(error: re.error) -> Phrase:
    """What Python finds wrong with a regular expression, and where in it."""
    what = told_by(_EXPRESSION, error.msg)
    return what if error.pos is None else phrase("{0} at position {1}", what, error.pos)


class TomlFault(NamedTuple):
    """What tomllib finds wrong; no line and column where that is the end of the file."""

    what: Phrase
    line: int | None
    column: int | None

    @classmethod
    def of(cls, error: ValueError) -> TomlFault:
        """`error` is a TOMLDecodeError, which tells the place at the end of its words."""
        what, _, place = str(error).partition(" (at ")
        line, column = map(int, found) if (found := re.findall(r"\d+", place)) else (None, None)
        return cls(told_by(_TOML, what), line, column)

    @property
    def told(self) -> Phrase:
        """With the place, as tomllib says it."""
        if self.line is None:
            return phrase("{0} (at end of document)", self.what)
        return phrase("{0} (at line {1}, column {2})", self.what, self.line, self.column)


_EXPRESSION: Final = (
    phrase("missing ), unterminated subpattern"),
    phrase("missing ), unterminated comment"),
    phrase("missing >, unterminated name"),
    phrase("missing -, : or )"),
    phrase("unbalanced parenthesis"),
    phrase("nothing to repeat"),
    phrase("multiple repeat"),
    phrase("min repeat greater than max repeat"),
    phrase("unterminated character set"),
    phrase("bad character range {0}", ANY),
    phrase("bad escape (end of pattern)"),
    phrase("bad escape {0}", ANY),
    phrase("incomplete escape {0}", ANY),
    phrase("unexpected end of pattern"),
    phrase("unknown extension {0}", ANY),
    phrase("look-behind requires fixed-width pattern"),
    phrase("invalid group reference {0}", ANY),
    phrase("unknown group name {0}", ANY),
    phrase("bad character in group name {0}", ANY),
    phrase("redefinition of group name {0} as group {1}; was group {2}", ANY, ANY, ANY),
    phrase("global flags not at the start of the expression"),
)
_YAML: Final = (
    phrase("block sequence entries are not allowed in this context"),
    phrase("but found another document"),
    phrase("control characters are not allowed"),
    phrase("could not find expected ':'"),
    phrase("did not find expected ',' or ']'"),
    phrase("did not find expected ',' or '}}'"),
    phrase("did not find expected '-' indicator"),
    phrase("did not find expected <document start>"),
    phrase("did not find expected alphabetic or numeric character"),
    phrase("did not find expected comment or line break"),
    phrase("did not find expected key"),
    phrase("did not find expected node content"),
    phrase("did not find expected whitespace or line break"),
    phrase("found a tab character that violates indentation"),
    phrase("found a tab character where an indentation space is expected"),
    phrase("found character that cannot start any token"),
    phrase("found unexpected ':'"),
    phrase("found unexpected document indicator"),
    phrase("found unexpected end of stream"),
    phrase("found unknown escape character"),
    phrase("mapping keys are not allowed in this context"),
    phrase("mapping values are not allowed in this context"),
)
_TOML: Final = (
    phrase("Cannot declare {0} twice", ANY),
    phrase("Cannot overwrite a value"),
    phrase("Expected '=' after a key in a key/value pair"),
    phrase("Expected ']' at the end of a table declaration"),
    phrase("Expected newline or end of document after a statement"),
    phrase("Expected {0}", ANY),
    phrase("Illegal character {0}", ANY),
    phrase("Invalid initial character for a key part"),
    phrase("Invalid statement"),
    phrase("Invalid value"),
    phrase("Unclosed array"),
    phrase("Unescaped '\\' in a string"),
    phrase("Unterminated string"),
)
