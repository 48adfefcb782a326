"""Commands that write the matrices to an Excel workbook and take one back."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import opened, print_json
from qa_drafter.domain.errors import NothingToDo, ValueRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.services.editing import Editing, caption
from qa_drafter.services.matrix_workbooks import WorkbookRead, export_workbook, read_workbook


def matrices(asked: argparse.Namespace) -> int:
    """Write the workbook with `-o`, or tell or take over what one that came back asks for with `--from`."""
    if (asked.out is None) == (asked.source is None):
        raise ValueRefused(
            "command line",
            verbatim("say where the matrices go or come from"),
            verbatim("give -o M.xlsx or --from M.xlsx"),
        )
    return _write(asked) if asked.out is not None else _take(asked)


def _write(asked: argparse.Namespace) -> int:
    if asked.apply or asked.override:
        raise ValueRefused(
            "command line", verbatim("--apply and --override belong to --from"), verbatim("leave them out")
        )
    with opened(asked, writing=False) as agreement:
        version = agreement.version_named(asked.version) if asked.version else None
        print(export_workbook(agreement, version, asked.out))
    return 0


def _take(asked: argparse.Namespace) -> int:
    if asked.override and not asked.reason.strip():
        raise ValueRefused("--override", verbatim("no reason is given"), verbatim("say why with --reason TEXT"))
    with opened(asked, writing=asked.apply) as agreement:
        read = read_workbook(agreement, asked.source, overriding=asked.override)
        if asked.apply:
            read.check(str(asked.source))
            if not read.proposals:
                raise NothingToDo(
                    str(asked.source), verbatim("it says what the agreement says"), verbatim("nothing was changed")
                )
            Editing(agreement).perform_all(read.edits, asked.reason, name=f"Take over {asked.source.name}")
    _tell(read, as_json=asked.json)
    return 1 if read.problems else 0


def _tell(read: WorkbookRead, *, as_json: bool) -> None:
    if as_json:
        proposals = [{"place": each.address, "edit": caption(each.edit)} for each in read.proposals]
        print_json({"proposals": proposals, "problems": list(read.problems), "remarks": list(read.remarks)})
        return
    for each in read.proposals:
        print(f"{each.address}: {caption(each.edit)}")
    for problem in read.problems:
        print(f"problem: {problem}")
    for remark in read.remarks:
        print(f"note: {remark}")
    print("1 change" if len(read.proposals) == 1 else f"{len(read.proposals)} changes")
