"""The shape of sheet.toml: tables whose rows follow from the row above by formulas."""

from typing import Annotated

from pydantic import Field, StringConstraints

from ._files import key
from ._files import table as title_line
from ._text import FromFile, Text

SYMBOL = r"^[A-Za-z][A-Za-z0-9_]*$"
TAB = r"^[A-Za-z][A-Za-z0-9 -]*$"

Symbol = Annotated[str, StringConstraints(pattern=SYMBOL, max_length=24)]
Formula = Annotated[str, StringConstraints(min_length=1, max_length=400)]


class ColumnFile(FromFile):
    """One column of a table."""

    name: Symbol = key("a name of letters, digits and _", 'name = "w"')
    formula: Formula = key("a formula over constants and columns", 'formula = "above(w) - step"')
    first: Formula | None = key("the formula of the first row, where it is another", 'first = "w_0"', None)
    before: float | None = key("what stands in the row above the first", "before = 0.0", None)


class TableFile(FromFile):
    """One table: constants, and below them a row for each step."""

    name: Annotated[str, StringConstraints(pattern=TAB, max_length=24)] = key(
        "the tab's name, in letters, digits, spaces and hyphens", 'name = "momentum"'
    )
    constants: dict[Symbol, float] = key(
        "the numbers to play with, by name", "constants = { alpha = 0.1 }", min_length=1
    )
    columns: tuple[ColumnFile, ...] = key(
        "the columns, one table each", "[[table.column]]", alias="column", strict=False, min_length=1
    )


class SheetFile(FromFile):
    """sheet.toml"""

    title: Text = key("a text in both languages", title_line("title", "Step by step", "一歩ずつ"))
    about: Text = key(
        "what to see and to try, Markdown in both languages",
        title_line("about", "Change alpha.", "alpha を変えます。"),
    )
    rows: Annotated[int, Field(le=200)] = key("how many rows each table has, up to 200", "rows = 41", gt=0)
    tables: tuple[TableFile, ...] = key(
        "the tables, one tab each", "[[table]]", alias="table", strict=False, min_length=1
    )
