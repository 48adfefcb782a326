"""Reading one YAML file, with every fault told as file, place and remedy."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import yaml

from qa_drafter.domain.errors import QaDrafterError

LARGEST: Final = 4_000_000
"""Bytes. The largest shipped file has 120,000; beyond this it is not one of ours."""

try:
    from yaml import CSafeLoader as _FastLoader
except ImportError:  # PyYAML without libyaml reads the same files, more slowly
    from yaml import SafeLoader as _FastLoader  # type: ignore[assignment]


class StrictLoader(_FastLoader):
    """A safe loader that refuses a key given twice, which plain YAML takes in silence."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """A mapping whose keys are all different."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} given twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


# Dates stay the words of the file: an effective date is printed, not computed with.
StrictLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _FastLoader.yaml_implicit_resolvers.items()
}


def read_text(path: Path, refusal: type[QaDrafterError]) -> str:
    """The text of a UTF-8 file; `refusal` when it is missing, a folder, unreadable, too large or not text."""
    try:
        if path.stat().st_size > LARGEST:
            raise refusal(str(path), "the file is far too large", "choose another file")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise refusal(str(path), "no such file", "check the name and the folder") from None
    except IsADirectoryError:
        raise refusal(str(path), "this is a folder, not a file", "name a file in it") from None
    except PermissionError:
        # Windows answers a folder with a permission error too
        what = "this is a folder, not a file" if path.is_dir() else "no permission to read it"
        raise refusal(str(path), what, "choose a file you may read") from None
    except UnicodeDecodeError:
        raise refusal(str(path), "not a text file in UTF-8", "choose a text file or save it as UTF-8") from None
    except OSError as error:
        raise refusal(str(path), error.strerror or "cannot be read", "check the file and the disk") from None


def parse_yaml(text: str, where: str, refusal: type[QaDrafterError], first_line: int = 1) -> Any:
    """The value of a YAML text; `refusal` names the line of the first fault."""
    try:
        if "*" in text:
            _refuse_aliases(text)
        # The loader derives from yaml's safe loader: no tag can build an object.
        return yaml.load(text, StrictLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + mark.line if mark else first_line
        problem = " ".join((error.problem or "not valid YAML").split())
        raise refusal(f"{where}, line {line}", problem, "mend that line") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:120] or "not valid YAML"
        raise refusal(where, reason, "mend the file") from None


def _refuse_aliases(text: str) -> None:
    # These files never need an alias, and nested ones grow without bound when they are told in a message.
    for event in yaml.parse(text, StrictLoader):
        if isinstance(event, yaml.events.AliasEvent):
            raise yaml.composer.ComposerError(None, None, "an alias (*) is not allowed", event.start_mark)  # type: ignore[arg-type]
