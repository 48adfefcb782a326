"""Values of the domain as JSON: what is written is read back, and what is none is refused to the last field."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NewType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.edits import TermSet
from qa_drafter.store.values import as_json, from_json
from tests.builders import EXAMPLES, example
from tests.strategies import deals

Name = NewType("Name", str)


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Wheel:
    spokes: int


@dataclass(frozen=True, slots=True)
class Cart:
    """Every shape that the values of the domain have."""

    name: Name
    colour: Colour
    sold: bool
    wheels: tuple[Wheel, ...]
    size: tuple[float, float] | None = None
    load: int | float | str = ""
    owners: tuple[tuple[Name, Colour], ...] = ()
    plate: str | None = None


CART = Cart(Name("Fuhre – “alt”"), Colour.RED, True, (Wheel(12),), (1.5, 2), 0.5, ((Name("A"), Colour.RED),), None)
WRITTEN = {
    "name": "n", "colour": "red", "sold": False, "wheels": [], "size": None, "load": 3, "owners": [], "plate": "P",
}  # fmt: skip


def test_a_value_is_written_in_the_order_of_its_fields() -> None:
    assert as_json(CART) == (
        '{"name":"Fuhre – “alt”","colour":"red","sold":true,"wheels":[{"spokes":12}],"size":[1.5,2],"load":0.5,'
        '"owners":[["A","red"]],"plate":null}'
    )
    assert from_json(Cart, as_json(CART)) == CART
    assert type(from_json(Cart, as_json(CART)).colour) is Colour


def test_a_field_that_a_file_of_before_does_not_know_has_its_default() -> None:
    assert from_json(Cart, '{"name":"n","colour":"red","sold":false,"wheels":[]}') == Cart(
        Name("n"), Colour.RED, False, ()
    )


@pytest.mark.parametrize(("field", "said"), [
    ("name", 3), ("name", None), ("name", ["n"]), ("colour", "blue"), ("colour", None), ("colour", []),
    ("sold", 1), ("sold", "true"), ("wheels", {}), ("wheels", "wheel"), ("wheels", [{"spokes": 1.5}]),
    ("wheels", [{"spokes": True}]), ("wheels", [{}]), ("wheels", [{"spokes": 1, "rim": 2}]), ("wheels", [[1]]),
    ("size", [1]), ("size", [1, 2, 3]), ("size", ["1", 2]), ("size", 1), ("load", None), ("load", True), ("load", [1]),
    ("owners", [["A"]]), ("owners", [["A", "red", "B"]]), ("owners", [{"A": "red"}]), ("plate", 7), ("spare", 1),
])  # fmt: skip
def test_what_does_not_belong_is_refused(field: str, said: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the reader of the file tells the user; here the kind is all
        from_json(Cart, as_json({**WRITTEN, field: said}))


@pytest.mark.parametrize(
    "text",
    ["", "{", "nothing", "null", "[]", '"cart"', "{}", "NaN", b"\xff\xfe", "[" * 100_000, '{"a":' * 100_000],
    ids=lambda text: repr(text[:8]),
)
def test_what_is_no_value_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_json(Cart, text)


def test_a_number_that_is_none_is_not_written() -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        as_json(TermSet(term="x", was=1, now=float("nan")))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_whole_agreement_is_read_back(name: str) -> None:
    assert from_json(Agreement, as_json(example(name))) == example(name)


@given(deals())
def test_writing_what_was_read_gives_the_same_text(of: Deal) -> None:
    written = as_json(of)

    assert from_json(Deal, written) == of
    assert as_json(from_json(Deal, written)) == written


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner)))
def test_no_other_json_is_taken_for_an_agreement(said: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_json(Agreement, as_json(said))
