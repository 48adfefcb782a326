"""The pages of the open agreement: the document that an export would write, set for a preview."""

from __future__ import annotations

from collections.abc import Generator

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.typeset import SetDocument
from qa_drafter.word.typesetter import Typesetter


class Pages:
    """Sets one agreement again and again: what an edit left alone keeps its values."""

    def __init__(self) -> None:
        self._setter = Typesetter()

    def setting(self, printed: PrintedAgreement) -> Generator[None, None, SetDocument]:
        """The document as it will be set, step by step. May be done on any thread, by one at a time."""
        return self._setter.setting(printed)

    def document(self, printed: PrintedAgreement) -> SetDocument:
        """The same in one go."""
        steps = self.setting(printed)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                document: SetDocument = end.value
                return document
