"""What may be changed in an answer, and what may not."""

import ast

import pytest

from sensui.grading.proof import Mutant, mutants_of
from sensui.grading.proof._mutants import _fingerprint

PROPAGATE = '''
def propagate(w, b, X, Y):
    """Return the gradients and the cost.

    ja: 勾配と損失を返します。
    """
    m = X.shape[1]
    # BEGIN SOLUTION
    A = sigmoid(w.T @ X + b)  # (1, n) @ (n, m) -> (1, m)
    cost = -np.sum(Y * np.log(A), axis=0, keepdims=True) / m  # 平均
    dw = X @ (A - Y).T / m
    return dw, cost
    # END SOLUTION
'''


def answers(*lines: str, arguments: str = "x, y") -> str:
    body = "".join(f"    {line}\n" for line in lines)
    return f"def f({arguments}):\n    # BEGIN SOLUTION\n{body}    # END SOLUTION\n"


def changed_lines(mutants: tuple[Mutant, ...]) -> list[str]:
    return [line[1:].strip() for one in mutants for line in one.diff.splitlines()[2:] if line.startswith("+")]


def of(operator: str, source: str) -> list[str]:
    """What one operator makes of a source: the lines it puts in."""
    return changed_lines(tuple(one for one in mutants_of("f", source) if one.id.split(":")[1] == operator))


@pytest.mark.parametrize(
    ("operator", "line", "becomes"),
    [
        ("arithmetic", "return x + y", "return x - y"),
        ("arithmetic", "return x * y", "return x @ y"),
        ("arithmetic", "return x / y", "return x * y"),
        ("arithmetic", "return x ** 2", "return x * 2"),
        ("arithmetic", "x -= y", "x += y"),
        ("operands", "return x - y", "return y - x"),
        ("sign", "return -x", "return x"),
        ("sign", "return np.exp(x)", "return np.exp(-x)"),
        ("constant", "return x + 1", "return x + 0"),
        ("constant", "return x + 1", "return x + 2"),
        ("constant", "return x > 0.5", "return x > 0.6"),
        ("constant", "return x.shape[0]", "return x.shape[1]"),
        ("term", "return x + y", "return y"),
        ("term", "return x / y", "return x"),
        ("term", "return (x - y) ** 2", "return x - y"),
        ("axis", "return x.sum(axis=0)", "return x.sum(axis=1)"),
        ("axis", "return x.sum(axis=0)", "return x.sum()"),
        ("axis", "return np.sum(x)", "return np.sum(x, axis=1)"),
        ("keepdims", "return x.sum(axis=1, keepdims=True)", "return x.sum(axis=1)"),
        ("keepdims", "return x.sum(axis=1)", "return x.sum(axis=1, keepdims=True)"),
        ("transpose", "return x.T @ y", "return x @ y"),
        ("transpose", "return x @ y", "return x @ y.T"),
        ("axis", "return x.sum(axis=-1)", "return x.sum(axis=0)"),
        ("transpose", "return np.transpose(x)", "return x"),
        ("transpose", "return (x + 1) @ y", "return ((x + 1).T) @ y"),
        ("axis", "return x.sum(axis=y)", "return x.sum()"),
        ("slice", "return x[1:y]", "return x[:y]"),
        ("slice", "return x[:y]", "return x[:]"),
        ("slice", "return x[y:]", "return x[y + 1:]"),
        ("slice", "return np.arange(1, y)", "return np.arange(1, y - 1)"),
        ("slice", "return range(len(x))", "return range(1, len(x))"),
        ("slice", "return x[1:y]", "return x[1:y - 1]"),
        ("slice", "return [one for one in range(y)]", "return [one for one in range(y + 1)]"),
        ("function", "return np.mean(x)", "return np.sum(x)"),
        ("function", "return np.log(x)", "return np.log2(x)"),
        ("function", "return x.max()", "return x.min()"),
        ("call", "return np.mean(x)", "return x"),
        ("copy", "return x.copy()", "return x"),
        ("copy", "return np.copy(x)", "return x"),
        ("comparison", "return x > y", "return x >= y"),
        ("comparison", "return x >= y", "return x < y"),
        ("boolean", "return np.where(x > 0, x, y)", "return np.where(x > 0, y, x)"),
        ("boolean", "return x and y", "return (x) or (y)"),
        ("boolean", "return 1 if x else y", "return 1 if not (x) else y"),
        ("boolean", "return 1 if not x else y", "return 1 if x else y"),
        ("boolean", "return not x", "return x"),
        ("boolean", "return f(x, safe=True)", "return f(x, safe=False)"),
        ("comparison", "return 0 < x < y", "return 0 < x <= y"),
        ("comparison", "return x is not y", "return x is y"),
        ("copy", "return x[0].copy()", "return x[0]"),
        ("copy", "return copy.deepcopy(x)", "return x"),
        ("in-place", "x = x - y", "x -= y"),
        ("in-place", "x[0] = x[0] * y", "x[0] *= y"),
        ("return", "return x, y", "return y, x"),
        ("return", "return x, y", "return x"),
        ("variable", "return np.exp(x)", "return np.exp(y)"),
        ("argument", "return np.dot(x, y)", "return np.dot(y, x)"),
        ("argument", "return np.zeros((x, y))", "return np.zeros((y, x))"),
        ("argument", "return np.log(x, where=y)", "return np.log(x)"),
        ("argument", "return np.where(x, y, 1)", "return np.where(y, x, 1)"),
    ],
)
def test_an_operator_makes_the_change_it_is_named_for(operator: str, line: str, becomes: str) -> None:
    assert becomes in of(operator, answers(line))


