"""Every text of the library prints in some agreement, or is found with its file, line and what to do."""

from dataclasses import replace

import pytest

from qa_drafter.domain.clause import LifecycleState
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
    return [f"{f.place.removeprefix(place + ', ')}: {f.message}" for f in findings]


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


def test_every_step_outside_the_language_is_found_with_its_line() -> None:
    body = (
        "{% if deal(market='mars') %}\nx\n{% endif %}\n{{ terms.notice }}\n{{ markets('eu') }}\n{% if rx %}y{% endif %}"
    )

    assert [line.partition(";")[0] for line in told(body)] == [
        "line 1: market='mars' is no answer of a deal",
        "line 4: term notice is printed without a filter",
        "line 6: a condition asks deal() or included() only",
    ]


def test_the_line_is_that_of_the_file() -> None:
    text = clause("DEV-NOTIFY", "One.\n\nEach [Lot].", body_line=12)

    (finding,) = library_findings(small_library(text))
    assert finding.place == "clauses/quality/DEV-NOTIFY/balanced-1.md, line 14"


@pytest.mark.parametrize("state", ["draft", "in review", "retired"])
def test_an_approved_text_refers_to_clauses_with_an_approved_text(state: str) -> None:
    approved = clause("DEV-NOTIFY", "The Contractor shall act under [[DEV-CLASS]].")
    draft = clause("DEV-CLASS", state=LifecycleState(state))

    (finding,) = library_findings(small_library(approved, draft))
    assert finding.message == "the reference [[DEV-CLASS]] leads to a clause without an approved text; approve one"
    assert library_findings(small_library(replace(approved, state=LifecycleState.DRAFT), draft)) == ()


def test_a_retired_text_is_not_read_any_more() -> None:
    assert (
        library_findings(small_library(clause("DEV-NOTIFY", "See [[DEV-GONE]].", state=LifecycleState.RETIRED))) == ()
    )


# --- circles of references -------------------------------------------------------------------------------------------


def circular(**bodies: str) -> list[str]:
    texts = [clause(name.replace("_", "-"), body) for name, body in bodies.items()]
    return [f.message for f in library_findings(small_library(*texts, terms=(definition("notice"),)))]


@pytest.mark.parametrize(("bodies", "circle"), [
    ({"DEV_A": "See [[DEV-B]].", "DEV_B": "This follows [[DEV-A]]."}, "DEV-A, DEV-B, DEV-A"),
    ({"DEV_A": "See [[DEV-A]]."}, "DEV-A, DEV-A"),
    ({"DEV_A": "See [[DEV-B]].", "DEV_B": "See [[DEV-C]].", "DEV_C": "See [[DEV-B]]\nand [[DEV-A]]."},
     "DEV-A, DEV-B, DEV-C, DEV-A"),
    ({"DEV_A": "{% if deal(rx=true) %}See [[DEV-B]].{% endif %}", "DEV_B": "Under [[DEV-A]]:\n\n- as [[DEV-A]] says."},
     "DEV-A, DEV-B, DEV-A"),
])  # fmt: skip
def test_texts_that_only_refer_to_one_another_are_found_once(bodies: dict[str, str], circle: str) -> None:
    named = " refers to ".join(f"{name} balanced-1" for name in circle.split(", "))

    assert circular(**bodies) == [f"{named}, and none says more; write the duty into one of them"]


@pytest.mark.parametrize("duty", [
    "The Contractor shall tell the Sponsor.",
    "This takes {{ terms.notice | duration }} under [[DEV-A]].",
    "The people are named in [[appendix:contacts]].",
    "- the cause, and",
], ids=["a duty", "a time", "a schedule", "an item"])  # fmt: skip
def test_texts_that_refer_to_one_another_and_say_something_are_sound(duty: str) -> None:
    assert circular(DEV_A="See [[DEV-B]].", DEV_B=f"This follows [[DEV-A]].\n\n{duty}") == []


def test_a_text_that_defers_to_one_with_a_duty_is_sound() -> None:
    assert circular(DEV_A="See [[DEV-B]].", DEV_B="The Contractor shall tell the Sponsor.") == []


@pytest.mark.parametrize(("means", "message"), [
    ("what [[DEV-GONE]] says", "the reference [[DEV-GONE]] leads nowhere; name a clause, schedule or matrix"),
    ("a [Lot]", "[Lot] is not in the glossary; add it or take the brackets away"),
    ("{{ terms.patience | duration }}", "unknown term patience; correct the name or add the term"),
    ("{{ notice }}", "only terms and markets() can be printed; use only terms with a filter, markets(), and deal() or "
     "included() in conditions"),
])  # fmt: skip
def test_a_definition_that_would_not_print_is_found(means: str, message: str) -> None:
    (finding,) = library_findings(small_library(glossary=(entry("Batch", means),)))

    assert (finding.place, finding.message) == ("glossary.yaml, Batch", message)
