"""The sections of the agreement: headings, articles in their content controls, definitions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

from qa_drafter.domain.document import Definition, Paragraph, PrintedArticle, PrintedSection
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import Xml, attribute, joined
from qa_drafter.word.paragraphs import DEFINED_TERM, PLAIN, Direct, Style, paragraph, run
from qa_drafter.word.pieces import runs_of

LONGEST_TAG: Final = 64

_STYLES: Final = (Style.CLAUSE_TEXT, Style.CLAUSE_LETTER, Style.CLAUSE_ROMAN)
_NEW_PAGE: Final = Direct(page_break_before=True, before=0)


def section_heading(manuscript: Manuscript, printed: PrintedSection, *, new_page: bool) -> Xml:
    """The heading of a section."""
    title = manuscript.marked(manuscript.anchors.of_section(printed.id), run(printed.title))
    return paragraph(Style.SECTION, title, _NEW_PAGE if new_page else PLAIN)


def article_tag(clause: ClauseId) -> str:
    """The tag of an article's content control, at most as long as Word allows."""
    tag = f"qa:article:{clause}"
    return (
        tag if len(tag) <= LONGEST_TAG else f"{tag[: LONGEST_TAG - 9]}~{hashlib.sha256(tag.encode()).hexdigest()[:8]}"
    )


def article_control(manuscript: Manuscript, article: PrintedArticle) -> Xml:
    """An article in its content control."""
    content = joined(_paragraphs(manuscript, article))
    if not article.paragraphs and not article.definitions:
        return content  # a control around one paragraph is read as part of the line
    # The alias begins with the clause id: LibreOffice keeps the alias and loses the tag.
    alias = attribute(f"{article.clause} {article.title}"[:LONGEST_TAG])
    tag = attribute(article_tag(article.clause))
    return Xml(
        f'<w:sdt><w:sdtPr><w:alias w:val="{alias}"/><w:tag w:val="{tag}"/>'
        f'<w:id w:val="{manuscript.control_number(article.clause)}"/><w15:appearance w15:val="hidden"/></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def _paragraphs(manuscript: Manuscript, article: PrintedArticle) -> Iterator[Xml]:
    title = manuscript.marked(manuscript.anchors.of_article(article.clause), run(article.title))
    yield paragraph(Style.ARTICLE, title)
    for printed in article.paragraphs:
        yield _paragraph(manuscript, article, printed)
    for definition in article.definitions:
        yield _definition(manuscript, definition)


def _paragraph(manuscript: Manuscript, article: PrintedArticle, printed: Paragraph) -> Xml:
    anchor = manuscript.anchors.of_paragraph(article.clause, printed.key)
    content = manuscript.marked(anchor, runs_of(manuscript, printed.pieces))
    return paragraph(_STYLES[printed.level], content)


def _definition(manuscript: Manuscript, definition: Definition) -> Xml:
    opening = joined((run("“"), run(definition.term, DEFINED_TERM), run("” means ")))
    content = joined((opening, runs_of(manuscript, definition.pieces)))
    return paragraph(Style.DEFINITION, manuscript.marked(manuscript.anchors.of_definition(definition.key), content))
