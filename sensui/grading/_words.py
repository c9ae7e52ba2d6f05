"""The judge's own sentences, in both languages. Each names the thing and ends where it can with a question."""

import ast

from sensui._interpreter import tree_of
from sensui.course import Text
from sensui.sandbox import End, Limits

from ._compare import Difference, Sort
from ._submission import names_defined, names_imported


def blame(exercise: str, names: tuple[str, ...], *, alone: bool = True, unwritten: bool = False) -> Text:
    """Say that other functions are at fault; `alone` when this one's own code is right."""
    en, ja = _listed(names, " and "), _listed(names, " と ")
    if alone and unwritten:
        return Text(
            en=f"`{exercise}` itself is right: with a correct {en} in place it passes. What is yet to be written: {en}.",
            ja=f"`{exercise}` 自体は正しく書けています。{ja} を書けば合格します。まだ書かれていないのは {ja} です。",
        )
    if alone:
        return Text(
            en=f"`{exercise}` itself is right: with a correct {en} in place it passes. What must be mended: {en}.",
            ja=f"`{exercise}` 自体は正しく書けています。{ja} を正しいものに替えると合格します。直すべきなのは {ja} です。",
        )
    return Text(
        en=f"Besides, {en} must be mended: `{exercise}` rests on it.",
        ja=f"このほかに {ja} も直す必要があります。`{exercise}` は、その結果を使っています。",
    )


def missing(names: tuple[str, ...], source: str) -> Text:
    """Say that nothing has been written yet, or under another name."""
    wanted_en, wanted_ja = _listed(names, " and "), _listed(names, " と ")
    others = sorted(names_defined(source) - names_imported(source) - set(names))
    if others and not set(names) <= names_defined(source):
        found = _listed(tuple(others), ", ")
        return Text(
            en=f"This cell defines {found}, expected {wanted_en}. Is the name spelled as in the text?",
            ja=f"このセルで定義されているのは {found} ですが、必要なのは {wanted_ja} です。名前は本文のとおりですか?",
        )
    return Text(
        en=f"{wanted_en} is not written yet. The specification above says what it takes and gives.",
        ja=f"{wanted_ja} はまだ書かれていません。引数と戻り値は、上の仕様に書いてあります。",
    )


def syntax_error(exercise: str, error: SyntaxError) -> Text:
    """Say where a cell cannot be read as Python."""
    line, text = error.lineno or 1, (error.text or "").strip()[:120]
    shown = f": `{text}`" if text else ""
    return Text(
        en=f"The cell of `{exercise}` is not Python at line {line}{shown} ({error.msg}). Is a bracket, a colon or an indent off there, or one line above?",
        ja=f"`{exercise}` のセルの {line} 行目が、Python のコードとして読めません{shown}({error.msg})。その行か 1 行前の括弧、コロン、字下げは合っていますか?",
    )


def stopped(exercise: str, end: End, limits: Limits) -> Text:
    """Say why a run did not come to its end."""
    match end:
        case End.TIMED_OUT:
            seconds = f"{min(limits.cpu_seconds, limits.wall_seconds):g}"
            return Text(
                en=f"`{exercise}` was still running after {seconds} s and was stopped. Can its loop end, and does every turn of it bring the end nearer?",
                ja=f"`{exercise}` が {seconds} 秒たっても終わらなかったので、実行を止めました。ループは必ず終わりますか? 繰り返すたびに終わりに近づいていますか?",
            )
        case End.OUT_OF_MEMORY:
            return Text(
                en=f"`{exercise}` asked for more than {limits.memory_mib} MiB of memory and was stopped. Which array is far larger than its inputs?",
                ja=f"`{exercise}` が {limits.memory_mib} MiB を超えるメモリを使おうとしたので、実行を止めました。入力よりずっと大きな配列はどれですか?",
            )
        case End.OUTPUT_TOO_LONG:
            return Text(
                en=f"`{exercise}` printed without end and was stopped. Which `print` stands in a loop?",
                ja=f"`{exercise}` の出力が終わらないので、実行を止めました。ループの中にある `print` はどれですか?",
            )
        case End.FORBIDDEN:
            return Text(
                en=f"`{exercise}` tried to reach something outside its own work and was stopped. Which line does more than compute?",
                ja=f"`{exercise}` が計算の外にあるものに触れようとしたので、実行を止めました。計算以外のことをしているのはどの行ですか?",
            )
        case End.EXITED | End.CRASHED:
            return Text(
                en=f"`{exercise}` ended the whole program instead of returning. Is there an `exit`, an `os._exit` or a call that brings Python down?",
                ja=f"`{exercise}` が値を返さずに、プログラム全体を終わらせました。`exit` や `os._exit` など、Python を終わらせる呼び出しはありませんか?",
            )


def too_large(exercise: str) -> Text:
    """Say that a result does not go through the wire."""
    return Text(
        en=f"`{exercise}` returned more than 64 MiB. Which array is far larger than its inputs?",
        ja=f"`{exercise}` の結果が 64 MiB を超えています。入力よりずっと大きな配列はどれですか?",
    )


def counted(right: int, of: int) -> Text:
    """Say how many elements of an array are right."""
    if right == 0:
        return Text(en=f"none of the {of} values is right", ja=f"{of} 個の値はどれも合っていません")
    are = "is" if right == 1 else "are"
    return Text(en=f"{right} of {of} values {are} right", ja=f"{of} 個のうち {right} 個は合っています")


def asked(difference: Difference) -> Text:
    """Ask something that helps with a difference of which nothing more can be said."""
    if difference.sort is Sort.SHAPE:
        return Text(
            en="Which step decides the shape of the result?", ja="結果の形を決めているのはどの段階ですか?"
        )
    if difference.right:
        return Text(
            en="What do the values that are wrong have in common?",
            ja="合っていない値に共通することは何ですか?",
        )
    return Text(
        en="Which step comes out differently when you do it by hand?",
        ja="手で計算してみると、どの段階で結果が変わりますか?",
    )


def joined(facts: Text, question: Text) -> Text:
    """Return facts with a question behind them."""
    return Text(en=f"{facts.en} {question.en}", ja=f"{facts.ja}{question.ja}")


def leftover(source: str) -> Text | None:
    """Say which line still holds the placeholder `...`."""
    try:
        tree = tree_of(source)
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
