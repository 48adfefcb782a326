"""How a command is asked for: the parser that refuses in one line, and the options that every command knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import verbatim

Command = Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """Refuses as every other part of the program does: one line, with the remedy.

    `fill` adds what it takes once it is asked for: a command with many acts keeps no other command waiting.
    """

    def __init__(self, *args: Any, fill: Callable[[Parser], None] | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self._fill = fill

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse what was given; argparse's signature."""
        fill, self._fill = self._fill, None
        if fill is not None:
            fill(self)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """ValueRefused instead of a page of usage."""
        raise ValueRefused("command line", verbatim(message), verbatim(f"see `{self.prog} --help`"))


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Parser]


def _command(module: str, name: str) -> Command:
    def carry_out(asked: argparse.Namespace) -> int:
        found: Command = getattr(import_module(f"qa_drafter.cli.{module}"), name)
        return found(asked)

    return carry_out


def add(commands: Commands, name: str, module: str, function: str, text: str) -> argparse.ArgumentParser:
    """One command, carried out by `function` of `qa_drafter.cli.module`, which is imported when it is asked for."""
    command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    command.add_argument("--library", type=Path, metavar="DIR", help="clause library to use")
    command.add_argument("--user", metavar="NAME", help="who acts (default: the settings, else the login)")
    command.set_defaults(carry_out=_command(module, function))
    return command
