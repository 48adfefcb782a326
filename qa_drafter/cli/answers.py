"""What commands need that open no agreement: the name of the user, and JSON on standard output."""

from __future__ import annotations

import argparse
import json
from typing import Any

from qa_drafter.services.preferences import author_named, read_preferences


def user_of(asked: argparse.Namespace) -> str:
    """Who acts: `--user`, else the preferences, else the login."""
    return author_named(asked.user or read_preferences().user).user


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=1))
