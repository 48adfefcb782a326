"""Wordings and a shorthand that the hard cases share."""

from __future__ import annotations

from tests.redline.documents import docx, run, tr

LONG = "The Supplier shall keep the batch records for ten years after the expiry date of the batch."
OTHER = "Each Party names a contact for questions of quality and tells the other of every change."
THIRD = "Deviations that are classified as critical shall be told to the Purchaser without delay."
TWELVE = LONG.replace("ten", "twelve")
HEAD = tr("Activity", "Role", header=True)

Pair = tuple[bytes, bytes]


def both(old: list[str], new: list[str]) -> Pair:
    """Two documents of these blocks."""
    return docx(*old), docx(*new)


def plain_run(text: str, settings: str) -> str:
    """A run with these settings."""
    return f'<w:r><w:rPr>{settings}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def with_settings(settings: str, text: str = "Text.") -> str:
    """A paragraph with these settings."""
    return f"<w:p><w:pPr>{settings}</w:pPr>{run(text)}</w:p>"


def with_mark(settings: str, text: str = "Text.") -> str:
    """A paragraph whose mark has these settings."""
    return with_settings(f"<w:rPr>{settings}</w:rPr>", text)
