"""What every command needs: the workspace of the user and an open agreement."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qa_drafter.cli.answers import print_json as print_json
from qa_drafter.cli.answers import user_of as user_of
from qa_drafter.domain.errors import DealRefused, QaDrafterError
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.preferences import author_named, read_preferences
from qa_drafter.services.workspace import Workspace


def workspace_of(asked: argparse.Namespace) -> Workspace:
    """The workspace that the command works in."""
    chosen = read_preferences()
    return Workspace(author_named(asked.user or chosen.user), asked.library or chosen.library)


@contextmanager
def naming(deal: Path) -> Iterator[None]:
    """Lets what is refused of a deal once it is used name its file."""
    try:
        yield
    except DealRefused as error:
        error.name_file(str(deal))
        raise


@contextmanager
def opened(asked: argparse.Namespace, *, writing: bool) -> Iterator[OpenAgreement]:
    """The agreement that the command names, held while the command runs."""
    agreement = workspace_of(asked).open(asked.agreement, writing=writing)
    try:
        yield agreement
    except QaDrafterError as error:
        error.name_file(str(asked.agreement))
        raise
    finally:
        agreement.close()
