"""The words for what regulations ask: how strongly, and to which family a rule belongs."""

from __future__ import annotations

from qa_drafter.gui.wording import tr


def level_words(level: str) -> str:
    """How strongly something is asked, or what it rests on; a level of its own keeps its word."""
    return {
        "must": tr("must"),
        "should": tr("should"),
        "may": tr("may"),
        "statute regulation": tr("statute or regulation"),
        "gmp guideline": tr("GMP guideline"),
        "agency guidance": tr("guidance"),
        "industry": tr("industry"),
    }.get(level, level)


def family_words(family: str) -> str:
    """The family of rules; ICH and its like have one name everywhere."""
    return {
        "United States: law": tr("United States: law"),
        "United States: FDA guidance": tr("United States: FDA guidance"),
        "European Union: law": tr("European Union: law"),
        "European Union: GMP": tr("European Union: GMP"),
        "United Kingdom": tr("United Kingdom"),
        "WHO, PIC/S, United Nations": tr("WHO, PIC/S, United Nations"),
        "Practice of the trade": tr("Practice of the trade"),
        "Others": tr("Others"),
    }.get(family, family)
