"""Every text of the library prints in some agreement, or is found with its file, line and what to do."""

import pytest

from qa_drafter.domain.finding import Severity
from qa_drafter.services.library import library_findings
from tests.builders import clause, definition, entry, library, small_library


def told(body: str) -> list[str]:
    held = small_library(
        clause("DEV-NOTIFY", body),
        terms=(definition("notice"),),
        glossary=(entry("Batch", "a quantity", "Batches"),),
    )
    findings = library_findings(held)
    assert all((f.severity, f.subject) == (Severity.ERROR, "DEV-NOTIFY") for f in findings)
    place = "clauses/quality/DEV-NOTIFY/balanced-1.md"
    assert all(f.place.startswith(f"{place}, line ") for f in findings)
    return [f"{f.place.removeprefix(place + ', ').removesuffix(' of its text')}: {f.message}" for f in findings]


def test_the_shipped_library_has_no_finding() -> None:
    assert library_findings(library()) == ()


@pytest.mark.parametrize(("body", "findings"), [
    ("Within {{ terms.notice | duration }}, all [Batches], see [[DEV-NOTIFY]], [[appendix:contacts]],"
     " [[matrix:testing]].", []),
    ("One.\n\n{{ terms.notise | duration }}", ["line 3: unknown term notise; correct the name or add the term"]),
    ("{{ terms.notice | percent }}",
     ["line 1: percent cannot print term notice, which is in business days; use its own filter"]),
    ("One.\n{{ terms.notice }}", ["line 2: term notice is printed without a filter; add its filter"]),
    ("{% for x in [1] %}x{% endfor %}",
     ["line 1: for is not part of the clause language; use only terms with a filter, markets(), and deal() or "
      "included() in conditions"]),
    ("See [[DEV-GONE]] and\n[[appendix:poems]].", [
        "line 1: the reference [[DEV-GONE]] leads nowhere; name a clause, schedule or matrix",
        "line 2: the reference [[appendix:poems]] leads nowhere; name a clause, schedule or matrix",
    ]),
    ("{% if included('DEV-GONE') %}x{% endif %}",
     ["line 1: included('DEV-GONE') asks for a clause that does not exist; correct its id"]),
    ("Each\n\n[Lot].", ["line 3: [Lot] is not in the glossary; add it or take the brackets away"]),
    ("{% if deal(market='eu') %}[Lot] of [[DEV-GONE]]{% endif %}", [
        "line 1: the reference [[DEV-GONE]] leads nowhere; name a clause, schedule or matrix",
        "line 1: [Lot] is not in the glossary; add it or take the brackets away",
    ]),
])  # fmt: skip
def test_a_text_that_would_not_print_is_found(body: str, findings: list[str]) -> None:
    assert told(body) == findings


@pytest.mark.parametrize(("means", "message"), [
    ("what [[DEV-GONE]] says", "the reference [[DEV-GONE]] leads nowhere; name a clause, schedule or matrix"),
    ("a [Lot]", "[Lot] is not in the glossary; add it or take the brackets away"),
    ("{{ terms.notice | duration }}", "a definition holds no placeholders; write the words themselves"),
])  # fmt: skip
def test_a_definition_that_would_not_print_is_found(means: str, message: str) -> None:
    (finding,) = library_findings(small_library(glossary=(entry("Batch", means),)))

    assert (finding.place, finding.message) == ("glossary.yaml, Batch", message)
