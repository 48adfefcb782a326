"""The wording of definitions: own wording in place of the library's, and back."""

from __future__ import annotations

from dataclasses import replace

from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.edits import DefinitionReworded
from qa_drafter.domain.errors import NothingToDo
from qa_drafter.domain.phrases import phrase
from qa_drafter.drafting.definitions import named_definition
from qa_drafter.drafting.naming import entry_named
from qa_drafter.drafting.printing import meaning_of
from qa_drafter.drafting.rewording import checked_meaning
from qa_drafter.services.open_agreement import OpenAgreement


class Defining:
    """Words the definitions of one open agreement. A term is named by one of its forms."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def wording(self, term: str) -> str:
        """What a term means, in the small Markdown that `wording_edit` takes; UnknownName when it is not defined."""
        return meaning_of(self._open.content, self._entry(term))

    def wording_edit(self, term: str, text: str) -> DefinitionReworded:
        """The edit that gives a definition own wording: one paragraph, without the term itself and `means`.

        It holds values as an article does. WordingRefused when a reference dangles, a term is unknown or it is no
        single paragraph; NothingToDo when it reads so already.
        """
        entry = self._entry(term)
        wording = checked_meaning(self._open.content, entry, text)
        if wording == entry.wording:
            raise NothingToDo(
                named_definition(entry),
                phrase("the wording is so already"),
                phrase("nothing was changed"),
            )
        return DefinitionReworded(entry, replace(entry, own_wording=None if wording == entry.means else wording))

    def library_wording_edit(self, term: str) -> DefinitionReworded:
        """The edit that gives a definition back the wording of the library."""
        entry = self._entry(term)
        if entry.own_wording is None:
            raise NothingToDo(
                named_definition(entry),
                phrase("it has the library's text already"),
                phrase("nothing was changed"),
            )
        return DefinitionReworded(entry, replace(entry, own_wording=None))

    def _entry(self, term: str) -> GlossaryEntry:
        return entry_named(term, self._open.content.glossary)
