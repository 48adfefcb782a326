"""What the outline of the library asks for: its sections, topics and positions as the file states them."""

from __future__ import annotations

from functools import cache

import yaml

from qa_drafter.resources import shipped_library


@cache
def asked_positions() -> dict[str, frozenset[str]]:
    """Each topic (`section.topic`) with the positions that exist for it in practice."""
    outline = yaml.safe_load((shipped_library() / "sections.yaml").read_text(encoding="utf-8"))
    return {
        f"{section['id']}.{topic['id']}": frozenset(topic["positions"])
        for section in outline["sections"]
        for topic in section["topics"]
    }
