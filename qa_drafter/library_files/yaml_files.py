"""Reading one YAML file, with every fault told as file, place and remedy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import Phrase, in_line, phrase, verbatim
from qa_drafter.domain.printable import quoted, unprintable_beside
from qa_drafter.library_files.file_words import told_of_yaml

LARGEST: Final = 4_000_000
"""Bytes. The largest shipped file has 120,000; beyond this it is not one of ours."""

DEEPEST: Final = 60
"""Levels of nesting. The shipped files have 7; the C parser dies without a word at some ten thousand."""

_FEW_BRACKETS: Final = 2_000
_INDENTED_FAR: Final = re.compile(rf"^[ \-?]{{{DEEPEST},}}", re.MULTILINE)

try:
    from yaml import CSafeLoader as _FastLoader
except ImportError:  # PyYAML without libyaml reads the same files, more slowly
    from yaml import SafeLoader as _FastLoader  # type: ignore[assignment]


class KeyMissing(KeyError):
    """A key that an entry of a file should have: the entry's line, and the key."""

    def __init__(self, line: int, key: object) -> None:
        super().__init__(key)
        self.line, self.key = line, key


class Entry(dict[Any, Any]):
    """A mapping of a file that knows the line it begins at, and that of each key."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[Any, int] = {}

    def line_of(self, key: object) -> int:
        """The line of a key; the entry's own when it is not there."""
        return self.lines.get(key, self.line)

    def __missing__(self, key: object) -> Any:
        """Tell the line: a plain KeyError would leave the user to search for it."""
        raise KeyMissing(self.line, key)


class StrictLoader(_FastLoader):
    """A safe loader that refuses a key given twice, which plain YAML takes in silence."""

    first_line = 1

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """A mapping whose keys are all words and all different."""
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, phrase("a key is not a word"), key.start_mark)
            if key.value in seen:
                what = phrase("key {0} given twice", quoted(key.value))
                raise yaml.constructor.ConstructorError(None, None, what, key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)

    def construct_entry(self, node: Any) -> Iterator[Entry]:
        """A mapping with its line, filled once its values exist."""
        entry = Entry(node.start_mark.line + self.first_line)
        yield entry
        entry.update(self.construct_mapping(node))
        lines = (key.start_mark.line + self.first_line for key, _ in node.value)
        entry.lines.update(zip(entry, lines, strict=True))


class WordsLoader(StrictLoader):
    """Takes every number for the words it is written in: 0300777701 is a name in a deal, and no octal number."""


def _resolvers_without(*tags: str) -> dict[Any, Any]:
    left_out = {f"tag:yaml.org,2002:{tag}" for tag in tags}
    resolvers = _FastLoader.yaml_implicit_resolvers.items()
    return {first: [pair for pair in pairs if pair[0] not in left_out] for first, pairs in resolvers}


# Dates stay the words of the file: an effective date is printed, not computed with. No, on and off are words (a
# country, a dosage). Merging (<<) would hide a key given twice.
StrictLoader.yaml_implicit_resolvers = _resolvers_without("timestamp", "merge", "bool")
WordsLoader.yaml_implicit_resolvers = _resolvers_without("timestamp", "merge", "bool", "int", "float")
_YES_OR_NO: Final = re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$")
for _loader in (StrictLoader, WordsLoader):
    _loader.add_implicit_resolver("tag:yaml.org,2002:bool", _YES_OR_NO, list("tTfF"))
StrictLoader.add_constructor("tag:yaml.org,2002:map", StrictLoader.construct_entry)


def read_text(path: Path, refusal: type[QaDrafterError]) -> str:
    """The text of a UTF-8 file; `refusal` when it is missing, a folder, unreadable, too large or not text."""
    try:
        if path.is_dir():
            raise refusal(str(path), phrase("this is a folder, not a file"), phrase("name a file in it"))
        if path.stat().st_size > LARGEST:
            raise refusal(str(path), phrase("the file is far too large"), phrase("choose another file"))
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise refusal(str(path), phrase("no such file"), phrase("check the name and the folder")) from None
    except PermissionError:
        raise refusal(str(path), phrase("no permission to read it"), phrase("choose a file you may read")) from None
    except UnicodeDecodeError:
        raise refusal(
            str(path), phrase("not a text file in UTF-8"), phrase("choose a text file or save it as UTF-8")
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        unread = phrase("cannot be read")
        reason = told_by_system(error, unread) if isinstance(error, OSError) else unread
        raise refusal(str(path), reason, phrase("check the file and the disk")) from None


def parse_yaml(
    text: str,
    where: str,
    refusal: type[QaDrafterError],
    *,
    first_line: int = 1,
    loader: type[StrictLoader] = StrictLoader,
) -> Any:
    """The value of a YAML text; `refusal` names the line of the first fault."""
    try:
        _refuse_extras(text)
        # The loader derives from yaml's safe loader: no tag can build an object.
        reading = loader(text)
        reading.first_line = first_line
        return reading.get_single_data()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        # what the file breaks off with is missed on a line behind its last one
        line = first_line + min(mark.line, text.rstrip("\n").count("\n")) if mark else first_line
        raise refusal(in_line(where, line), _problem(error), phrase("mend that line")) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position)
        sign = unprintable_beside(" ".join(text.split("\n")[line].split("\t")))
        what = phrase("it holds the unprintable character {0}", sign)
        raise refusal(in_line(where, first_line + line), what, phrase("retype it")) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = verbatim(" ".join(str(error).split())[:120] or phrase("not valid YAML"))
        raise refusal(where, reason, phrase("mend the file")) from None


def _problem(error: yaml.MarkedYAMLError) -> Phrase:
    """The fault, found by the loader above or by the parser."""
    found: str | None = error.problem
    return found if isinstance(found, Phrase) else told_of_yaml(found) if found else phrase("not valid YAML")


def _refuse_extras(text: str) -> None:
    # These files never need an alias, and nested ones grow without bound when they are told in a message.
    plain = not ("*" in text or "!" in text or _INDENTED_FAR.search(text))
    if plain and text.count("[") + text.count("{") < _FEW_BRACKETS:
        return
    depth = 0
    for event in yaml.parse(text, StrictLoader):
        if isinstance(event, yaml.events.AliasEvent):
            raise _refused(phrase("an alias (*) is not allowed"), event)
        if isinstance(event, yaml.events.NodeEvent) and getattr(event, "tag", None) is not None:
            raise _refused(phrase("a tag (!) is not allowed"), event)
        depth += isinstance(event, yaml.events.CollectionStartEvent)
        depth -= isinstance(event, yaml.events.CollectionEndEvent)
        if depth > DEEPEST:
            raise _refused(phrase("it is nested too deeply"), event)


def _refused(what: Phrase, event: yaml.events.Event) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(None, None, what, event.start_mark)  # type: ignore[arg-type]


def yaml_text(stated: Mapping[str, Any]) -> str:
    """Keys and values as a YAML file, in their order."""
    said: str = yaml.safe_dump(dict(stated), sort_keys=False, allow_unicode=True, width=10**9)
    return said


def listed_yaml(stated: Mapping[str, Any]) -> str:
    """Keys and values as one entry of a list in a YAML file, in their order."""
    said: str = yaml.safe_dump([dict(stated)], sort_keys=False, allow_unicode=True, width=10**9)
    return said
