/**
 * A computation graph that is walked step by step: values forward, derivatives backward.
 *
 *   <figure-computation-graph example="square" w="2" x="3" b="-1" steps="0"></figure-computation-graph>
 *
 * Without this file the caption under the figure tells its numbers.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit"
import { customElement, property, state } from "lit/decorators.js"
import { allSteps, type Graph, type Known, type Node, walk } from "../maths/graph"
import { FORMULAS, type GraphName, GRAPHS } from "../maths/graph-examples"
import { fill } from "../shared/lang"
import { short } from "../shared/numbers"
import { numberWithin, oneOf } from "../shared/parameters"
import { button, choice, slider } from "./controls"
import { controlStyles } from "./control-styles"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { graphStyles } from "./graph-styles"
import { graphWordsIn, saysOf } from "./graph-words"
import { symbol } from "./plot"
import { variable } from "./symbols"

const NAMES = Object.keys(GRAPHS) as GraphName[]
const BOX = { width: 84, height: 50 }

@customElement("figure-computation-graph")
export class FigureComputationGraph extends FigureElement {
  static override styles = [figureStyles, controlStyles, graphStyles]

  @property() example = "product"
  @property({ attribute: "steps" }) taken = "0"
  @state() private steps = 0
  @state() private inputs: Readonly<Record<string, number>> = {}

  override connectedCallback(): void {
    super.connectedCallback()
    const given = Object.entries(this.graph.start).map(([name, value]) => [
      name,
      numberWithin(this.getAttribute(name), -10, 10, value),
    ])
    this.inputs = Object.fromEntries(given) as Record<string, number>
    this.steps = Math.round(numberWithin(this.taken, 0, allSteps(this.graph), 0))
  }

  private get name(): GraphName {
    return oneOf(this.example, NAMES, "product")
  }

  private get graph(): Graph {
    return GRAPHS[this.name]
  }

  private get known(): Known {
    return walk(this.graph, this.inputs, this.steps)
  }

  private get result(): string {
    return this.graph.nodes.at(-1)?.id ?? ""
  }

  private get says(): string[] {
    return saysOf(this.graph, this.known, this.steps, FORMULAS[this.name], this.spoken)
  }

  protected override summary(): string {
    return this.says.join(" ")
  }

  protected override draw(): TemplateResult {
    const words = graphWordsIn(this.spoken)
    const total = allSteps(this.graph)
    return html`
      <p class="keys">
        <span class="key">${words.value}</span>
        <span class="key second">${fill(words.derivative, { r: this.result })}</span>
      </p>
      ${this.drawGraph()}
      <div class="says steps" aria-hidden="true">${this.says.map((line) => html`<p class=${line.includes("=") ? "formula" : nothing}>${line}</p>`)}</div>
      <div class="buttons">
        ${button(words.step, () => (this.steps += 1), { isPrimary: true, isDisabled: this.steps >= total })}
        ${button(words.back, () => (this.steps -= 1), { isDisabled: this.steps === 0 })}
        ${button(words.all, () => (this.steps = total), { isDisabled: this.steps >= total })}
        ${button(words.reset, () => (this.steps = 0), { isDisabled: this.steps === 0 })}
        <span class="count">${fill(words.count, { n: this.steps, total })}</span>
      </div>
      ${this.drawControls()}
    `
  }

  /** Where a box stands: from left to right where there is room, else from top to bottom. */
  private placeOf(node: Node): { x: number; y: number } {
    const columns = Math.max(...this.graph.nodes.map(({ column }) => column))
    if (this.isUpright) {
      const rows = Math.max(...this.graph.nodes.map(({ row }) => row))
      const across = (this.width - BOX.width) / Math.max(1, rows)
      return { x: BOX.width / 2 + node.row * across, y: 30 + node.column * 108 }
    }
    const gap = (this.width - BOX.width) / columns
    return { x: BOX.width / 2 + node.column * gap, y: 34 + node.row * 92 }
  }

  private get isUpright(): boolean {
    return this.width < 480
  }

  private drawGraph(): SVGTemplateResult | TemplateResult {
    const { graph, known } = this
    const height = Math.max(...graph.nodes.map((node) => this.placeOf(node).y)) + 58
    return html`<svg viewBox="0 0 ${this.width} ${height}" width=${this.width} height=${height} role="img" aria-label=${this.caption}>
      ${graph.nodes.flatMap((node) => node.from.map((id) => this.drawEdge(id, node, known)))}
      ${graph.nodes.map((node) => this.drawNode(node, known))}
    </svg>`
  }

  private drawEdge(id: string, to: Node, known: Known): SVGTemplateResult {
    const from = this.graph.nodes.find((node) => node.id === id)
    if (!from) return svg``
    const [start, end] = [this.placeOf(from), this.placeOf(to)]
    const isUp = this.isUpright
    const [x1, y1] = isUp ? [start.x, start.y + BOX.height / 2] : [start.x + BOX.width / 2, start.y]
    const [x2, y2] = isUp ? [end.x, end.y - BOX.height / 2] : [end.x - BOX.width / 2, end.y]
    const bend = isUp ? `C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}` : `C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`
    const isBack = known.carried.has(`${id}>${to.id}`) && from.operation !== "constant"
    const isForward = known.values.has(to.id)
    return svg`<path class=${isBack ? "edge back" : isForward ? "edge forward" : "edge"} d="M${x1} ${y1}${bend}" />
      <circle class=${isBack ? "tip back" : "tip"} cx=${isBack ? x1 : x2} cy=${isBack ? y1 : y2} r="3.5" />`
  }

  private drawNode(node: Node, known: Known): SVGTemplateResult {
    const { x, y } = this.placeOf(node)
    const value = known.values.get(node.id)
    const derivative = node.operation === "constant" ? undefined : known.derivatives.get(node.id)
    const isGiven = node.from.length === 0
    const formula = FORMULAS[this.name][node.id] ?? ""
    const title = !isGiven && formula.length < 7 ? svg`${symbol(node.id)}<tspan class="formula"> = ${formula}</tspan>` : symbol(node.id)
    return svg`
      <rect class=${`box${isGiven ? " given" : ""}${known.current === node.id ? " current" : ""}`}
        x=${x - BOX.width / 2} y=${y - BOX.height / 2} width=${BOX.width} height=${BOX.height} rx=${isGiven ? 25 : 9} />
      <text class="centred" x=${x} y=${y - 4}>${title}</text>
      <text class="number centred strong" x=${x} y=${y + 17}>${value === undefined ? "·" : short(value, 3)}</text>
      ${derivative === undefined ? nothing : svg`
        <rect class="pill" x=${x - 30} y=${y + BOX.height / 2 + 5} width="60" height="22" rx="11" />
        <text class="centred number derivative" x=${x} y=${y + BOX.height / 2 + 20.5}>${short(derivative, 3)}</text>`}
    `
  }

  private drawControls(): TemplateResult {
    const words = graphWordsIn(this.spoken)
    const set = (name: string, value: number) => (this.inputs = { ...this.inputs, [name]: value })
    const isLabel = (name: string) => name === "y"
    return html`<div class="controls">
      ${Object.entries(this.inputs).map(([name, value]) =>
        isLabel(name)
          ? choice({
              legend: words.label, group: "label", value: String(value), options: [["0", "0"], ["1", "1"]],
              onChange: (chosen) => set(name, Number(chosen)),
            })
          : slider({
              name: variable(name), label: fill(words.input, { name }), value, low: -5, high: 5, step: 0.5,
              onInput: (next) => set(name, next),
            }),
      )}
    </div>`
  }
}
