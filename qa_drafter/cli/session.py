"""What every command needs: the workspace of the user, an open agreement, and JSON on standard output."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from qa_drafter.services.open_agreement import Author, OpenAgreement
from qa_drafter.services.preferences import read_preferences
from qa_drafter.services.workspace import Workspace


def utc_now() -> str:
    """The time, ISO 8601 UTC to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def user_of(asked: argparse.Namespace) -> str:
    """Who acts: `--user`, else the preferences, else the login."""
    chosen = asked.user or read_preferences().user
    if chosen:
        return str(chosen)
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown user"


def workspace_of(asked: argparse.Namespace) -> Workspace:
    """The workspace that the command works in."""
    return Workspace(Author(user_of(asked), utc_now), asked.library or read_preferences().library)


@contextmanager
def opened(asked: argparse.Namespace, *, writing: bool) -> Iterator[OpenAgreement]:
    """The agreement that the command names, held while the command runs."""
    agreement = workspace_of(asked).open(asked.agreement, writing=writing)
    try:
        yield agreement
    finally:
        agreement.close()


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    print()
