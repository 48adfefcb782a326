"""What Python and libxml2 find wrong with the package of a Word file, as phrases."""

from __future__ import annotations

import re
from typing import Final

from qa_drafter.domain.foreign_words import ANY, told_by
from qa_drafter.domain.phrases import Phrase, phrase


def told_of_zip(said: str) -> Phrase:
    """What the reader of zip files finds."""
    return told_by(_ZIP, said)


def told_of_xml(said: str) -> Phrase:
    """What libxml2 finds, with the place that it tells at the end."""
    found = re.match(r"(.+?), line (\d+), column (\d+)", said)
    if found is None:
        return told_by(_XML, said)
    what, line, column = found.groups()
    return phrase("{0} (at line {1}, column {2})", told_by(_XML, what), int(line), int(column))


_ZIP: Final = (
    phrase("File is not a zip file"),
    phrase("Bad CRC-32 for file {0}", ANY),
    phrase("Bad magic number for central directory"),
    phrase("Bad magic number for file header"),
    phrase("Bad offset for central directory"),
    phrase("Truncated central directory"),
    phrase("Truncated file header"),
    phrase("Corrupt extra field {0}", ANY),
    phrase("File name in directory {0} and header {1} differ.", ANY, ANY),
    phrase("Overlapped entries: {0} (possible zip bomb)", ANY),
    phrase("File {0} is encrypted, password required for extraction", ANY),
    phrase("That compression method is not supported"),
    phrase("zipfiles that span multiple disks are not supported"),
    phrase("Compressed file ended before the end-of-stream marker was reached"),
    phrase("Error {0} while decompressing data: incomplete or truncated stream", ANY),
    phrase("Error {0} while decompressing data: {1}", ANY, ANY),
)
_XML: Final = (
    phrase("Document is empty"),
    phrase("Start tag expected, '<' not found"),
    phrase("Opening and ending tag mismatch: {0} line {1} and {2}", ANY, ANY, ANY),
    phrase("Premature end of data in tag {0} line {1}", ANY, ANY),
    phrase("Couldn't find end of Start Tag {0} line {1}", ANY, ANY),
    phrase("Extra content at the end of the document"),
    phrase("PCDATA invalid Char value {0}", ANY),
    phrase("Invalid bytes in character encoding"),
    phrase("Unsupported encoding: {0}", ANY),
    phrase("Attribute {0} redefined", ANY),
    phrase("Specification mandates value for attribute {0}", ANY),
    phrase("AttValue: \" or ' expected"),
    phrase("attributes construct error"),
    phrase("Namespace prefix {0} on {1} is not defined", ANY, ANY),
    phrase("Entity {0} not defined", ANY),
    phrase("xmlParseEntityRef: no name"),
    phrase("StartTag: invalid element name"),
    phrase("expected '>'"),
)
