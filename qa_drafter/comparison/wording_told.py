"""What other words of an article mean: another party acts, a duty became a leave, a figure moved, or words alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.change import Change, ChangeKind, Meaning, Weight
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import ArticleInserted, ArticleRemoved, ArticleReworded, DefinitionReworded, PositionChosen
from qa_drafter.domain.phrases import Phrase, first_of, phrase

_TEXT: Final = {
    Position.SPONSOR: phrase("the sponsor's text"),
    Position.BALANCED: phrase("the balanced text"),
    Position.CMO: phrase("the contract manufacturer's text"),
    Position.FIXED: phrase("the one text of the library"),
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
            return Meaning(phrase("{0} comes in", change.place), *_come(edit.article, old))
        case ArticleRemoved():
            return Meaning(phrase("{0} goes out", change.place), *_gone(edit.article, new))
        case PositionChosen(was, now) if was.position is not now.position:
            told = phrase("{0} takes {1} in place of {2}", change.place, _TEXT[now.position], _TEXT[was.position])
        case PositionChosen(was, now):
            numbers = now.version, was.version
            told = phrase("{0} takes version {1} of its text in place of version {2}", change.place, *numbers)
        case ArticleReworded(now=None):
            told = phrase("{0} takes the library's text again", change.place)
        case ArticleReworded():
            told = phrase("{0} is reworded", change.place)
    return Meaning(told, *weight_between(change.before, change.after))


def definition_meaning(edit: DefinitionReworded, change: Change) -> Meaning:
    """Another definition binds nobody by itself: each article that uses the term says something else."""
    if edit.takes_newer_text:
        told = phrase("{0} takes another text of the library", change.place)
    elif edit.now.own_wording is None:
        told = phrase("{0} takes the library's text again", change.place)
    else:
        told = phrase("{0} is reworded", change.place)
    return Meaning(told, Weight.SUBSTANTIAL, phrase("it holds wherever the term is used"))


def other_meaning(change: Change) -> Meaning:
    """What a change of another sort comes to, told by its place, before and after."""
    match change.kind:
        case ChangeKind.MOVE | ChangeKind.FORMAT:
            told = phrase("{0} stands elsewhere or looks otherwise", change.place)
            return Meaning(told, Weight.MINOR, phrase("the words are the same"))
        case ChangeKind.INSERT | ChangeKind.ROW_INSERT:
            return Meaning(phrase("{0} comes in", change.place), Weight.SUBSTANTIAL, phrase("new duties"))
        case ChangeKind.DELETE | ChangeKind.ROW_DELETE:
            return Meaning(phrase("{0} goes out", change.place), Weight.SUBSTANTIAL, phrase("its duties go with it"))
    sides = [" ".join(text.split()) or phrase("nothing") for text in (change.before, change.after)]
    told = phrase("{0} goes from {1} to {2}", change.place, *sides)
    return Meaning(told, *weight_between(change.before, change.after))


def _come(article: Article, old: Agreement) -> tuple[Weight, Phrase]:
    before = {name for other in old.articles for name in other.satisfies}
    more = [name for name in article.satisfies if name not in before]
    if more:
        return Weight.SUBSTANTIAL, phrase("settles what nothing settled: {0}", _named(more))
    return Weight.SUBSTANTIAL, phrase("new duties")


def _gone(article: Article, new: Agreement) -> tuple[Weight, Phrase]:
    left = {name for other in new.articles for name in other.satisfies}
    lost = [name for name in article.satisfies if name not in left]
    if lost:
        return Weight.CRITICAL, phrase("nothing settles any longer: {0}", _named(lost))
    return Weight.SUBSTANTIAL, phrase("its duties go with it")


def weight_between(before: str, after: str) -> tuple[Weight, Phrase]:
    """The gravest difference between the passages that differ."""
    acting = [Counter(_ACTS.findall(text)) for text in (before, after)]
    if before and after and acting[0] != acting[1] and sum(acting[0].values()) == sum(acting[1].values()):
        return Weight.CRITICAL, phrase("another party acts")
    if _counted(DUTY_WORDS, before) != _counted(DUTY_WORDS, after):
        return Weight.SUBSTANTIAL, phrase("duties come, go or change their force")
    if _counted(_FIGURE, before) != _counted(_FIGURE, after):
        return Weight.SUBSTANTIAL, phrase("a figure differs")
    if _counted(_PARTY, before) != _counted(_PARTY, after):
        return Weight.SUBSTANTIAL, phrase("it names the parties otherwise")
    if before or after:
        return Weight.MINOR, phrase("the same duties in other words")
    return Weight.MINOR, phrase("the words are the same")


def _counted(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(found.lower() for found in pattern.findall(text))


def _named(names: Sequence[str]) -> Phrase:
    return first_of([name.replace("_", " ") for name in names])
