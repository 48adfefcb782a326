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
        return _exchanged(agreement, self.was, self.now)

    def inverse(self) -> DefinedTermRenamed:
        """The edit that takes this one back."""
        return DefinedTermRenamed(was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class DefinitionReworded:
    """A definition took own wording, another one, the library's again, or another text of the library."""

    was: GlossaryEntry
    now: GlossaryEntry

    @property
    def takes_newer_text(self) -> bool:
        """Whether the library's text in force is another one than it was, and no wording of the user's."""
        return self.now.own_wording is None and self.now.means != self.was.means

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        return _exchanged(agreement, self.was, self.now)

    def inverse(self) -> DefinitionReworded:
        """The edit that takes this one back."""
        return DefinitionReworded(was=self.now, now=self.was)


GlossaryEdit = DefinedTermRenamed | DefinitionReworded
"""An act on one defined term: what it is called, or what it means."""


def _exchanged(agreement: Agreement, was: GlossaryEntry, now: GlossaryEntry) -> Agreement:
    found = next((entry for entry in agreement.glossary if entry.key == was.key), None)
    check_same(f"defined term {was.term}", was, found)
    return replace(agreement, glossary=tuple(now if entry == was else entry for entry in agreement.glossary))
