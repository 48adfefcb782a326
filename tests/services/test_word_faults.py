"""What is wrong with a Word file is told in phrases: each reason that the redline package gives is known."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from qa_drafter import redline
from qa_drafter.services.word_faults import told_of

PACKAGE = Path(redline.__file__).parent
PLACES = {"NotAWordFile": 0, "DamagedPackage": 1, "TooLarge": 0}


def reasons() -> list[tuple[str, str]]:
    """The class of each refusal with the reason that is written out where it is raised."""
    calls = (
        node
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PLACES
    )
    given = ((call.func.id, call.args[PLACES[call.func.id]]) for call in calls)
    found = {(kind, str(reason.value)) for kind, reason in given if isinstance(reason, ast.Constant)}
    return sorted(found)


@pytest.mark.parametrize(("kind", "reason"), reasons())
def test_a_reason_of_the_redline_package_is_a_phrase_of_its_own(kind, reason):
    facts = {"NotAWordFile": (reason,), "DamagedPackage": ("word/document.xml", reason), "TooLarge": (reason, 2, 1)}
    error = getattr(redline, kind)(*facts[kind])
    said = told_of(error)

    assert said == str(error)
    assert any(getattr(fact, "template", "") == reason for fact in said.facts)
