"""References that an edit would leave pointing at nothing: no agreement is kept that could not be printed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.errors import ArticleNeeded, MatrixNeeded
from qa_drafter.domain.phrases import Phrase, joined, phrase, verbatim
from qa_drafter.drafting.definitions import named_definition, rendered_meaning
from qa_drafter.drafting.markup import references_in
from qa_drafter.drafting.printing import facts_of, numbers_of
from qa_drafter.drafting.references import MATRIX
from qa_drafter.drafting.rendering import Renderer


def check_references(before: Agreement, after: Agreement) -> None:
    """Refuse what leads from `before` to `after` when a reference of `after` would lead nowhere.

    ArticleNeeded when what remains refers to an article that went, MatrixNeeded when it does to a matrix;
    WordingRefused when a text that came or changed refers to one that is not there.
    """
    known = {article.clause: article for article in before.articles}
    # Under another deal a text that stays may say something else.
    anew = before.deal != after.deal
    changed = [article for article in after.articles if known.pop(article.clause, None) != article or anew]
    if known:
        _check_gone(before, after, known)
    _check_matrices(before, after)
    numbers, renderer = numbers_of(after), Renderer(facts_of(after))
    for article in changed:
        where = f"clause {article.clause}"
        for target in references_in(renderer.render(article.template, where)):
            numbers.resolve(target, where)
    meant = {entry.key: entry.wording for entry in before.glossary}
    for entry in after.glossary:
        if meant.get(entry.key, entry.wording) != entry.wording:
            for target in references_in(rendered_meaning(entry, renderer)):
                numbers.resolve(target, named_definition(entry))


def _check_gone(before: Agreement, after: Agreement, gone: Collection[str]) -> None:
    numbers = numbers_of(before).articles
    for clause in gone:
        referring = tuple(_referring(before, after, clause))
        if referring:
            where = f"clause {clause} (section {numbers[clause]})"
            raise ArticleNeeded(
                where, phrase("{0} refers to it", _listed(referring)), phrase("take the reference out first")
            )


def _check_matrices(before: Agreement, after: Agreement) -> None:
    staying = {matrix.id for matrix in after.printed_matrices}
    for matrix in before.printed_matrices:
        referring = () if matrix.id in staying else tuple(_referring(before, after, f"{MATRIX}{matrix.id}"))
        if referring:
            what = phrase("{0} refers to it, and no row of it would be printed", _listed(referring))
            raise MatrixNeeded(
                phrase("matrix {0}", matrix.id), what, phrase("keep a row, or take the reference out first")
            )


def _referring(before: Agreement, after: Agreement, target: str) -> Iterator[str]:
    """The places that refer to a clause or a matrix, by the numbers that they have before it goes."""
    numbers, renderer = {**numbers_of(after).articles, **numbers_of(before).articles}, Renderer(facts_of(after))
    for article in after.articles:
        # Most templates do not hold the name at all: only what does is rendered.
        if target in article.template and target in references_in(
            renderer.render(article.template, f"clause {article.clause}")
        ):
            yield f"section {numbers[article.clause]}"
    for entry in after.glossary:
        if target in entry.wording and target in references_in(rendered_meaning(entry, renderer)):
            yield f"the definition of “{entry.term}”"


def _listed(places: tuple[str, ...]) -> Phrase:
    """`a`; `each of a and b`; `each of a, b and c`."""
    *first, last = places
    return phrase("each of {0} and {1}", joined(", ", first), last) if first else verbatim(last)
