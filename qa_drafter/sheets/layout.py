"""Where things stand in a workbook of matrices: what the writer puts there, the reader looks for."""

from __future__ import annotations

from typing import Final

FORMAT: Final = "qa-drafter matrices"
EDITION: Final = "1"

IDENTITY_SHEET: Final = "qa_identity"
INDEX_SHEET: Final = "Matrices"
MATRIX_KEY: Final = "qa:matrix:"

KEY_ROW: Final = 1
"""Hidden: the matrix, and what each column holds."""
TITLE_ROW: Final = 2
HEAD_ROW: Final = 3
FIRST_ROW: Final = 4

KEY_COLUMN: Final = 1
"""Hidden: the activity of each row."""
NUMBER_COLUMN: Final = 2
STATEMENT_COLUMN: Final = 3
FIRST_ROLE_COLUMN: Final = 4

STATEMENT: Final = "statement"
NOTE: Final = "note"
HIDDEN: Final = "hidden"
SECTION: Final = "section"
NUMBER: Final = "number"
OTHER_KEYS: Final = frozenset({STATEMENT, NOTE, HIDDEN, SECTION, NUMBER})
ROLE_KEY: Final = "role:"

BASE_ROW: Final = 6
"""Where the identity begins to tell each row as it was written."""

EMPTY_LINES: Final = 12
"""Lines below the last activity, for own ones."""

NO_DUTY: Final = "–"
LETTERS: Final = ("R", "A", "AR", "C", "I", NO_DUTY)
