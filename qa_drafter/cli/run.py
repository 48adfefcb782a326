"""Running one command: exit status 0 done, 1 done with errors found, 2 refused in one line."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from qa_drafter.cli.arguments import parser
from qa_drafter.domain.errors import QaDrafterError, ValueRefused
from qa_drafter.domain.phrases import verbatim

DONE, FOUND, REFUSED = 0, 1, 2


def _speak_utf8() -> None:
    # A contract has dashes and section signs; a pipe on Windows or a bare locale would break off at the first one.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _without_output(error: OSError) -> int:
    """Standard output takes no more: its reader has gone, or its disk is full."""
    # The interpreter must not try again when it ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return DONE
    print(f"qa-drafter: standard output: {error.strerror}; send it to another place", file=sys.stderr)
    return REFUSED


def _named(error: OSError) -> str:
    return " ".join(os.fsdecode(error.filename).split())


def _look_at_names(arguments: Sequence[str]) -> None:
    for argument in arguments:
        try:
            argument.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            what = verbatim(f"{argument!r} is no name that a file can have")
            raise ValueRefused("command line", what, verbatim("write it anew")) from None


def run(arguments: Sequence[str]) -> int:
    """Carry out the command that `arguments` state and return its exit status."""
    _speak_utf8()
    try:
        _look_at_names(arguments)
        asked = parser().parse_args(arguments)
        status: int = asked.carry_out(asked)
        print(end="", flush=True)
    except QaDrafterError as error:
        line = " ".join(str(error).split())
        print(f"qa-drafter: {line}", file=sys.stderr)
        return REFUSED
    except OSError as error:
        if error.filename is None:
            return _without_output(error)
        print(f"qa-drafter: {_named(error)}: {error.strerror}; check the name and the folder", file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print("qa-drafter: stopped on request; nothing was changed", file=sys.stderr)
        return REFUSED
    return status