def test_a_statement_is_left_out_with_its_line() -> None:
    sources = [
        one.source for one in mutants_of("f", answers("x = x + 1", "return x")) if ":statement:" in one.id
    ]

    assert "def f(x, y):\n    return x\n" in sources


def test_two_statements_change_places_only_where_that_can_be_noticed() -> None:
    dependent = answers("a = x + 1", "b = a * 2", "return b")
    independent = answers("a = x + 1", "b = y * 2", "return a - b")

    assert of("order", dependent)
    assert not of("order", independent)


def test_an_array_that_was_just_made_is_not_changed_in_place() -> None:
    assert not of("in-place", answers("z = x.copy()", "z = z - y", "return z"))


def test_an_array_that_was_put_into_a_list_is_changed_in_place() -> None:
    kept = answers("z = x.copy()", "history = []", "history.append(z)", "z = z - y", "return history, z")

    assert ["z -= y"] == of("in-place", kept)


@pytest.mark.parametrize(
    ("operator", "line"),
    [
        ("slice", "return x[1:2:3]"),
        ("slice", "return range(3, 5)"),
        ("call", "return np.asarray(x)"),
        ("call", "return np.random.default_rng(3)"),
        ("call", "return np.stack([x, y], 0)"),
        ("copy", "return np.array([x, y])"),
        ("operands", "return x + y"),
        ("boolean", "return x.sum(axis=0, keepdims=True)"),
        ("in-place", "z = x - y"),
        ("in-place", "x = x @ y"),
        ("constant", 'return "text"'),
        ("arithmetic", 'return "a" + x'),
        ("arithmetic", 'return f"{x + y}"'),
        ("return", "return x"),
        ("return", "return x,"),
        ("order", "return x"),
    ],
)
def test_an_operator_leaves_alone_what_it_is_not_for(operator: str, line: str) -> None:
    assert of(operator, answers(line)) == []


def test_the_sign_of_an_axis_is_not_changed() -> None:
    assert all("axis=1" not in line for line in of("sign", answers("return x.sum(axis=-1) + 1")))


def test_exchanging_what_commutes_is_no_change() -> None:
    assert all("np.maximum(y, x)" not in line for line in of("argument", answers("return np.maximum(x, y)")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a = np.random.normal()", "b = np.random.normal()"),
        ("x.append(1)", "y = x[0]"),
        ("x[0] = 1", "y = x.sum()"),
        ("y += 1", "x = x * y"),
        ("if x: return y", "x = 3"),
        ("x.a.b = 1", "y = x.a"),
    ],
)
def test_the_order_of_two_statements_matters_where_one_can_see_the_other(one: str, other: str) -> None:
    assert of("order", answers(one, other, "return x, y"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a = np.exp(x)", "b = np.exp(x)"),
        ("a = x.sum()", "b = x.mean()"),
        ("a = math.sqrt(2)", "b = y"),
    ],
)
def test_the_order_of_two_statements_that_only_look_does_not_matter(one: str, other: str) -> None:
    assert not of("order", answers(one, other, "return a, b"))


@pytest.mark.parametrize(
    ("line", "is_changed"),
    [
        ("z, n = x.copy(), 0", False),
        ("z, n = x, 0", True),
        ("z = x + 0", False),
        ("z = list(x)", True),
        ("z = make(x)", True),
        ("n = 1", True),
    ],
)
def test_an_array_is_changed_in_place_where_somebody_else_may_have_it(line: str, is_changed: bool) -> None:
    assert bool(of("in-place", answers(line, "z = z - y", "return z", arguments="x, y, z"))) == is_changed


@pytest.mark.parametrize("kept", ['{"z": z}', "[z, y]", "(z, (y, z))", "z"])
def test_an_array_that_is_kept_elsewhere_is_changed_in_place(kept: str) -> None:
    source = answers("z = x.copy()", f"kept = {kept}", "z = z - y", "return kept, z")

    assert of("in-place", source) == ["z -= y"]


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        ("x, steps=3", ("return x * steps",)),
        ("x, *, name='relu'", ("return x, name",)),
        ("x, *, steps", ("for i in range(steps): x = x + 1", "return x")),
        ("x", ("m, n = x.shape", "return x / m")),
        ("x", ("out = []", "out.append(1)", "return x")),
        ("x, y", ("y['w'] = 1", "return x")),
        ("x", ("y = {}", "return x")),
        ("x", ("y = 'text'", "return x")),
        ("x", ("n = x.size", "return x")),
        ("x", ("for i in range(3): x = x + i", "return x")),
    ],
)
def test_names_of_another_kind_are_not_mistaken_for_an_array(arguments: str, lines: tuple[str, ...]) -> None:
    taken = of("variable", answers(*lines, arguments=arguments))

    assert all("return x" in line or "x = x" in line or line.count("x") == 1 for line in taken)
    assert not [line for line in taken if line.startswith(("return m", "return out", "return y", "return n"))]


