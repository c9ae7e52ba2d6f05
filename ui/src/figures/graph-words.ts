/** What a computation graph says about the step it has just taken. */
import { allSteps, forwardSteps, type Graph, type Known } from "../maths/graph"
import { catalogue, fill, type Lang } from "../shared/lang"
import { bracketed, short } from "../shared/numbers"

export const graphWordsIn = catalogue({
  start: {
    en: "Only the inputs are known. Step forward, and every box is computed from the boxes before it.",
    ja: "わかっているのは入力だけです。一歩進めるたびに、前の箱から次の箱が計算されます。",
  },
  result: {
    en: "Now backward. If {r} moves a little, {r} moves just as far: its own derivative is 1.",
    ja: "ここから逆向きです。{r} が少し動けば {r} も同じだけ動くので、{r} 自身の微分は 1 です。",
  },
  end: { en: "Every derivative is known.", ja: "すべての微分がわかりました。" },
  value: { en: "value", ja: "値" },
  derivative: { en: "derivative of {r}", ja: "{r} の微分" },
  step: { en: "Step", ja: "進む" },
  back: { en: "Back", ja: "戻る" },
  all: { en: "To the end", ja: "最後まで" },
  reset: { en: "Start again", ja: "最初から" },
  count: { en: "step {n} of {total}", ja: "{total} 歩中 {n} 歩目" },
  input: { en: "start value {name}", ja: "{name} の値" },
  label: { en: "label y", ja: "ラベル y" },
})

/** One line for each number that the last step found. */
export function saysOf(graph: Graph, known: Known, steps: number, formulas: Readonly<Record<string, string>>, lang: Lang): string[] {
  const words = graphWordsIn(lang)
  const result = graph.nodes.at(-1)?.id ?? ""
  if (steps === 0) return [words.start]
  if (steps <= forwardSteps(graph)) return [forwardLine(known, formulas)]
  if (steps === forwardSteps(graph) + 1) return [fill(words.result, { r: result })]
  const lines = backwardLines(graph, known, result)
  return steps === allSteps(graph) ? [...lines, words.end] : lines
}

function forwardLine(known: Known, formulas: Readonly<Record<string, string>>): string {
  const name = known.current ?? ""
  const formula = formulas[name] ?? ""
  const filled = formula.replace(/(?<![a-zA-Zσ])[a-zA-Z](?![a-zA-Z(])/g, (letter) => {
    const value = known.values.get(letter)
    return value === undefined ? letter : bracketed(Number(value.toFixed(3)), digitsOf(value))
  })
  return `${name} = ${formula} = ${filled} = ${short(known.values.get(name) ?? 0, 3)}`
}

function backwardLines(graph: Graph, known: Known, result: string): string[] {
  const node = graph.nodes.find(({ id }) => id === known.current)
  const shown = (node?.from ?? []).filter((id) => graph.nodes.find((one) => one.id === id)?.operation !== "constant")
  return shown.map((id) => {
    const edge = known.carried.get(`${id}>${node?.id}`) ?? { upstream: 0, local: 0 }
    const chain = `∂${result}/∂${id} = ∂${result}/∂${node?.id} · ∂${node?.id}/∂${id}`
    const product = `${written(edge.upstream)} × ${written(edge.local)}`
    return `${chain} = ${product} = ${short(edge.upstream * edge.local, 3)}`
  })
}

const written = (value: number) => bracketed(Number(value.toFixed(3)), digitsOf(value))

// as many digits as the number needs, three at most
function digitsOf(value: number): number {
  const text = String(Number(value.toFixed(3)))
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0
}
