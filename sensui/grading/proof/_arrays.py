"""Mutations of array code: axes, kept dimensions, transposes, slices, another function of NumPy's."""

import ast
from collections.abc import Iterator

from ._solution import Change, Edit, Site

REDUCTIONS = (
    "sum",
    "mean",
    "max",
    "min",
    "prod",
    "std",
    "var",
    "argmax",
    "argmin",
    "any",
    "all",
    "norm",
    "median",
)
FUNCTIONS: dict[str, tuple[str, ...]] = {
    "sum": ("mean",),
    "mean": ("sum",),
    "max": ("min",),
    "min": ("max",),
    "maximum": ("minimum",),
    "minimum": ("maximum",),
    "argmax": ("argmin",),
    "argmin": ("argmax",),
    "exp": ("log", "expm1"),
    "expm1": ("exp",),
    "log": ("exp", "log2"),
    "log1p": ("log",),
    "zeros": ("ones",),
    "ones": ("zeros",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "sqrt": ("square",),
    "square": ("sqrt", "abs"),
    "abs": ("square",),
    "dot": ("multiply",),
    "multiply": ("add",),
    "std": ("var",),
    "var": ("std",),
    "floor": ("ceil",),
    "ceil": ("floor",),
    "hstack": ("vstack",),
    "vstack": ("hstack",),
    "any": ("all",),
    "all": ("any",),
    "cumsum": ("cumprod",),
    "sin": ("cos",),
    "cos": ("sin",),
    "tanh": ("sin",),
}
METHODS = ("sum", "mean", "max", "min", "argmax", "argmin", "any", "all", "std", "var")
"""functions that arrays have as methods too"""
MODULES = ("np", "numpy", "torch", "keras", "ops")
"""names whose attributes are functions of arrays"""
CHANGES_NOTHING = (
    "asarray",
    "array",
    "copy",
    "float",
    "float64",
    "atleast_1d",
    "ascontiguousarray",
    "list",
    "tuple",
)
"""calls that give back what they were given, as far as a check can see"""


def axis(site: Site) -> Iterator[Change]:
    """`axis=0` becomes `axis=1` or is dropped; a reduction over everything gets an axis."""
    node = site.node
    if not isinstance(node, ast.Call):
        return
    given = next((one for one in node.keywords if one.arg == "axis"), None)
    if given is not None:
        yield from (site.replaced(text, node=given.value) for text in _other_axes(given.value))
        yield site.removed(given, among=[*node.args, *node.keywords])
    elif called(node) in REDUCTIONS and len(node.args) == (1 if _is_module_call(node) else 0):
        yield from (_with_argument(site, node, f"axis={number}") for number in (0, 1))


def keepdims(site: Site) -> Iterator[Change]:
    """`keepdims=True` is dropped, or added where there is an axis."""
    node = site.node
    if not isinstance(node, ast.Call):
        return
    given = next((one for one in node.keywords if one.arg == "keepdims"), None)
    if given is not None:
        yield site.removed(given, among=[*node.args, *node.keywords])
    elif called(node) in REDUCTIONS and any(one.arg == "axis" for one in node.keywords):
        yield _with_argument(site, node, "keepdims=True")


def transpose(site: Site) -> Iterator[Change]:
    """`.T` is dropped, or added to a side of a matrix product."""
    node = site.node
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield site.replaced(site.text(node.value))
    elif isinstance(node, ast.Call) and called(node) == "transpose" and node.args:
        yield site.replaced(site.text(node.args[0]))
    elif isinstance(node, ast.expr) and _is_factor(site) and not isinstance(node, ast.Constant):
        yield site.replaced(f"{site.text(node)}.T" if isinstance(node, PRIMARY) else f"({site.text(node)}).T")


PRIMARY = (ast.Name, ast.Call, ast.Attribute, ast.Subscript)


def slices(site: Site) -> Iterator[Change]:
    """The bound of a slice or a range is one off, or a bound of a slice is dropped."""
    node = site.node
    if isinstance(node, ast.Slice):
        for bound in (node.lower, node.upper):
            if bound is not None and not _is_number(bound):
                yield from _one_off(site, bound)
        if node.lower is not None and node.step is None:
            yield _slice(site, lower="", upper=site.text(node.upper) if node.upper else "")
        if node.upper is not None and node.step is None:
            yield _slice(site, lower=site.text(node.lower) if node.lower else "", upper="")
    elif isinstance(node, ast.Call) and called(node) in ("range", "arange") and node.args:
        for bound in node.args[:2]:
            if not _is_number(bound):
                yield from _one_off(site, bound)
        if len(node.args) == 1:
            yield site.replaced(f"1, {site.text(node.args[0])}", node=node.args[0])


def functions(site: Site) -> Iterator[Change]:
    """Another function of NumPy's that is easily mistaken for this one."""
    node = site.node
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    _, end = site.solution.span(node.func)
    name = node.func.attr
    if _is_module_call(node) or name in METHODS:
        for other in FUNCTIONS.get(name, ()):
            yield (Edit(start=end - len(name), end=end, text=other),)


def dropped_calls(site: Site) -> Iterator[Change]:
    """`np.mean(x)` becomes `x`; so does every call of a function with one array."""
    node = site.node
    if not isinstance(node, ast.Call) or called(node) in CHANGES_NOTHING or not _gives_value(site):
        return
    if len(node.args) == 1 and not isinstance(node.args[0], (ast.Starred, ast.GeneratorExp, ast.Constant)):
        if _is_module_call(node) or isinstance(node.func, ast.Name):
            yield site.replaced(site.text(node.args[0]))
    elif isinstance(node.func, ast.Attribute) and not _is_module_call(node) and not node.args:
        yield site.replaced(site.text(node.func.value))


def copies(site: Site) -> Iterator[Change]:
    """`x.copy()` and `np.copy(x)` become `x`."""
    node = site.node
    if not isinstance(node, ast.Call) or called(node) not in ("copy", "deepcopy", "array"):
        return
    if node.args and isinstance(node.args[0], (ast.Name, ast.Attribute, ast.Subscript)):
        yield site.replaced(site.text(node.args[0]))
    elif not node.args and isinstance(node.func, ast.Attribute):
        yield site.replaced(site.text(node.func.value))


def called(call: ast.Call) -> str:
    """The last name of what is called: `sum` of `np.sum(x)` and of `x.sum()`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_module_call(call: ast.Call) -> bool:
    root = call.func
    while isinstance(root, ast.Attribute):
        root = root.value
    return root is not call.func and isinstance(root, ast.Name) and root.id in MODULES


def _gives_value(site: Site) -> bool:
    return not isinstance(site.parent, ast.Expr)


def _other_axes(value: ast.expr) -> tuple[str, ...]:
    try:
        number = ast.literal_eval(value)
    except ValueError:
        return ()
    return ("1",) if number in (0, 2) else ("0",)


def _with_argument(site: Site, call: ast.Call, text: str) -> Change:
    end = site.solution.span(call)[1] - 1
    comma = ", " if call.args or call.keywords else ""
    return (Edit(start=end, end=end, text=comma + text),)


def _is_factor(site: Site) -> bool:
    parent = site.parent
    if isinstance(parent, ast.BinOp):
        return isinstance(parent.op, ast.MatMult) and site.field in ("left", "right")
    return isinstance(parent, ast.Call) and called(parent) in ("dot", "matmul") and site.field == "args"


def _is_number(node: ast.expr) -> bool:
    bare = node.operand if isinstance(node, ast.UnaryOp) else node
    return isinstance(bare, ast.Constant)


def _one_off(site: Site, bound: ast.expr) -> Iterator[Change]:
    text = site.text(bound) if isinstance(bound, (*PRIMARY, ast.BinOp)) else f"({site.text(bound)})"
    yield site.replaced(f"{text} - 1", node=bound)
    yield site.replaced(f"{text} + 1", node=bound)


def _slice(site: Site, *, lower: str, upper: str) -> Change:
    start, end = site.solution.span(site.node)
    return (Edit(start=start, end=end, text=f"{lower}:{upper}"),)
