"""What is wrong with a Word file, in phrases: the redline package tells it in facts of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from qa_drafter import redline
from qa_drafter.domain.foreign_words import ANY, told_by
from qa_drafter.domain.phrases import Phrase, phrase, verbatim
from qa_drafter.services.package_faults import told_of_xml, told_of_zip


def told_of(error: redline.RedlineError) -> Phrase:
    """Why the redline package refuses a file; what it repeats of the file stays as it is."""
    match error:
        case redline.EncryptedFile():
            return phrase("not a Word document: it is protected by a password, or in the old .doc format")
        case redline.NotAWordFile():
            return phrase("not a Word document: {0}", _reason(error.because))
        case redline.DamagedPackage():
            return phrase("damaged Word file: {0}: {1}", error.part or phrase("the package"), _reason(error.because))
        case redline.TooLarge():
            return phrase("too large: {0}: {1}, at most {2}", _reason(error.what), error.size, error.limit)
        case redline.NoSuchChange():
            return phrase("no tracked change {0}: the file has {1}", error.number, error.count)
    return verbatim(error)


def _reason(said: str) -> Phrase:
    found = told_by(_REASONS, said)
    inside = _INSIDE.get(found.template)
    return Phrase(found.template, *map(inside, map(str, found.facts))) if inside else found


_INSIDE: Final[dict[str, Callable[[str], Phrase]]] = {
    "broken zip ({0})": told_of_zip, "broken XML ({0})": told_of_xml,
}  # fmt: skip
"""Reasons that hold the words of somebody else."""


_REASONS: Final = (
    phrase("it is empty"),
    phrase("it is no zip package"),
    phrase("it is in the old .doc format; save it as .docx"),
    phrase("it is an RTF file; save it as .docx"),
    phrase("it is a PDF file, and no tool can redline those"),
    phrase("it is a text, web or flat XML file; save it as .docx"),
    phrase("it is an OpenDocument file; save it as .docx"),
    phrase("it is a zip file of another kind"),
    phrase("it has no main document part"),
    phrase("its main part is of no known type"),
    phrase("its main part is {0}", ANY),
    phrase("the main document part is missing"),
    phrase("missing"),
    phrase("no body"),
    phrase("stored twice"),
    phrase("packed by a method that Word does not know"),
    phrase("this is no name for a part"),
    phrase("its elements are nested too deeply"),
    phrase("it declares a document type"),
    phrase("parts in the package"),
    phrase("bytes of one part"),
    phrase("bytes unpacked"),
    phrase("compression ratio of one part"),
    phrase("compression ratio of the package"),
    phrase("bytes of one XML part"),
    phrase("tags of one XML part"),
    phrase("attributes of one XML part"),
    phrase("attributes of one element"),
    phrase("paragraphs of one XML part"),
    phrase("broken zip ({0})", ANY),
    phrase("broken XML ({0})", ANY),
)
"""The reasons and measures of the redline package, which is no part of the program and knows no phrases."""
