"""Acts on the defined terms of an agreement."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.edit_guard import check_same


@dataclass(frozen=True, slots=True)
class DefinedTermRenamed:
    """A defined term took another name, in its definition and wherever an article uses it.

    The texts of the library stay as they are: the entry knows which of their forms is printed as which.
    """

    was: GlossaryEntry
    now: GlossaryEntry

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        found = next((entry for entry in agreement.glossary if entry.key == self.was.key), None)
        check_same(f"defined term {self.was.term}", self.was, found)
        glossary = tuple(self.now if entry == self.was else entry for entry in agreement.glossary)
        return replace(agreement, glossary=glossary)

    def inverse(self) -> DefinedTermRenamed:
        """The edit that takes this one back."""
        return DefinedTermRenamed(was=self.now, now=self.was)
