"""Frozen values of the domain as JSON and back, by the types that their fields declare.

What is read back is checked to the last field: a value of another kind, a name too many or too few is a ValueError.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NoReturn, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[Any], Any]
"""Makes a field's value of what JSON says; ValueError when it is none."""


def as_json(value: object, *, sort_keys: bool = False) -> str:
    """The value as JSON in the order of its fields: the same value gives the same text."""
    shape = None if sort_keys else (",", ":")
    return json.dumps(value, default=plain, ensure_ascii=False, allow_nan=False, separators=shape, sort_keys=sort_keys)


def plain(value: Any) -> dict[str, Any]:
    """One value as a dict of its fields, as `json` asks for it."""
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _names(kind)}


def from_json(kind: type[T], text: str | bytes) -> T:
    """The value of that kind which `as_json` wrote; ValueError when the text is none."""
    try:
        return value_of(kind, json.loads(text, parse_constant=_refuse))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def value_of(kind: type[T], said: Any) -> T:
    """The value of that kind from what JSON said."""
    wanted: Any = kind
    value: T = _reader(wanted)(said)
    return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _reader(kind: Any) -> Reader:
    kind = getattr(kind, "__supertype__", kind)
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if get_origin(kind) is tuple:
        return _tuple_reader(get_args(kind))
    if get_origin(kind) in (Union, UnionType):
        return _union_reader(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _plain_reader(kind)


def _plain_reader(kind: Any) -> Reader:
    taken = (int, float) if kind is float else (kind,)  # where Python takes a float, it takes an int as it is

    def read(said: Any) -> Any:
        if type(said) not in taken:
            raise ValueError(f"{type(said).__name__} where {kind.__name__} belongs")
        return said

    return read


def _dataclass_reader(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}

    def read(said: Any) -> Any:
        if type(said) is not dict or not needed <= said.keys() <= readers.keys():
            raise ValueError(f"no {kind.__name__}")
        return kind(**{name: readers[name](part) for name, part in said.items()})

    return read


def _tuple_reader(parts: tuple[Any, ...]) -> Reader:
    readers = [_reader(part) for part in parts if part is not ...]
    alike = readers[0] if parts[-1] is ... else None

    def read(said: Any) -> Any:
        if type(said) is not list or (alike is None and len(said) != len(readers)):
            raise ValueError("not a list of the right length")
        if alike is not None:
            return tuple(map(alike, said))
        return tuple(reader(part) for reader, part in zip(readers, said, strict=True))

    return read


def _union_reader(kinds: tuple[Any, ...]) -> Reader:
    """The kind that JSON itself tells apart, else the only one that it cannot name."""
    plain_kinds = {kind for kind in kinds if kind in (int, float, str, bool, NoneType)}
    (other,) = [kind for kind in kinds if kind not in plain_kinds] or [None]
    reader = _reader(other) if other is not None else _refuse

    def read(said: Any) -> Any:
        return said if type(said) in plain_kinds else reader(said)

    return read


def _refuse(said: Any) -> NoReturn:
    raise ValueError(f"{said!r} does not belong here")
