"""Running one command: exit status 0 done, 1 done with errors found, 2 refused in one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from qa_drafter.cli.arguments import parser
from qa_drafter.domain.errors import QaDrafterError

DONE, FOUND, REFUSED = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Carry out the command that `arguments` state and return its exit status."""
    asked = parser().parse_args(arguments)
    try:
        status: int = asked.carry_out(asked)
        sys.stdout.flush()
    except QaDrafterError as error:
        line = " ".join(str(error).split())
        print(f"qa-drafter: {line}", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        # The reader of our output has gone: nothing is left to say, and the interpreter must not try again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("qa-drafter: stopped on request; nothing was changed", file=sys.stderr)
        return REFUSED
    return status
