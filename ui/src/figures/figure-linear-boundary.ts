/**
 * The decision boundary of one neuron with two inputs: a line that the weights turn and the bias shifts.
 *
 *   <figure-linear-boundary w1="1" w2="1" b="-1"></figure-linear-boundary>
 *
 * Without this file the caption under the figure says where the line is.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit"
import { customElement, state } from "lit/decorators.js"
import { sigmoid } from "../maths/activations"
import { clamp, linspace, type Scale, scaleOf } from "../maths/scale"
import { catalogue, fill } from "../shared/lang"
import { bracketed, written } from "../shared/numbers"
import { numberWithin } from "../shared/parameters"
import { slider } from "./controls"
import { controlStyles } from "./control-styles"
import { arrowOf, followPointer } from "./drag"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { linearStyles } from "./linear-styles"
import { axes, symbol } from "./plot"
import { variable } from "./symbols"

const wordsIn = catalogue({
  yes: { en: "yes", ja: "はい" },
  no: { en: "no", ja: "いいえ" },
  weight: { en: "weight w{n}", ja: "重み w{n}" },
  bias: { en: "bias b", ja: "バイアス b" },
  point: { en: "A point to ask about", ja: "たずねる点" },
  summary: {
    en: "At ({x1}, {x2}) z is {z}, so the answer is {answer}, with a = {a}.",
    ja: "点 ({x1}, {x2}) では z = {z}、a = {a} なので、答えは「{answer}」です。",
  },
})

const LOW = -0.5
const HIGH = 1.5
const TALLEST = 400

@customElement("figure-linear-boundary")
export class FigureLinearBoundary extends FigureElement {
  static override styles = [figureStyles, controlStyles, linearStyles]

  @state() private w: readonly [number, number] = [1, 1]
  @state() private b = -1
  @state() private point: readonly [number, number] = [0.9, 0.6]

  override connectedCallback(): void {
    super.connectedCallback()
    const given = (name: string, otherwise: number) => numberWithin(this.getAttribute(name), -5, 5, otherwise)
    this.w = [given("w1", 1), given("w2", 1)]
    this.b = given("b", -1)
  }

  private zAt(x1: number, x2: number): number {
    return this.w[0] * x1 + this.w[1] * x2 + this.b
  }

  protected override summary(): string {
    const words = wordsIn(this.spoken)
    const [x1, x2] = this.point
    const z = this.zAt(x1, x2)
    return fill(words.summary, {
      x1: written(x1), x2: written(x2), z: written(z), a: written(sigmoid(z)), answer: z >= 0 ? words.yes : words.no,
    })
  }

  protected override draw(): TemplateResult {
    const size = Math.min(this.width, TALLEST)
    const x = scaleOf([LOW, HIGH], [36, size - 8])
    const y = scaleOf([LOW, HIGH], [size - 36, 8])
    const [x1, x2] = this.point
    const z = this.zAt(x1, x2)
    return html`
      <svg viewBox="0 0 ${size} ${size + 4}" width=${size} height=${size + 4} role="group" aria-label=${this.caption}>
        ${this.drawPlane(x, y)} ${axes({ x, y, xTicks: [-0.5, 0, 0.5, 1, 1.5], yTicks: [-0.5, 0, 0.5, 1, 1.5] })}
        <text x=${x(1.25)} y=${size - 18} text-anchor="middle">${symbol("x", 1)}</text>
        <text x="2" y=${y(1.25) + 4}>${symbol("x", 2)}</text>
        ${this.drawLine(x, y)} ${this.drawPoint(x, y)}
      </svg>
      <div class="readout calc" aria-hidden="true">
        <p>
          ${variable("z")} = ${bracketed(this.w[0], 1)} · ${bracketed(x1)} + ${bracketed(this.w[1], 1)} · ${bracketed(x2)} +
          ${bracketed(this.b, 1)} = <strong>${written(z)}</strong>
        </p>
        <p>${variable("a")} = σ(${variable("z")}) = <strong>${written(sigmoid(z))}</strong> → ${this.answerWord(z)}</p>
      </div>
      ${this.drawControls()}
    `
  }

  private answerWord(z: number): TemplateResult {
    const words = wordsIn(this.spoken)
    return html`<strong class=${z >= 0 ? "yes" : "no"}>${z >= 0 ? words.yes : words.no}</strong>`
  }

  /** How sure the neuron is, as two colours that fade towards the border. */
  private drawPlane(x: Scale, y: Scale): SVGTemplateResult {
    const length = Math.hypot(...this.w)
    const area = { x: x(LOW), y: y(HIGH), side: x(HIGH) - x(LOW), tall: y(LOW) - y(HIGH) }
    const plane = (paint: string, opacity: number) =>
      svg`<rect x=${area.x} y=${area.y} width=${area.side} height=${area.tall} rx="8" fill=${paint} opacity=${opacity} />`
    if (length < 0.05) {
      const sure = 2 * sigmoid(this.b) - 1
      return plane(sure > 0 ? "var(--teal)" : "var(--coral)", 0.5 * Math.abs(sure))
    }
    const along = (z: number) => (z - this.b) / length ** 2
    const end = (z: number) => ({ px: x(this.w[0] * along(z)), py: y(this.w[1] * along(z)) })
    const [from, to] = [end(-5), end(5)]
    const stops = (side: 1 | -1) =>
      linspace(-5, 5, 41).map((z, i) => {
        const sure = Math.max(0, side * (2 * sigmoid(z) - 1))
        return svg`<stop offset=${i / 40} class=${side > 0 ? "yes-stop" : "no-stop"} stop-opacity=${0.08 * Number(sure > 0) + 0.5 * sure} />`
      })
    const gradient = (id: string, side: 1 | -1) =>
      svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${from.px} y1=${from.py} x2=${to.px} y2=${to.py}>${stops(side)}</linearGradient>`
    return svg`<defs>${gradient("yes", 1)}${gradient("no", -1)}</defs>${plane("url(#yes)", 1)}${plane("url(#no)", 1)}`
  }

  private drawLine(x: Scale, y: Scale): SVGTemplateResult {
    const [w1, w2] = this.w
    const length = Math.hypot(w1, w2)
    if (length < 0.05) return svg``
    const near = -this.zAt(0.5, 0.5) / length ** 2
    const [cx, cy] = [0.5 + near * w1, 0.5 + near * w2]
    const [dx, dy] = [(-w2 / length) * 4, (w1 / length) * 4]
    const tip = [cx + 0.28 * (w1 / length) * Math.min(2, length), cy + 0.28 * (w2 / length) * Math.min(2, length)] as const
    return svg`
      <defs>
        <clipPath id="plane"><rect x=${x(LOW)} y=${y(HIGH)} width=${x(HIGH) - x(LOW)} height=${y(LOW) - y(HIGH)} rx="8" /></clipPath>
        <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="arrowhead" d="M0 0 8 4 0 8Z" /></marker>
      </defs>
      <g clip-path="url(#plane)">
        <line class="border" x1=${x(cx - dx)} y1=${y(cy - dy)} x2=${x(cx + dx)} y2=${y(cy + dy)} />
        <line class="arrow" x1=${x(cx)} y1=${y(cy)} x2=${x(tip[0])} y2=${y(tip[1])} marker-end="url(#arrow)" />
        <text class="name" x=${x(tip[0]) + 10} y=${y(tip[1]) - 4}>${symbol("w")}</text>
      </g>
    `
  }

  private drawPoint(x: Scale, y: Scale): SVGTemplateResult {
    const [x1, x2] = this.point
    const isYes = this.zAt(x1, x2) >= 0
    const move = (px: number, py: number) => this.moveTo(x.invert(px), y.invert(py))
    return svg`<g class="handle" tabindex="0" role="slider" aria-label=${wordsIn(this.spoken).point} aria-valuenow=${x1}
      aria-valuemin=${LOW} aria-valuemax=${HIGH} aria-valuetext=${`(${written(x1)}, ${written(x2)})`}
      @keydown=${this.onKey} @pointerdown=${(event: PointerEvent) => followPointer(event, move)}>
      <circle class="halo" cx=${x(x1)} cy=${y(x2)} r="17" />
      <circle class=${isYes ? "bead yes" : "bead no"} cx=${x(x1)} cy=${y(x2)} r="8" />
      ${isYes ? nothing : svg`<path class="cross" d="M${x(x1) - 3} ${y(x2)}h6" />`}
    </g>`
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const arrow = arrowOf(event)
    if (arrow) this.moveTo(this.point[0] + 0.05 * arrow[0], this.point[1] + 0.05 * arrow[1])
  }

  private moveTo(x1: number, x2: number): void {
    const tidy = (value: number) => Math.round(clamp(value, LOW, HIGH) * 20) / 20
    this.point = [tidy(x1), tidy(x2)]
  }

  private drawControls(): TemplateResult {
    const words = wordsIn(this.spoken)
    const shared = { low: -4, high: 4 }
    return html`<div class="controls">
      ${slider({ ...shared, name: variable("w", 1), label: fill(words.weight, { n: 1 }), value: this.w[0], onInput: (w) => (this.w = [w, this.w[1]]) })}
      ${slider({ ...shared, name: variable("w", 2), label: fill(words.weight, { n: 2 }), value: this.w[1], onInput: (w) => (this.w = [this.w[0], w]) })}
      ${slider({ ...shared, name: variable("b"), label: words.bias, value: this.b, onInput: (b) => (this.b = b) })}
    </div>`
  }
}
