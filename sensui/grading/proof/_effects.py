"""What a statement reads and writes, so that a change that cannot be noticed is not called a mutant."""

import ast

PURE = frozenset(
    (
        *("copy", "reshape", "ravel", "flatten", "sum", "mean", "max", "min", "std", "var", "astype", "dot"),
        *(
            "argmax",
            "argmin",
            "any",
            "all",
            "transpose",
            "squeeze",
            "items",
            "keys",
            "values",
            "get",
            "index",
        ),
        *("count", "item", "split", "strip", "lower", "upper", "join", "tolist"),
    )
)
"""methods that leave what they are called on alone"""
SILENT = frozenset(("print", "warn", "display", "show"))
"""calls that a verdict never depends on"""
MAKERS = frozenset(
    (
        "copy",
        "array",
        "zeros",
        "ones",
        "zeros_like",
        "ones_like",
        "empty",
        "full",
        "deepcopy",
        "eye",
        "arange",
    )
)
WORLD = "the world outside"
"""one name for all that is neither local nor an argument: random generators, files, what is printed"""


def conflict(one: ast.stmt, other: ast.stmt) -> bool:
    """Whether the order of these two statements can be noticed."""
    reads, writes = _reads(one), _writes(one)
    later_reads, later_writes = _reads(other), _writes(other)
    return bool(writes & (later_reads | later_writes) or later_writes & reads)


def is_silent(node: ast.AST) -> bool:
    """Whether this statement only prints or plots."""
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
        return False
    function = node.value.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in SILENT or _root(function) == "plt"


def is_fresh(name: str, function: ast.FunctionDef, *, before: ast.stmt) -> bool:
    """Whether this name was last given an array that nobody else has."""
    given = [
        one
        for one in ast.walk(function)
        if isinstance(one, ast.Assign) and one.lineno < before.lineno and _binds(one, name)
    ]
    return bool(given) and _makes(max(given, key=lambda one: one.lineno), name)


def is_kept_elsewhere(name: str, function: ast.FunctionDef) -> bool:
    """Whether the function puts this very array into a list, a dict or another name."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("append", "insert", "extend"):
            kept: list[ast.expr] = [*node.args]
        elif isinstance(node, ast.Assign):
            kept = _displayed(node.value)
        else:
            continue
        if any(isinstance(part, ast.Name) and part.id == name for one in kept for part in _displayed(one)):
            return True
    return False


def _displayed(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, (ast.Tuple, ast.List)):
        return [part for one in node.elts for part in _displayed(one)]
    if isinstance(node, ast.Dict):
        return [part for one in node.values for part in _displayed(one)]
    return [node]


def _binds(node: ast.Assign, name: str) -> bool:
    stored = (part for target in node.targets for part in ast.walk(target))
    return any(isinstance(part, ast.Name) and part.id == name for part in stored)


def _makes(node: ast.Assign, name: str) -> bool:
    value: ast.expr = node.value
    target = node.targets[0]
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        pairs = zip(target.elts, value.elts, strict=True)
        value = next((made for one, made in pairs if isinstance(one, ast.Name) and one.id == name), value)
    if isinstance(value, ast.Call):
        called = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
        return called in MAKERS
    return isinstance(value, (ast.BinOp, ast.UnaryOp, ast.Constant, ast.ListComp, ast.List, ast.Dict))


def _root(node: ast.AST) -> str:
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call, ast.Starred)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def _reads(node: ast.AST) -> set[str]:
    names = [one for one in ast.walk(node) if isinstance(one, ast.Name)]
    changed = [one.target for one in ast.walk(node) if isinstance(one, ast.AugAssign)]
    found = {one.id for one in names if isinstance(one.ctx, ast.Load)} | {_root(one) for one in changed}
    return found | _outside(node)


def _writes(node: ast.AST) -> set[str]:
    names = [one for one in ast.walk(node) if isinstance(one, ast.Name)]
    found = {one.id for one in names if not isinstance(one.ctx, ast.Load)}
    for one in ast.walk(node):
        if isinstance(one, (ast.Attribute, ast.Subscript)) and isinstance(one.ctx, ast.Store):
            found.add(_root(one))
        elif isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute):
            root = _root(one.func)
            if root not in ("np", "torch", "keras", "ops", "math") and one.func.attr not in PURE:
                found.add(root)
    return found | _outside(node)


def _outside(node: ast.AST) -> set[str]:
    """The world, if this draws random numbers from it or leaves the block."""
    for one in ast.walk(node):
        if isinstance(one, ast.Attribute) and one.attr == "random" and _root(one) == "np":
            return {WORLD}
        if isinstance(one, (ast.Return, ast.Raise, ast.Break, ast.Continue)):
            return {WORLD}
    return set()
