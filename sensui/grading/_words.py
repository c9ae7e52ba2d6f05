"""The judge's own sentences, in both languages. Each names the thing and ends where it can with a question."""

import ast

from sensui.course import Text
from sensui.sandbox import End, Limits

from ._submission import names_defined


def blame(exercise: str, names: tuple[str, ...], *, alone: bool = True) -> Text:
    """Say that another function is at fault; `alone` when this one's own code is right."""
    en, ja = _listed(names, " and "), _listed(names, " と ")
    if alone:
        return Text(
            en=f"`{exercise}` itself is right: with a correct {en} in place it passes. What must be mended: {en}.",
            ja=f"`{exercise}` 自体は正しく書けています。{ja} を正しいものに替えると合格します。直すべきなのは {ja} です。",
        )
    return Text(
        en=f"Besides, {en} must be mended: `{exercise}` rests on it.",
        ja=f"このほかに {ja} も直す必要があります。`{exercise}` はその結果を使っています。",
    )


def missing(names: tuple[str, ...], source: str) -> Text:
    """Say that nothing has been written yet, or under another name."""
    wanted_en, wanted_ja = _listed(names, " and "), _listed(names, " と ")
    others = sorted(names_defined(source) - set(names))
    if others and not set(names) <= names_defined(source):
        found = _listed(tuple(others), ", ")
        return Text(
            en=f"This cell defines {found}, expected {wanted_en}. Is the name spelled as in the text?",
            ja=f"このセルで定義されているのは {found} ですが、{wanted_ja} が必要です。名前は本文のとおりですか?",
        )
    return Text(
        en=f"{wanted_en} is not written yet. The specification above says what it takes and gives.",
        ja=f"{wanted_ja} はまだ書かれていません。引数と戻り値は上の仕様にあります。",
    )


def syntax_error(exercise: str, error: SyntaxError) -> Text:
    """Say where a cell cannot be read as Python."""
    line, text = error.lineno or 1, (error.text or "").strip()[:120]
    shown = f": `{text}`" if text else ""
    return Text(
        en=f"The cell of `{exercise}` is not Python at line {line}{shown} ({error.msg}). Is a bracket, a colon or an indent off there, or one line above?",
        ja=f"`{exercise}` のセルは {line} 行目が Python として読めません{shown}({error.msg})。その行か 1 行前の括弧、コロン、字下げは合っていますか?",
    )


def stopped(exercise: str, end: End, limits: Limits) -> Text:
    """Say why a run did not come to its end."""
    match end:
        case End.TIMED_OUT:
            seconds = f"{min(limits.cpu_seconds, limits.wall_seconds):g}"
            return Text(
                en=f"`{exercise}` was still running after {seconds} s and was stopped. Can its loop end, and does every turn of it bring the end nearer?",
                ja=f"`{exercise}` は {seconds} 秒たっても終わらなかったため止めました。ループは必ず終わりますか? 繰り返すたびに終わりに近づいていますか?",
            )
        case End.OUT_OF_MEMORY:
            return Text(
                en=f"`{exercise}` asked for more than {limits.memory_mib} MiB of memory and was stopped. Which array is far larger than its inputs?",
                ja=f"`{exercise}` は {limits.memory_mib} MiB を超えるメモリを使おうとしたため止めました。入力よりずっと大きな配列はどれですか?",
            )
        case End.OUTPUT_TOO_LONG:
            return Text(
                en=f"`{exercise}` printed without end and was stopped. Which `print` stands in a loop?",
                ja=f"`{exercise}` の出力が終わらないため止めました。ループの中にある `print` はどれですか?",
            )
        case End.FORBIDDEN:
            return Text(
                en=f"`{exercise}` tried to reach something outside its own work and was stopped. Which line does more than compute?",
                ja=f"`{exercise}` が自分の計算の外にあるものに触れようとしたため止めました。計算以外のことをしている行はどれですか?",
            )
        case End.EXITED | End.CRASHED:
            return Text(
                en=f"`{exercise}` ended the whole program instead of returning. Is there an `exit`, an `os._exit` or a call that brings Python down?",
                ja=f"`{exercise}` が値を返さずにプログラム全体を終わらせました。`exit` や `os._exit`、Python を落とす呼び出しはありませんか?",
            )


def too_large(exercise: str) -> Text:
    """Say that a result does not go through the wire."""
    return Text(
        en=f"`{exercise}` returned more than 64 MiB. Which array is far larger than its inputs?",
        ja=f"`{exercise}` が 64 MiB を超える結果を返しました。入力よりずっと大きな配列はどれですか?",
    )


def leftover(source: str) -> Text | None:
    """Say which line still holds the placeholder `...`."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    lines = [
        n.lineno for n in ast.walk(tree) if isinstance(n, ast.Constant) and n.value is Ellipsis and n.lineno
    ]
    if not lines:
        return None
    return Text(
        en=f"Line {lines[0]} of the cell still holds `...`. What belongs there?",
        ja=f"セルの {lines[0]} 行目に `...` が残っています。そこには何が入りますか?",
    )


def _listed(names: tuple[str, ...], joint: str) -> str:
    return joint.join(f"`{name}`" for name in names)
