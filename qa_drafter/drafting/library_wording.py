"""An agreement as the library words it: every article in the text that it pins, for comparison."""

from __future__ import annotations

from dataclasses import replace

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.drafting.definitions import named_definition
from qa_drafter.drafting.markup import references_in
from qa_drafter.drafting.printing import facts_of, numbers_of
from qa_drafter.drafting.rendering import Renderer


def as_in_library(agreement: Agreement) -> Agreement:
    """The same articles and definitions without own wording and reserve.

    Own clauses stay as they are, and so does an article or a definition whose library text refers to what has gone.
    """
    renderer, numbers = Renderer(facts_of(agreement)), numbers_of(agreement)

    def leads(template: str, where: str) -> bool:
        try:
            for target in references_in(renderer.render(template, where)):
                numbers.resolve(target, where)
        except WordingRefused:
            return False
        return True

    def bare(article: Article) -> Article:
        if article.is_own or (article.own_wording is None and article.reserved is None):
            return article
        if not leads(article.body, f"clause {article.clause}"):
            return article
        return replace(article, own_wording=None, reserved=None)

    def meant(entry: GlossaryEntry) -> GlossaryEntry:
        return replace(entry, own_wording=None) if leads(entry.means, named_definition(entry)) else entry

    sections = (replace(section, articles=tuple(map(bare, section.articles))) for section in agreement.sections)
    return replace(agreement, sections=tuple(sections), glossary=tuple(map(meant, agreement.glossary)))