def test_a_cell_without_a_function_is_mutated_too() -> None:
    mutants = mutants_of("m_train", "# BEGIN SOLUTION\nm_train = images.shape[0]\n# END SOLUTION\n")

    assert "m_train = images.shape[1]" in changed_lines(mutants)


def test_what_does_not_compile_is_no_mutant() -> None:
    assert _fingerprint("def f(:") is None


def test_a_set_of_constants_is_compared_whatever_its_order() -> None:
    assert "return x not in {1, 2, 3}" in of("comparison", answers("return x in {1, 2, 3}"))


def test_a_function_inside_a_function_knows_its_own_names() -> None:
    source = answers("def g(z):", "    return -z", "return g(x)")

    assert "return g(y)" in of("variable", source)


def test_only_lines_between_the_marks_are_changed() -> None:
    for mutant in mutants_of("propagate", PROPAGATE):
        assert "    m = X.shape[1]" in mutant.source, mutant.id
        assert "ja: 勾配と損失を返します。" in mutant.source, mutant.id


def test_every_mutant_can_be_read_by_python_and_none_repeats_another() -> None:
    mutants = mutants_of("propagate", PROPAGATE)
    programs = [ast.dump(ast.parse(one.source)) for one in mutants]

    assert len(mutants) > 50
    assert len(set(programs)) == len(programs)
    assert len({one.id for one in mutants}) == len(mutants)


def test_the_same_answer_gives_the_same_mutants_in_the_same_order() -> None:
    assert mutants_of("propagate", PROPAGATE) == mutants_of("propagate", PROPAGATE)


def test_an_id_names_exercise_operator_and_number() -> None:
    assert mutants_of("f", answers("return x + y"))[0].id == "f:arithmetic:1"


def test_a_change_that_the_interpreter_does_not_see_is_no_mutant() -> None:
    assert not of("constant", answers('return {"a": x}[str("a")]'))
    assert "return x.sum(axis=None)" not in changed_lines(mutants_of("f", answers("return x.sum()")))


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("return np.abs(x - y)", "return np.abs(y - x)"),
        ("return np.abs(x - y)", "return np.abs(-(x - y))"),
        ("return (x - y) ** 2", "return (y - x) ** 2"),
        ("return np.square(x * y)", "return np.square(-(x * y))"),
        ("return (-x * y) ** 2", "return (x * y) ** 2"),
        ("y = np.zeros(x)", "y = -np.zeros(x)"),
    ],
)
def test_what_provably_computes_the_same_is_marked(line: str, same: str) -> None:
    marked = changed_lines(tuple(one for one in mutants_of("f", answers(line)) if one.is_equivalent))

    assert same in marked


def test_what_may_compute_something_else_is_not_marked() -> None:
    source = answers("return np.abs(x - y) + (x - y) ** 3 - x @ y")
    marked = changed_lines(tuple(one for one in mutants_of("f", source) if one.is_equivalent))

    assert all("np.abs(y - x)" in line or "np.abs(-(" in line for line in marked)


def test_what_is_only_printed_is_left_as_it_is() -> None:
    assert () == mutants_of("f", answers("print(x + 1)"))


def test_a_count_is_not_mistaken_for_an_array() -> None:
    source = answers("m = x.shape[0]", "return y / m")

    assert "return x / m" in of("variable", source)
    assert "return m / m" not in of("variable", source)


def test_the_array_whose_shape_is_asked_stays() -> None:
    assert not of("variable", answers("return x.shape[0]"))


def test_a_minus_that_is_added_reads_as_it_was_meant() -> None:
    assert "return (-x) - y" in of("sign", answers("return x - y"))
    assert "return (-(x @ y)) + 1" in of("sign", answers("return x @ y + 1"))


def test_a_class_is_mutated_in_its_methods() -> None:
    source = (
        "class Linear:\n"
        "    def __init__(self, n):\n"
        "        # BEGIN SOLUTION\n"
        "        self.w = np.zeros(n)\n"
        "        # END SOLUTION\n"
        "    def __call__(self, x):\n"
        "        # BEGIN SOLUTION\n"
        "        return x * self.w + 1\n"
        "        # END SOLUTION\n"
    )
    lines = changed_lines(mutants_of("Linear", source))

    assert "self.w = np.ones(n)" in lines
    assert "return x * self.w - 1" in lines


def test_a_difference_shows_the_line_before_and_after() -> None:
    mutant = next(one for one in mutants_of("f", answers("return x + y")) if one.id == "f:arithmetic:1")

    assert "-    return x + y\n+    return x - y" in mutant.diff
