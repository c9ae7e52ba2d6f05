"""What a derived notebook itself says, in both languages."""

from collections.abc import Iterable, Mapping

from ._text import Lang, Level, Text

YOUR_CODE = Text(en="your code here", ja="ここにコードを書きます")
DEFINE_HERE = Text(en="Define {names} here.", ja="ここで {names} を定義します。")
WHAT_TO_WRITE = Text(en="What to write", ja="課題の内容")
HINT = Text(en="Hint {number}", ja="ヒント {number}")
API = Text(en="The API pages you need", ja="参考になる API")
DATA = Text(
    en="The data of this lab. There is nothing to change in this cell.",
    ja="このラボのデータです。このセルを書きかえる必要はありません。",
)
ABOUT = Text(
    en="About {minutes} minutes. Run the cells from top to bottom with Shift+Enter. {what_to_do}",
    ja="目安は {minutes} 分です。Shift+Enter で上から順にセルを実行しましょう。{what_to_do}",
)
COMPUTES = Text(
    en="All cells together compute for about {seconds} s.",
    ja="すべてのセルを合わせた計算時間は、およそ {seconds} 秒です。",
)
WHAT_TO_DO: Mapping[Level, Text] = {
    Level.GUIDED: Text(
        en="In each exercise, write your own code in place of every `...`.",
        ja="それぞれの課題で、`...` をすべて自分のコードに置きかえてください。",
    ),
    Level.STANDARD: Text(
        en="In each exercise, write your own code in place of `raise NotImplementedError`.",
        ja="それぞれの課題で、`raise NotImplementedError` を自分のコードに置きかえてください。",
    ),
    Level.SCRATCH: Text(
        en="Each exercise says what to write; its cell is empty, and all of the code is yours.",
        ja="それぞれの課題に、何を書くかが書いてあります。セルは空なので、コードはすべて自分で書きます。",
    ),
}


def listed(names: Iterable[str], lang: Lang) -> str:
    """The names as a list in a sentence."""
    first = list(names)
    last = first.pop()
    if not first:
        return last
    return f"{', '.join(first)} and {last}" if lang is Lang.EN else "、".join([*first, last])
