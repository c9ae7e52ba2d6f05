/** What broadcasting says about two shapes, axis by axis. */
import { type Axis, type Broadcast, type Fate, type Shape, shapeText } from "../maths/broadcast"
import { catalogue, fill, type Lang, type Text } from "../shared/lang"

export const broadcastWordsIn = catalogue({
  a: { en: "shape of A", ja: "A の形" },
  b: { en: "shape of B", ja: "B の形" },
  try: { en: "Try", ja: "例" },
  result: { en: "result", ja: "結果" },
  fits: { en: "{a} and {b} fit: the result has shape {shape}.", ja: "{a} と {b} は合います。結果の形は {shape} です。" },
  clash: {
    en: "{a} and {b} do not fit: from the right, {x} meets {y}, and neither is 1. NumPy raises a ValueError.",
    ja: "{a} と {b} は合いません。右から比べると {x} と {y} が並び、どちらも 1 ではないからです。NumPy は ValueError を出します。",
  },
  unreadable: {
    en: "Write a shape such as 3, 4: up to three sizes from 1 to 6.",
    ja: "形は 3, 4 のように書きます。大きさは 1 から 6、軸は三つまでです。",
  },
  element: { en: "Element {index}: {a} + {b} = {sum}", ja: "要素 {index}: {a} + {b} = {sum}" },
  keys: {
    en: "Point at a number of the result, or move with the arrow keys, to see where it comes from.",
    ja: "結果の数を指すか、矢印キーで動かすと、どこから来た数かがわかります。",
  },
})

const FATES: Record<Fate, Text> = {
  same: { en: "equal", ja: "同じ" },
  "stretched-a": { en: "A stretched", ja: "A を伸ばす" },
  "stretched-b": { en: "B stretched", ja: "B を伸ばす" },
  "added-a": { en: "new in A", ja: "A に追加" },
  "added-b": { en: "new in B", ja: "B に追加" },
  clash: { en: "clash", ja: "合わない" },
}

export const fateWord = (axis: Axis, lang: Lang) => FATES[axis.fate][lang]

/** The outcome in one or two sentences. */
export function outcomeOf(a: Shape, b: Shape, { axes, shape }: Broadcast, lang: Lang): string {
  const words = broadcastWordsIn(lang)
  const names = { a: shapeText(a), b: shapeText(b) }
  if (shape) return fill(words.fits, { ...names, shape: shapeText(shape) })
  const clash = axes.findLast((axis) => axis.fate === "clash")
  return fill(words.clash, { ...names, x: clash?.a ?? "", y: clash?.b ?? "" })
}
