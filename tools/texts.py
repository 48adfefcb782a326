"""Which texts the window asks to be translated, each under the context in which the running program looks it up.

`self.tr` looks through the classes of the object, so the class that the call stands in is the context that is found;
a function of a module gives one context for all that it passes on. Qt's own `lupdate` knows neither the second kind
nor the texts of a class that is no QObject itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tools.refusal import Refused

TR = ("tr", "_tr")


class Text(NamedTuple):
    """One text as it stands in the program."""

    context: str
    source: str


class Module(NamedTuple):
    """A source file, and the functions in it that translate: the name in the file, and its context."""

    path: Path
    tree: ast.Module
    functions: Mapping[str, str]


def texts(package: Path) -> list[Text]:
    """Every text of the window, sorted, each once."""
    trees = {path: ast.parse(path.read_bytes(), str(path)) for path in sorted(package.rglob("*.py"))}
    defined = {_dotted(path, package): _defined(tree) for path, tree in trees.items()}
    modules = [Module(path, tree, _known(tree, defined)) for path, tree in trees.items()]
    return sorted({text for module in modules for text in _asked(module, module.tree, "")})


def _dotted(path: Path, package: Path) -> str:
    return ".".join(path.relative_to(package.parents[1]).with_suffix("").parts)


def _defined(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that hand their text to Qt under a context of their own."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in TR:
            call = next(n for n in ast.walk(node) if isinstance(n, ast.Call) and _name(n) == "translate")
            found[node.name] = _literal(call.args[0], node.name)
    return found


def _known(tree: ast.Module, defined: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    known = _defined(tree)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            contexts = defined.get(node.module or "", {})
            known |= {one.asname or one.name: contexts[one.name] for one in node.names if one.name in contexts}
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
        case ast.Attribute(ast.Name("QCoreApplication"), "translate"):
            yield Text(_literal(call.args[0], place), _literal(call.args[1], place))
        case ast.Name(name) if name in module.functions:
            yield Text(module.functions[name], _literal(call.args[0], place))
        case ast.Name(name) if name in TR:
            raise Refused(f"{place}: this {name} passes its text on under no context that could be found")


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise Refused(f"{place}: a text that is not written out in its place cannot be translated")


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
