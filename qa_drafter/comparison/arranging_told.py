"""What it means that an article fell silent, moved or took another title, or a defined term another name."""

from __future__ import annotations

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.edits import ArticleMoved, ArticleReserved, ArticleRetitled, DefinedTermRenamed
from qa_drafter.domain.phrases import Phrase, first_of, phrase

Arranging = ArticleReserved | ArticleMoved | ArticleRetitled | DefinedTermRenamed


def arranging_meaning(edit: Arranging, change: Change, new: Agreement) -> Meaning:
    """What such an act comes to."""
    match edit:
        case ArticleReserved(now=None):
            return Meaning(phrase("{0} speaks again", change.place), Weight.SUBSTANTIAL, phrase("its duties come back"))
        case ArticleReserved():
            return Meaning(phrase("{0} is reserved: {1}", change.place, edit.now), *_silent(edit, new))
        case ArticleMoved():
            told = phrase("{0} moves to {1}", change.before, change.after.split(" ")[0])
            return Meaning(told, Weight.MINOR, phrase("the words stay"))
        case ArticleRetitled():
            told = phrase("{0} was called “{1}”", change.place, edit.was)
            return Meaning(told, Weight.MINOR, phrase("a title binds nobody"))
    told = phrase("“{0}” is called “{1}”", edit.was.term, edit.now.term)
    return Meaning(told, Weight.MINOR, phrase("the same meaning under another name"))


def _silent(edit: ArticleReserved, new: Agreement) -> tuple[Weight, Phrase]:
    left = {name for other in new.articles if other.reserved is None for name in other.satisfies}
    lost = [name.replace("_", " ") for name in new.article(edit.clause).satisfies if name not in left]
    if lost:
        return Weight.CRITICAL, phrase("nothing settles any longer: {0}", first_of(lost))
    return Weight.SUBSTANTIAL, phrase("its duties fall silent")
