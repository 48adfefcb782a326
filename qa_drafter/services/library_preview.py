"""A text of the library as an agreement would print it, whether it is approved or not."""

from __future__ import annotations

from dataclasses import replace

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.errors import ClauseRefused
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.phrases import phrase
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer


def previewed(library: ClauseLibrary, text: ClauseVersion, deal: Deal) -> PrintedArticle:
    """The article that `deal` would get of `text`, all else as the library has it now.

    ClauseRefused when the deal does not call for the clause; WordingRefused when the text cannot be printed in it.
    """
    others = (other for other in library.clauses if other.id != text.id)
    trial = replace(library, clauses=(*others, replace(text, state=LifecycleState.APPROVED)))
    agreement = assemble(trial, deal)
    article = next((article for article in agreement.articles if article.clause == text.id), None)
    if article is None:
        where = f"{text.id} {name_of(text)}"
        raise ClauseRefused(
            where, phrase("an agreement of this deal does not have the clause"), phrase("choose another deal")
        )
    return Printer(agreement).article(article)
