"""Two printed states lie beside each other, paragraph by paragraph."""

from qa_drafter.comparison.side_by_side import BlockKind, aligned
from qa_drafter.domain.agreement import Agreement
from qa_drafter.drafting.printing import Printer
from qa_drafter.redline import SpanKind
from tests.builders import EXAMPLES, FIRST_DRAFT, agreement, article, example_printed, glossary_entry

FIRST = article("DEV-INVEST", "The Contractor investigates each deviation.\n\nThe report is kept for one year.")
SECOND = article("DEV-NOTIFY", "The Contractor tells the Sponsor.")


def beside(old: Agreement, new: Agreement) -> list[tuple[str, str | None, str | None]]:
    pairs = aligned(*(Printer(content).whole(FIRST_DRAFT) for content in (old, new)))
    return [(p.subject, p.old and p.old.text, p.new and p.new.text) for p in pairs if p.is_changed]


def test_equal_states_have_nothing_to_show() -> None:
    assert beside(agreement(FIRST, SECOND), agreement(FIRST, SECOND)) == []


def test_an_edited_paragraph_lies_beside_its_old_self() -> None:
    edited = article("DEV-INVEST", "The Contractor investigates each deviation.\n\nThe report is kept for ten years.")

    pairs = aligned(*(Printer(agreement(a)).whole(FIRST_DRAFT) for a in (FIRST, edited)))
    (changed,) = [pair for pair in pairs if pair.is_changed]

    assert [(s.kind, s.text.strip()) for s in changed.spans if s.kind is not SpanKind.KEEP] == [
        (SpanKind.DELETE, "one year"), (SpanKind.INSERT, "ten years"),
    ]  # fmt: skip


def test_articles_that_come_and_go_stand_alone() -> None:
    assert beside(agreement(FIRST), agreement(SECOND, FIRST)) == [
        ("DEV-NOTIFY", None, "Dev-Notify"),
        ("DEV-NOTIFY", None, "The Contractor tells the Sponsor."),
    ]
    assert beside(agreement(SECOND, FIRST), agreement(FIRST)) == [
        ("DEV-NOTIFY", "Dev-Notify", None),
        ("DEV-NOTIFY", "The Contractor tells the Sponsor.", None),
    ]


def test_a_new_number_alone_is_no_difference() -> None:
    pairs = aligned(*(Printer(agreement(*a)).whole(FIRST_DRAFT) for a in ((FIRST, SECOND), (SECOND,))))
    kept = next(p for p in pairs if p.new and p.new.kind is BlockKind.ARTICLE and p.new.subject == "DEV-NOTIFY")

    assert (kept.old and kept.old.label, kept.new and kept.new.label, kept.is_changed) == ("1.2", "1.1", False)


def test_a_definition_is_shown_where_it_changed() -> None:
    terms = {"topic": "definitions_references.defined_terms"}
    used = article("DEF-TERMS", "A [Batch] is made.", **terms)
    old, new = (
        agreement(used, glossary=(glossary_entry("Batch", means),)) for means in ("a lot.", "a lot of one process.")
    )

    assert beside(old, new) == [("DEF-TERMS", "“Batch” means a lot.", "“Batch” means a lot of one process.")]


def test_every_line_of_both_sides_is_shown_once() -> None:
    old, new = (example_printed(name) for name in EXAMPLES[:2])
    pairs = aligned(old, new)

    for side, shown in ((old, [p.old for p in pairs]), (new, [p.new for p in pairs])):
        lines = [block for block in shown if block]
        articles = [block.subject for block in lines if block.kind is BlockKind.ARTICLE]
        assert sorted(articles) == sorted(article.clause for article in side.articles)
        assert len(lines) == len(side.sections) + sum(
            1 + len(article.paragraphs) + len(article.definitions) for article in side.articles
        )
