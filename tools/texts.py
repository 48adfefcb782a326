"""Which texts the window asks to be translated, each under the context in which the running program looks it up.

`self.tr` looks through the classes of the object, so the class that the call stands in is the context that is found;
a function of a module gives one context for all that it passes on; sentences made below the window stand under the
context in which it words them. Qt's own `lupdate` knows neither these two nor the texts of a class that is no QObject
itself.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tools.refusal import Refused

TR = ("tr", "_tr")
PHRASES = "domain.phrases"
"""The module, in its package, whose functions make the sentences below the window."""


class Text(NamedTuple):
    """One text as it stands in the program."""

    context: str
    source: str


WORDLESS = re.compile(r"(?:\{\d+\}|[\s.,:;()])*")
"""Places and what parts them: the same in every language."""


class Function(NamedTuple):
    """A function that takes texts: the context of these, and which arguments they are."""

    context: str
    places: tuple[int, ...] = (0,)


MAKERS = {"phrase": Function("phrases"), "counted": Function("phrases", (1, 2))}


class Module(NamedTuple):
    """A source file, and the functions that take texts, by their names in it."""

    path: Path
    tree: ast.Module
    functions: Mapping[str, Function]


def texts(package: Path) -> list[Text]:
    """Every text of the package, sorted, each once."""
    trees = {path: ast.parse(path.read_bytes(), str(path)) for path in sorted(package.rglob("*.py"))}
    names = {path: _dotted(path, package) for path in trees}
    defined = {names[path]: _defined(tree) for path, tree in trees.items()}
    defined |= {name: MAKERS for name in names.values() if name.endswith(PHRASES)}
    modules = [Module(path, tree, _known(names[path], tree, defined)) for path, tree in trees.items()]
    return sorted({text for module in modules for text in _asked(module, module.tree, "")})


def _dotted(path: Path, package: Path) -> str:
    return ".".join(path.relative_to(package.parent).with_suffix("").parts)


def _defined(tree: ast.Module) -> dict[str, Function]:
    """The functions of a module that hand their text to Qt under a context of their own."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in TR:
            call = next(n for n in ast.walk(node) if isinstance(n, ast.Call) and _name(n) == "translate")
            found[node.name] = Function(_literal(call.args[0], node.name))
    return found


def _known(name: str, tree: ast.Module, defined: Mapping[str, Mapping[str, Function]]) -> dict[str, Function]:
    known = dict(defined[name])
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            known_there = defined.get(node.module or "", {})
            known |= {one.asname or one.name: known_there[one.name] for one in node.names if one.name in known_there}
    return known


def _asked(module: Module, node: ast.AST, context: str) -> Iterator[Text]:
    """The texts below a node; `context` is the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef) and child.name in TR:
            continue
        inner = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _text(module, child, inner)
        yield from _asked(module, child, inner)


def _text(module: Module, call: ast.Call, context: str) -> Iterator[Text]:
    place = f"{module.path}:{call.lineno}"
    match call.func:
        case ast.Attribute(ast.Name(owner), "tr"):
            yield Text(context if owner == "self" else owner, _literal(call.args[0], place))
        case ast.Attribute(ast.Name("QCoreApplication"), "translate") if not _is_template(call.args[1]):
            yield Text(_literal(call.args[0], place), _literal(call.args[1], place))
        case ast.Name(name) if name in module.functions:
            context, places = module.functions[name]
            found = (Text(context, _literal(call.args[at], place)) for at in places)
            yield from (text for text in found if WORDLESS.fullmatch(text.source) is None)
        case ast.Name(name) if name in TR:
            raise Refused(f"{place}: this {name} passes its text on under no context that could be found")


def _is_template(node: ast.expr) -> bool:
    """Whether it is that of a phrase, which was found where the phrase is made."""
    return isinstance(node, ast.Attribute) and node.attr == "template"


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise Refused(f"{place}: a text that is not written out in its place cannot be translated")


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
