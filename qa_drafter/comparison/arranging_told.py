"""What it means that an article fell silent, moved or took another title, or a defined term another name."""

from __future__ import annotations

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.edits import ArticleMoved, ArticleReserved, ArticleRetitled, DefinedTermRenamed

Arranging = ArticleReserved | ArticleMoved | ArticleRetitled | DefinedTermRenamed


def arranging_meaning(edit: Arranging, change: Change, new: Agreement) -> Meaning:
    """What such an act comes to."""
    match edit:
        case ArticleReserved(now=None):
            return Meaning(f"{change.place} speaks again", Weight.SUBSTANTIAL, "its duties come back")
        case ArticleReserved():
            return Meaning(f"{change.place} is reserved: {edit.now}", *_silent(edit, new))
        case ArticleMoved():
            return Meaning(f"{change.before} moves to {change.after.split(' ')[0]}", Weight.MINOR, "the words stay")
        case ArticleRetitled():
            return Meaning(f"{change.place} was called “{edit.was}”", Weight.MINOR, "a title binds nobody")
    told = f"“{edit.was.term}” is called “{edit.now.term}”"
    return Meaning(told, Weight.MINOR, "the same meaning under another name")


def _silent(edit: ArticleReserved, new: Agreement) -> tuple[Weight, str]:
    left = {name for other in new.articles if other.reserved is None for name in other.satisfies}
    lost = [name.replace("_", " ") for name in new.article(edit.clause).satisfies if name not in left]
    if lost:
        more = f" and {len(lost) - 3} more" if len(lost) > 3 else ""
        return Weight.CRITICAL, f"nothing settles any longer: {', '.join(lost[:3])}{more}"
    return Weight.SUBSTANTIAL, "its duties fall silent"
