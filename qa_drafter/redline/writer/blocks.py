"""Writes the redline of one story or cell into the tree of the new document."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from qa_drafter.redline.model import ChangeKind
from qa_drafter.redline.wordml.blocks import Block, BlockKind, blocks_in
from qa_drafter.redline.wordml.boxes import is_second_copy
from qa_drafter.redline.wordml.controls import path_of
from qa_drafter.redline.wordml.names import SECT_PR, Element
from qa_drafter.redline.wordml.paragraphs import Paragraph
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE
from qa_drafter.redline.writer import paragraphs
from qa_drafter.redline.writer.arrangement import build
from qa_drafter.redline.writer.moves import Move, paragraph_move, put_range, runs_of, write_end
from qa_drafter.redline.writer.plan import Entry, Fate, Plan, planned
from qa_drafter.redline.writer.record import Record
from qa_drafter.redline.writer.tables import RowEnd, TableWriter


class BlockWriter:
    """Writes stories and cells, tables inside them included."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._moves: dict[int, Move] = {}
        self._moved_rows: dict[Element, RowEnd] = {}

    @property
    def _tables(self) -> TableWriter:
        # Made anew at each use: two that hold each other would keep both documents in memory.
        return TableWriter(self._record, self, self._moved_rows)

    def write(self, old: Element, new: Element) -> None:
        """Marks in `new` what became of `old`; both hold blocks. Takes blocks out of `old`."""
        self.write_blocks(blocks_in(old), blocks_in(new), new)

    def write_blocks(self, old: list[Block], new: list[Block], home: Element) -> None:
        """The same for blocks already read; `home` holds the new ones."""
        if _are_same(old, new):
            for block in new:
                self._pass(block)
                self._record.tick()
            return
        outer = self._moves
        plan = planned(old, new, self._record)
        body = plan.entries[: len(plan.entries) - plan.tail - 1] if plan.tail else plan.entries
        self._prepare_moves(plan)
        moves = self._list_moves(plan)
        self._put_in_place(plan, home)
        recontrolled = plan.arrangement.changed_at()
        for n, entry in enumerate(body):
            self._write(entry)
            if entry.fate is Fate.MOVED_HERE and entry.pair in moves:
                self._record.change(ChangeKind.MOVE, *moves[entry.pair])
            if n in recontrolled and entry.fate is Fate.KEPT:
                text = entry.new.text if entry.new is not None else ""
                self._record.change(ChangeKind.FORMAT, text, text)
        if plan.tail:
            self._write_tail(plan)
        self._finish_moves(plan)
        self._moves = outer

    def _put_in_place(self, plan: Plan, home: Element) -> None:
        """Brings the old blocks into the new tree, and every block into its content controls."""
        elements = [_elements(entry) for entry in plan.entries]
        if plan.arrangement:
            moved = any(entry.fate is not Fate.KEPT or entry.group is not None for entry in plan.entries)
            if moved or not plan.arrangement.is_shared:
                build(plan.arrangement, elements, home, self._record.revisions)
            return
        following: Element | None = home.find(SECT_PR)
        for entry, block in zip(reversed(plan.entries), reversed(elements), strict=True):
            if entry.fate in (Fate.DELETED, Fate.MOVED_AWAY):
                for element in reversed(block):
                    home.append(element) if following is None else following.addprevious(element)
                    following = element
            else:
                for element in reversed(block):
                    if element.getparent() is not home and following is not None:
                        following.addprevious(element)
                    following = element

    def _write(self, entry: Entry) -> None:
        match entry.fate:
            case Fate.KEPT:
                self._kept(entry)
            case Fate.INSERTED:
                self._inserted(entry)
            case Fate.DELETED:
                self._deleted(entry)
            case Fate.MOVED_AWAY:
                self._moved_away(entry)
            case Fate.MOVED_HERE:
                self._moved_here(entry)

    def _kept(self, entry: Entry) -> None:
        old, new = _both(entry)
        if entry.group is not None:
            for block in entry.group[1]:
                self._pass(block)
            before, after = ([block.paragraph for block in side] for side in entry.group)
            self._write_boxes(paragraphs.reshape(before, after, self._record))
        elif old.kind is BlockKind.TABLE:
            if old.raw != new.raw:
                self._tables.write(old.table, new.table)
        elif old.kind is BlockKind.PARAGRAPH:
            self._pass(new)
            if old.raw != new.raw:
                self._write_boxes(paragraphs.rewrite(old.paragraph, new.paragraph, self._record))
        elif old.raw != new.raw and old.shape != new.shape:
            self._record.untracked(f"{old.kind.value}: the new content is shown without marks")
        self._record.tick()

    def _write_boxes(self, boxes: paragraphs.Boxes) -> None:
        """Text boxes are stories of their own. What the second copy of a box repeats is one change with the first."""
        for old, new in boxes:
            listed = len(self._record.changes)
            was = self._record.stand_in("text box")
            self.write(old, new)
            self._record.come_back(was)
            if is_second_copy(new):
                del self._record.changes[listed:]

    def _inserted(self, entry: Entry) -> None:
        assert entry.new is not None
        self._pass(entry.new)
        self.mark_block(entry.new, INSERTED)
        self._list(ChangeKind.INSERT, "", entry.new)

    def _deleted(self, entry: Entry) -> None:
        assert entry.old is not None
        self.mark_block(entry.old, DELETED)
        was = self._record.at_deleted(entry.old.element)
        self._list(ChangeKind.DELETE, entry.old, "")
        self._record.back_at(was)

    def _list(self, kind: ChangeKind, before: Block | str, after: Block | str) -> None:
        """A paragraph is one change; a table lists its rows itself; an empty paragraph is a change too."""
        block = before if isinstance(before, Block) else after
        assert isinstance(block, Block)
        if block.kind is BlockKind.TABLE:
            return
        name = block.identity(self._record.prefix)
        self._record.change(kind, getattr(before, "text", ""), getattr(after, "text", ""), name)

    def mark_block(self, block: Block, mark: str, list_rows: bool = True) -> None:
        """Marks the whole of a block, down to the runs of nested tables."""
        if block.kind is BlockKind.TABLE:
            self._tables.mark(block.table, mark, list_rows)
            return
        for element in block.elements:
            if block.kind is BlockKind.OTHER:
                self._mark_other(element, mark)
            else:
                _ = block.text  # read before runs are rewritten
                paragraphs.mark_whole(Paragraph(element), mark, self._record)

    def _mark_other(self, element: Element, mark: str) -> None:
        """What is no paragraph and no table takes no mark: the new state of it holds."""
        name = etree.QName(element).localname
        if mark == DELETED and (parent := element.getparent()) is not None:
            parent.remove(element)
        self._record.untracked(f"no mark can show that this {name} was {'deleted' if mark == DELETED else 'inserted'}")

    def _moved_away(self, entry: Entry) -> None:
        old, _ = _both(entry)
        if old.kind is BlockKind.TABLE:
            self._tables.move_away(old.table)
        else:
            write_end(self._moves[entry.pair].away, MOVED_AWAY, self._record)

    def _moved_here(self, entry: Entry) -> None:
        old, new = _both(entry)
        self._pass(new)
        if old.kind is BlockKind.TABLE:
            self._tables.move_here(new.table)
        else:
            write_end(self._moves[entry.pair].here, MOVED_HERE, self._record)

    def _prepare_moves(self, plan: Plan) -> None:
        """Takes down both ends of every move before either is written."""
        moved = [(entry, *_both(entry)) for entry in plan.entries if entry.fate is Fate.MOVED_HERE]
        self._moves = {}
        for entry, old, new in moved:
            _ = old.text, new.text
            if old.kind is BlockKind.TABLE:
                self._tables.prepare_move(old.table, new.table)
            else:
                self._moves[entry.pair] = paragraph_move(old.paragraph, new.paragraph, self._record)

    def _finish_moves(self, plan: Plan) -> None:
        """Ranges go round moves that are neighbours at both ends; such a run was listed as one change."""
        by_number = {entry.pair: _both(entry) for entry in plan.entries if entry.fate is Fate.MOVED_HERE}
        for run in runs_of(plan.entries):
            name = self._record.next_move()
            for side, mark in ((0, MOVED_AWAY), (1, MOVED_HERE)):
                first, last = by_number[run[0]][side].elements[0], by_number[run[-1]][side].elements[-1]
                put_range(first, last, mark, name, self._record)

    def _list_moves(self, plan: Plan) -> dict[int, tuple[str, str]]:
        """What a run of moves says before and after, by the number of its first."""
        by_number = {entry.pair: _both(entry) for entry in plan.entries if entry.fate is Fate.MOVED_HERE}
        return {
            run[0]: ("\n".join(by_number[n][0].text for n in run), "\n".join(by_number[n][1].text for n in run))
            for run in runs_of(plan.entries)
        }

    def _write_tail(self, plan: Plan) -> None:
        """The last paragraphs came or went: every mark sits on the paragraph before (see Plan)."""
        kept, *tail = plan.entries[-plan.tail - 1 :]
        old, new = (block.paragraph for block in _both(kept))
        last = tail[-1].new or tail[-1].old
        assert last is not None
        ending = last.paragraph
        self._pass(_both(kept)[1])
        if plan.tail_mark == INSERTED:
            ending.track_settings(old, self._record.revisions)
            ending.track_mark_format(old, self._record.revisions)
        else:
            was = Paragraph(deepcopy(ending.element))
            ending.take_settings_of(new)
            ending.track_settings(was, self._record.revisions)
            ending.track_mark_format(was, self._record.revisions)
        self._write_boxes(paragraphs.rewrite(old, new, self._record, settings=plan.tail_mark == DELETED))
        new.mark_paragraph_end(plan.tail_mark, self._record.revisions)
        for entry in tail[:-1]:
            self._write(entry)
        self._pass(last)
        self._list(ChangeKind.INSERT if tail[-1].new else ChangeKind.DELETE, tail[-1].old or "", tail[-1].new or "")
        paragraphs.mark_whole(ending, plan.tail_mark, self._record, end=False)

    def _pass(self, block: Block) -> None:
        if block.kind is BlockKind.PARAGRAPH:
            self._record.pass_paragraph(
                block.element, block.text, block.paragraph.style, block.identity(self._record.prefix)
            )


def _are_same(old: list[Block], new: list[Block]) -> bool:
    """Whether two stories or cells hold the same blocks, and none of them stands in a content control."""
    same = [block.raw for block in old] == [block.raw for block in new]
    return same and not any(path_of(block.elements) for block in (*old, *new))


def _elements(entry: Entry) -> list[Element]:
    if entry.group is not None:
        leaving = [block.element for block in entry.group[0][:-1]]
        return [*leaving, *(block.element for block in entry.group[1])]
    block = entry.old if entry.fate in (Fate.DELETED, Fate.MOVED_AWAY) else entry.new
    assert block is not None
    return block.elements


def _both(entry: Entry) -> tuple[Block, Block]:
    assert entry.old is not None
    assert entry.new is not None
    return entry.old, entry.new
