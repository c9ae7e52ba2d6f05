/**
 * An activation function with its tangent and its slope; the point is dragged along the curve.
 *
 *   <figure-sigmoid function="sigmoid" low="-8" high="8" z="0"></figure-sigmoid>
 *
 * Without this file the caption under the figure says what it shows.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit"
import { customElement, property, state } from "lit/decorators.js"
import { ACTIVATIONS, type ActivationName } from "../maths/activations"
import { clamp, type Scale, scaleOf } from "../maths/scale"
import { catalogue, fill } from "../shared/lang"
import { written } from "../shared/numbers"
import { numberWithin, oneOf } from "../shared/parameters"
import { ACTIVATION_SYMBOLS, ACTIVATION_WORDS } from "./activation-words"
import { choice, slider } from "./controls"
import { controlStyles } from "./control-styles"
import { arrowOf, followPointer } from "./drag"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { axes, curvePath, symbol } from "./plot"
import { variable } from "./symbols"

const wordsIn = catalogue({
  value: { en: "height {f}(z)", ja: "高さ {f}(z)" },
  slope: { en: "slope {f}′(z)", ja: "傾き {f}′(z)" },
  point: { en: "Point on the curve", ja: "曲線の上の点" },
  function: { en: "Function", ja: "関数" },
  summary: {
    en: "At z = {z} the height is {a} and the slope is {slope}.",
    ja: "z = {z} で、高さは {a}、傾きは {slope} です。",
  },
})

const NAMES = ["sigmoid", "tanh", "relu", "leaky-relu"] as const satisfies readonly ActivationName[]
const HEIGHT = 300

@customElement("figure-sigmoid")
export class FigureSigmoid extends FigureElement {
  static override styles = [figureStyles, controlStyles]

  @property() function = "sigmoid"
  @property() low = "-8"
  @property() high = "8"
  @property({ attribute: "z" }) start = "0"
  @state() private z = 0
  @state() private chosen: (typeof NAMES)[number] = "sigmoid"

  override connectedCallback(): void {
    super.connectedCallback()
    this.chosen = oneOf(this.function, NAMES, "sigmoid")
    this.z = numberWithin(this.start, ...this.domain, 0)
  }

  private get domain(): [number, number] {
    const low = numberWithin(this.low, -20, 0, -8)
    return [low, numberWithin(this.high, low + 1, 20, 8)]
  }

  private get range(): [number, number] {
    if (this.chosen === "sigmoid") return [-0.1, 1.1]
    return this.chosen === "tanh" ? [-1.2, 1.2] : [-1.5, 5]
  }

  private get a(): number {
    return ACTIVATIONS[this.chosen].value(this.z)
  }

  private get slope(): number {
    return ACTIVATIONS[this.chosen].slope(this.z)
  }

  protected override summary(): string {
    const { z, a, slope } = this
    return fill(wordsIn(this.spoken).summary, { z: written(z, 1), a: written(a, 3), slope: written(slope, 3) })
  }

  protected override draw(): TemplateResult {
    const words = wordsIn(this.spoken)
    const f = ACTIVATION_SYMBOLS[this.chosen]
    const x = scaleOf(this.domain, [40, this.width - 16])
    const y = scaleOf(this.range, [HEIGHT - 44, 24])
    return html`
      <p class="keys">
        <span class="key">${fill(words.value, { f })}</span><span class="key third">${fill(words.slope, { f })}</span>
      </p>
      <svg viewBox="0 0 ${this.width} ${HEIGHT}" width=${this.width} height=${HEIGHT} role="group" aria-label=${this.caption}>
        ${axes({ x, y, xName: symbol("z") })} ${this.drawCurves(x, y)}
      </svg>
      <div class="readout" aria-hidden="true">
        <p>${variable("z")} = ${written(this.z, 1)}</p>
        <p>${f}(${variable("z")}) = <strong>${written(this.a, 3)}</strong></p>
        <p>${f}′(${variable("z")}) = <strong>${written(this.slope, 3)}</strong></p>
      </div>
      <div class="controls">
        ${slider({
          name: variable("z"), label: "z", value: this.z, low: this.domain[0], high: this.domain[1],
          onInput: (z) => (this.z = z),
        })}
        ${choice({
          legend: words.function, group: "function", value: this.chosen,
          options: NAMES.map((name) => [name, ACTIVATION_WORDS[name][this.spoken]] as const),
          onChange: (name) => (this.chosen = name),
        })}
      </div>
    `
  }

  private drawCurves(x: Scale, y: Scale): SVGTemplateResult {
    const { value, slope } = ACTIVATIONS[this.chosen]
    const [z, a, k] = [this.z, this.a, this.slope]
    const [dx, dy] = [x(1) - x(0), (y(1) - y(0)) * k]
    const reach = 90 / Math.hypot(dx, dy)
    return svg`
      <path class="curve third faint" d=${curvePath(slope, x, y)} />
      <path class="curve" d=${curvePath(value, x, y)} />
      <line class="tangent" x1=${x(z - reach)} y1=${y(a - reach * k)} x2=${x(z + reach)} y2=${y(a + reach * k)}
        stroke="var(--coral)" stroke-width="2" />
      <line class="axis" x1=${x(z)} x2=${x(z)} y1=${y(0)} y2=${y(a)} stroke-dasharray="3 3" />
      <circle cx=${x(z)} cy=${y(k)} r="4" fill="var(--violet)" />
      <g class="handle" tabindex="0" role="slider" aria-label=${wordsIn(this.spoken).point} aria-valuenow=${z}
        aria-valuemin=${x.domain[0]} aria-valuemax=${x.domain[1]} aria-valuetext=${`z = ${written(z, 1)}`}
        @pointerdown=${(event: PointerEvent) => followPointer(event, (px) => this.moveTo(x.invert(px)))}
        @keydown=${this.onKey}>
        <circle class="halo" cx=${x(z)} cy=${y(a)} r="16" />
        <circle class="bead" cx=${x(z)} cy=${y(a)} r="7" />
      </g>
    `
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const arrow = arrowOf(event)
    if (arrow) this.moveTo(this.z + 0.1 * (arrow[0] + arrow[1]))
  }

  private moveTo(z: number): void {
    this.z = Math.round(clamp(z, ...this.domain) * 10) / 10
  }
}
