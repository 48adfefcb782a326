"""The law on every hard case: accept-all means the new file, reject-all the old one; nothing lost, nothing left."""

import pytest
from lxml import etree

from qa_drafter.redline import Stamp, accept_all, compare, reject_all
from tests.redline.documents import part, q
from tests.redline.hard_cases import CASES
from tests.redline.reading import meaning

STAMP = Stamp("QA Drafter", "2026-01-02T03:04:05Z")


@pytest.mark.parametrize("backwards", [False, True], ids=["there", "back"])
@pytest.mark.parametrize("name", CASES)
def test_law(name: str, backwards: bool) -> None:
    old, new = CASES[name][::-1] if backwards else CASES[name]
    result = compare(old, new, STAMP)

    assert meaning(accept_all(result.docx)) == meaning(new)
    assert meaning(reject_all(result.docx)) == meaning(old)
    assert bool(result.changes) == (meaning(old) != meaning(new))
    assert result.not_tracked == ()
    numbers = [e.get(q("id")) for e in etree.fromstring(part(result.docx)).iter() if e.get(q("author"))]
    assert len(numbers) == len(set(numbers))
