"""A text of the library in print without a deal: branches under their conditions in words, terms at their defaults."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from jinja2 import nodes

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import FLAG_DEFAULTS
from qa_drafter.domain.document import Paragraph, Piece, PrintedArticle, Reference, TargetKind, TermText, Words
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.terms import printed
from qa_drafter.drafting.clause_language import TERM_ENDS, TERM_NAMED, TERM_STARTS, is_readable, words_for
from qa_drafter.drafting.markup import OpenReference, paragraphs_of
from qa_drafter.drafting.references import APPENDIX, MATRIX
from qa_drafter.drafting.sandbox import answers_of, constants, parsed
from qa_drafter.drafting.schedules import TITLES

_BRANCH, _BACK = "\ue010", "\ue011"
"""Before the heading of a branch, and before the heading of what follows it."""
_IDLE: Final = re.compile(f"{_BACK}[^\n]*\\s*(?={_BRANCH}|{_BACK}|\\Z)")
_EVER: Final = "In every case"
_ITEM: Final = "•"


def printed_text(text: ClauseVersion, library: ClauseLibrary) -> PrintedArticle:
    """The text as an article. One that cannot be parsed stands as its file has it, line by line."""
    paragraphs = tuple(_paragraphs(text, library))
    return PrintedArticle(text.id, text.id, text.title, paragraphs, (), name_of(text), text.fingerprint)


def _paragraphs(text: ClauseVersion, library: ClauseLibrary) -> Iterator[Paragraph]:
    if not is_readable(text.body):
        for place, line in enumerate(filter(str.strip, text.body.split("\n"))):
            yield Paragraph(str(place), 0, "", (Words(line),))
        return
    flow = _Flow(text, library)
    flow.add(parsed(text.body).body, _EVER)
    seen: Counter[str] = Counter()
    for raw in paragraphs_of(flow.text):
        pieces = tuple(_settled(piece, library) for piece in raw.pieces)
        words = "".join(piece.term if isinstance(piece, TermText) else piece.text for piece in pieces)
        seen[words] += 1
        # as in an agreement: a paragraph answers to the one of the same words, wherever that stands
        yield Paragraph(f"{words}{seen[words]}", 2 * raw.depth, _ITEM if raw.depth else "", pieces)


class _Flow:
    """Small Markdown of all branches, growing."""

    def __init__(self, text: ClauseVersion, library: ClauseLibrary) -> None:
        self._text, self._library, self._said = text, library, ""

    @property
    def text(self) -> str:
        """What has grown, without headings under which nothing stands."""
        said = _IDLE.sub("\n\n", self._said)
        return said.replace(_BRANCH, "").replace(_BACK, "")

    def add(self, body: Iterable[nodes.Node], outside: str) -> None:
        """These nodes, `outside` being what holds around them."""
        for node in body:
            if isinstance(node, nodes.If):
                self._add_branches(node, outside)
            elif isinstance(node, nodes.Output):
                self._said += "".join(map(self._printed, node.nodes))

    def _add_branches(self, node: nodes.If, outside: str) -> None:
        branches = [(f"When {_asked(one.test)}", one.body) for one in (node, *node.elif_)]
        branches += [("Otherwise", node.else_)] if node.else_ else []
        if self._said and not self._said.endswith("\n"):
            for words, body in branches:
                before, self._said = self._said, ""
                self.add(body, words)
                inner, room = self._said, " " if self._said.startswith(" ") else ""
                self._said = f"{before}{room}**⟨{words[0].lower()}{words[1:]}:** {inner.strip()}**⟩**"
            return
        for words, body in branches:
            self._said += f"\n\n{_BRANCH}**{words}:**\n\n"
            self.add(body, words)
        self._said += f"\n\n{_BACK}**{outside}:**\n\n"

    def _printed(self, node: nodes.Expr) -> str:
        if isinstance(node, nodes.TemplateData):
            return str(node.data)
        if isinstance(node, nodes.Filter) and isinstance(node.node, nodes.Getattr):
            return f"{TERM_STARTS}{node.node.attr}{TERM_NAMED}{self._value(node.node.attr)}{TERM_ENDS}"
        if isinstance(node, nodes.Call):
            return " and ".join(str(name).upper() for name in constants(node.args))
        return "…"

    def _value(self, term: str) -> str:
        definition = self._library.term_definitions.get(term)  # type: ignore[call-overload]
        return printed(definition, definition.default(self._text.position)) if definition else term


def _asked(node: nodes.Node) -> str:
    """A condition in words."""
    if isinstance(node, (nodes.And, nodes.Or)):
        return f"{_asked(node.left)} {'and' if isinstance(node, nodes.And) else 'or'} {_asked(node.right)}"
    if isinstance(node, nodes.Not):
        return f"not ({_asked(node.node)})"
    if isinstance(node, nodes.Call) and node.kwargs:
        return " and ".join(_answered(keyword) for keyword in node.kwargs)
    if isinstance(node, nodes.Call):
        return f"{', '.join(map(str, constants(node.args)))} is in the agreement"
    return "…"


def _answered(keyword: nodes.Keyword) -> str:
    answers = words_for(answers_of(keyword))
    if keyword.key in FLAG_DEFAULTS:
        answers = tuple("yes" if answer == "true" else "no" for answer in answers)
    return f"{keyword.key} is {' or '.join(answers)}"


def _settled(piece: Piece | OpenReference, library: ClauseLibrary) -> Piece:
    """A reference by the name of its target: numbers come with an agreement."""
    if not isinstance(piece, OpenReference):
        return piece
    target = piece.target
    if target.startswith(APPENDIX):
        named = {**TITLES, **{form.id: form.title for form in library.forms}}
        title = named.get(target.removeprefix(APPENDIX), target)
        return Reference(TargetKind.SCHEDULE, target, "", f"Schedule “{title}”")
    if target.startswith(MATRIX):
        named = {matrix.id: matrix.title for matrix in library.matrices}
        title = named.get(target.removeprefix(MATRIX), target)
        return Reference(TargetKind.MATRIX, target, "", f"matrix “{title}”")
    return Reference(TargetKind.ARTICLE, target, "", target)
