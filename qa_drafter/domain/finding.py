"""What a check says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from qa_drafter.domain.phrases import Phrase

if TYPE_CHECKING:  # edits are made of agreements, and matrices of findings
    from qa_drafter.domain.edits import Edit


class Severity(StrEnum):
    """ERROR blocks issue; WARNING asks for a decision; INFO is for the record."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


LIMIT: Final = "limit_"
"""How the codes of findings about limits begin."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `subject` is the id it stands at (term, activity or clause), `place` its words.

    `clause` is the library's clause whose text would mend it, `mend` the act that would, where one act does.
    `definition` is the defined term at whose meaning it stands, within the article that is its subject.
    """

    code: str
    severity: Severity
    place: str
    message: Phrase
    source: tuple[str, ...] = ()
    subject: str = ""
    clause: str = ""
    mend: Edit | None = None
    definition: str = ""
