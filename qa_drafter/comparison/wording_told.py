"""What other words of an article mean: another party acts, a duty became a leave, a figure moved, or words alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.change import Change, ChangeKind, Meaning, Weight
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import ArticleInserted, ArticleRemoved, ArticleReworded, PositionChosen

_TEXT: Final = {
    Position.SPONSOR: "the sponsor's text",
    Position.BALANCED: "the balanced text",
    Position.CMO: "the contract manufacturer's text",
    Position.FIXED: "the one text of the library",
}
_PARTY: Final = re.compile(r"\b(Sponsor|Contractor)\b")
_ACTS: Final = re.compile(r"\b(?:The|the) (Sponsor|Contractor)(?:'s \w+(?: \w+)?)? (?:shall|must|may|decides?|will)\b")
DUTY_WORDS: Final = re.compile(r"\b(shall not|shall|must not|must|may not|may|need not|should|will)\b", re.IGNORECASE)
_FIGURE: Final = re.compile(
    r"\d+(?:\.\d+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)\b",
    re.IGNORECASE,
)


def article_meaning(
    edit: ArticleReworded | PositionChosen | ArticleInserted | ArticleRemoved,
    change: Change,
    old: Agreement,
    new: Agreement,
) -> Meaning:
    """What came, went or is said in other words, and how much that means."""
    match edit:
        case ArticleInserted():
            return Meaning(f"{change.place} comes in", *_come(edit.article, old))
        case ArticleRemoved():
            return Meaning(f"{change.place} goes out", *_gone(edit.article, new))
        case PositionChosen(was, now) if was.position is not now.position:
            told = f"{change.place} takes {_TEXT[now.position]} in place of {_TEXT[was.position]}"
        case PositionChosen(was, now):
            told = f"{change.place} takes version {now.version} of its text in place of version {was.version}"
        case ArticleReworded(now=None):
            told = f"{change.place} takes the library's text again"
        case ArticleReworded():
            told = f"{change.place} is reworded"
    return Meaning(told, *weight_between(change.before, change.after))


def other_meaning(change: Change) -> Meaning:
    """What a change of another sort comes to, told by its place, before and after."""
    match change.kind:
        case ChangeKind.MOVE | ChangeKind.FORMAT:
            return Meaning(
                f"{change.place} stands elsewhere or looks otherwise", Weight.MINOR, "the words are the same"
            )
        case ChangeKind.INSERT | ChangeKind.ROW_INSERT:
            return Meaning(f"{change.place} comes in", Weight.SUBSTANTIAL, "new duties")
        case ChangeKind.DELETE | ChangeKind.ROW_DELETE:
            return Meaning(f"{change.place} goes out", Weight.SUBSTANTIAL, "its duties go with it")
    sides = [" ".join(text.split()) or "nothing" for text in (change.before, change.after)]
    return Meaning(f"{change.place} goes from {sides[0]} to {sides[1]}", *weight_between(change.before, change.after))


def _come(article: Article, old: Agreement) -> tuple[Weight, str]:
    before = {name for other in old.articles for name in other.satisfies}
    more = [name for name in article.satisfies if name not in before]
    if more:
        return Weight.SUBSTANTIAL, f"settles what nothing settled: {_listed(more)}"
    return Weight.SUBSTANTIAL, "new duties"


def _gone(article: Article, new: Agreement) -> tuple[Weight, str]:
    left = {name for other in new.articles for name in other.satisfies}
    lost = [name for name in article.satisfies if name not in left]
    if lost:
        return Weight.CRITICAL, f"nothing settles any longer: {_listed(lost)}"
    return Weight.SUBSTANTIAL, "its duties go with it"


def weight_between(before: str, after: str) -> tuple[Weight, str]:
    """The gravest difference between the passages that differ."""
    acting = [Counter(_ACTS.findall(text)) for text in (before, after)]
    if before and after and acting[0] != acting[1] and sum(acting[0].values()) == sum(acting[1].values()):
        return Weight.CRITICAL, "another party acts"
    if _counted(DUTY_WORDS, before) != _counted(DUTY_WORDS, after):
        return Weight.SUBSTANTIAL, "duties come, go or change their force"
    if _counted(_FIGURE, before) != _counted(_FIGURE, after):
        return Weight.SUBSTANTIAL, "a figure differs"
    if _counted(_PARTY, before) != _counted(_PARTY, after):
        return Weight.SUBSTANTIAL, "it names the parties otherwise"
    return Weight.MINOR, "the same duties in other words" if before or after else "the words are the same"


def _counted(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(found.lower() for found in pattern.findall(text))


def _listed(names: Sequence[str]) -> str:
    words = [name.replace("_", " ") for name in names]
    return ", ".join(words[:3]) + (f" and {len(words) - 3} more" if len(words) > 3 else "")
