"""Changes that floating-point numbers cannot show: the sign under a square, the order of a difference under `abs`."""

import ast

EVEN = ("abs", "absolute", "fabs", "square", "cos", "cosh")
ZEROS = ("zeros", "zeros_like")


def plain(tree: ast.Module) -> str:
    """A program written so that two of them read alike when they provably compute the same."""
    return ast.dump(_Plain().visit(tree))


class _Plain(ast.NodeTransformer):
    """Takes signs away where the next operation does so too. All of it is exact, rounding included."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if _called(node) in EVEN:
            node.args = [_unsigned(one) for one in node.args]
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Pow) and _is_even(node.right):
            node.left = _unsigned(node.left)
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        inner = node.operand
        is_zero = isinstance(inner, ast.Call) and _called(inner) in ZEROS
        return inner if isinstance(node.op, ast.USub) and is_zero else node


def _unsigned(node: ast.expr) -> ast.expr:
    """The expression without whatever only decides its sign."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        return _unsigned(node.operand)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub):
        node.left, node.right = sorted((node.left, node.right), key=ast.dump)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Div, ast.MatMult)):
        node.left, node.right = _unsigned(node.left), _unsigned(node.right)
    return node


def _is_even(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int) and node.value % 2 == 0


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
