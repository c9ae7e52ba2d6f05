"""Programs that an author might have written, for hypothesis."""

import textwrap

from hypothesis import settings
from hypothesis import strategies as st

# the machine that runs this may be busy with something else, so no example is too slow
SOME = settings(max_examples=50, deadline=None, database=None)

NAMES = st.sampled_from(["x", "W", "costs", "self.cache", "grads['dW']", "入力", "a[i == j]"])
COMMENTS = st.sampled_from(["", "", "  # (3, 4) @ (4, 5)", "  # 日本", "  # = ( not code"])
VALUES = st.recursive(
    st.sampled_from(
        ["1", "x", "'文字'", "np.ones((3, 4))", '"""two\n# lines"""', "[i for i in x]", "(x, 1)"]
    ),
    lambda inner: st.one_of(
        st.builds("({} + {})".format, inner, inner),
        st.builds("f({}, key={})".format, inner, inner),
        st.builds("(  # inside\n{}\n)".format, inner),
        st.builds("({} if {} else {})".format, inner, inner, inner),
        st.builds("(lambda z: {})".format, inner),
        st.builds("{{'k': {}}}".format, inner),
        st.builds("x[{}:]".format, inner),
    ),
    max_leaves=4,
)
SIMPLE = st.one_of(
    st.builds("{} = {}{}".format, NAMES, VALUES, COMMENTS),
    st.builds("a = {} = {}{}".format, NAMES, VALUES, COMMENTS),
    st.builds("{} += {}{}".format, NAMES, VALUES, COMMENTS),
    st.builds("count: int = {}{}".format, VALUES, COMMENTS),
    st.builds("{}.append({}){}".format, NAMES, VALUES, COMMENTS),
    st.builds("return {}{}".format, VALUES, COMMENTS),
    st.builds("return({}){}".format, VALUES, COMMENTS),
    st.builds("yield {}{}".format, VALUES, COMMENTS),
    st.builds("a = yield {}{}".format, VALUES, COMMENTS),
    st.builds("assert {}, 'why'{}".format, VALUES, COMMENTS),
    st.builds("raise ValueError({}){}".format, VALUES, COMMENTS),
    st.builds("a = {}; b = {}{}".format, VALUES, VALUES, COMMENTS),
    st.sampled_from(["pass", "return", "import math", "del x", "# only a comment\npass", "f()", "x"]),
)


def _block(header: str, body: list[str]) -> str:
    # what stands in a string over several lines is indented too, which makes it another string and no less Python
    return f"{header}\n{textwrap.indent(chr(10).join(body), '    ')}"


def statements() -> st.SearchStrategy[str]:
    return st.recursive(
        SIMPLE,
        lambda inner: st.builds(
            _block,
            st.sampled_from(
                [
                    "for i, v in enumerate(x):  # each",
                    "while x:",
                    "if x == 1:",
                    "with x as y:",
                    "def g(x=1):",
                    "class A:",
                ]
            ),
            st.lists(inner, min_size=1, max_size=3),
        ),
        max_leaves=6,
    )


@st.composite
def solutions(draw: st.DrawFn) -> str:
    """A function whose answer is whatever statements come."""
    body = draw(st.lists(statements(), min_size=1, max_size=4).filter(_compiles))
    answer = textwrap.indent("\n".join(body), "    ")
    return (
        'def f(x):\n    """Return x."""\n    first = 1\n'
        f"    # BEGIN SOLUTION\n{answer}\n    # END SOLUTION\n    last = 2\n"
    )


def _compiles(body: list[str]) -> bool:
    source = _block("def f(x):", body)
    try:
        compile(source, "answer", "exec")
    except SyntaxError:  # a `return` of a class, a `yield` outside a function
        return False
    return True
