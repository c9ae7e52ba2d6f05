/**
 * One neuron to play with: inputs, weights and bias on sliders; z and a follow.
 *
 *   <figure-neuron inputs="3" activation="sigmoid" x1="0.8" w1="2" … b="-0.4"></figure-neuron>
 *
 * Without this file the caption under the figure says what it shows.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit"
import { customElement, property, state } from "lit/decorators.js"
import { ACTIVATIONS, type ActivationName } from "../maths/activations"
import { fire, type Fired } from "../maths/neuron"
import { linspace } from "../maths/scale"
import { catalogue, fill } from "../shared/lang"
import { bracketed, written } from "../shared/numbers"
import { numberWithin, oneOf } from "../shared/parameters"
import { ACTIVATION_SYMBOLS, ACTIVATION_WORDS } from "./activation-words"
import { menu, slider } from "./controls"
import { controlStyles } from "./control-styles"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { neuronStyles } from "./neuron-styles"
import { symbol } from "./plot"
import { variable } from "./symbols"

const wordsIn = catalogue({
  input: { en: "input x{n}", ja: "入力 x{n}" },
  weight: { en: "weight w{n}", ja: "重み w{n}" },
  bias: { en: "bias b", ja: "バイアス b" },
  activation: { en: "Activation", ja: "活性化関数" },
  summary: {
    en: "The weighted sum z is {z}, and the neuron answers a = {a}.",
    ja: "重み付き和 z は {z}、ニューロンの答えは a = {a} です。",
  },
})

const NAMES = Object.keys(ACTIVATIONS) as ActivationName[]
const DIVER = { inputs: [0.8, 0.5, 0.6, 0.3], weights: [2, -3, 1, 0.5], bias: -0.4 }
const ROW = 74

@customElement("figure-neuron")
export class FigureNeuron extends FigureElement {
  static override styles = [figureStyles, controlStyles, neuronStyles]

  @property() inputs = "3"
  @property() activation = "sigmoid"
  @state() private x: number[] = []
  @state() private w: number[] = []
  @state() private b = 0
  @state() private chosen: ActivationName = "sigmoid"

  override connectedCallback(): void {
    super.connectedCallback()
    const count = Math.round(numberWithin(this.inputs, 1, 4, 3))
    const given = (name: string, otherwise: number) => numberWithin(this.getAttribute(name), -5, 5, otherwise)
    this.x = DIVER.inputs.slice(0, count).map((value, i) => given(`x${i + 1}`, value))
    this.w = DIVER.weights.slice(0, count).map((value, i) => given(`w${i + 1}`, value))
    this.b = given("b", DIVER.bias)
    this.chosen = oneOf(this.activation, NAMES, "sigmoid")
  }

  private get fired(): Fired {
    return fire({ weights: this.w, bias: this.b, activation: this.chosen }, this.x)
  }

  protected override summary(): string {
    const { z, a } = this.fired
    return fill(wordsIn(this.spoken).summary, { z: written(z), a: written(a) })
  }

  protected override draw(): TemplateResult {
    const height = Math.max(2, this.x.length) * ROW + 34
    return html`
      <svg viewBox="0 0 ${this.width} ${height}" width=${this.width} height=${height} role="img" aria-label=${this.caption}>
        ${this.drawNeuron(height)}
      </svg>
      ${this.drawCalculation()} ${this.drawControls()}
    `
  }

  private drawNeuron(height: number): SVGTemplateResult {
    const fired = this.fired
    const middle = (height - 34) / 2
    const isNarrow = this.width < 460
    const at = isNarrow
      ? { input: 46, sum: this.width * 0.57, box: this.width - 44, out: this.width - 44 }
      : { input: 52, sum: this.width * 0.5, box: this.width * 0.765, out: this.width - 26 }
    const rowOf = (i: number) => middle + (i - (this.x.length - 1) / 2) * ROW
    return svg`
      ${this.x.map((_, i) => this.drawEdge(i, rowOf(i), at.input + 24, at.sum - 30, middle))}
      ${this.x.map((value, i) => svg`
        <text x="2" y=${rowOf(i) + 5}>${symbol("x", i + 1)}</text>
        <circle class="node" cx=${at.input} cy=${rowOf(i)} r="23" />
        <text class="number centred" x=${at.input} y=${rowOf(i) + 4.5}>${written(value, 1)}</text>`)}
      <line class="wire" x1=${at.sum} y1=${height - 26} x2=${at.sum} y2=${middle + 34} />
      <text class="centred" x=${at.sum} y=${height - 8}>${symbol("b")}<tspan class="number" dx="5">${written(this.b, 1)}</tspan></text>
      <circle class="node sum" cx=${at.sum} cy=${middle} r="32" />
      <text class="centred sigma" x=${at.sum} y=${middle - 7}>Σ</text>
      <text class="number centred strong" x=${at.sum} y=${middle + 14}>${written(fired.z)}</text>
      <line class="wire" x1=${at.sum + 32} y1=${middle} x2=${at.box - 40} y2=${middle} />
      <text class="centred" x=${(at.sum + 32 + at.box - 40) / 2} y=${middle - 9}>${symbol("z")}</text>
      ${this.drawActivation(at.box, middle, fired)}
      ${isNarrow
        ? svg`<text class="centred" x=${at.out} y=${middle + 58}>${symbol("a")}
            <tspan class="number answer" dx="3">${written(fired.a)}</tspan></text>`
        : svg`<line class="wire" x1=${at.box + 40} y1=${middle} x2=${at.out - 26} y2=${middle} />
            <text class="centred" x=${at.out} y=${middle - 14}>${symbol("a")}</text>
            <text class="number centred answer" x=${at.out} y=${middle + 9}>${written(fired.a)}</text>`}
    `
  }

  private drawEdge(i: number, row: number, from: number, to: number, middle: number): SVGTemplateResult {
    const weight = this.w[i] ?? 0
    const thickness = 1 + Math.min(6, 1.6 * Math.abs(weight))
    const share = this.width < 460 ? 0.4 : 0.44
    const [x, y] = [from + (to - from) * share, row + (middle - row) * share]
    return svg`
      <line class=${weight < 0 ? "edge against" : "edge"} x1=${from} y1=${row} x2=${to} y2=${middle} stroke-width=${thickness} />
      <rect class="tag" x=${x - 35} y=${y - 12} width="70" height="24" rx="12" />
      <text class="centred" x=${x} y=${y + 4.5}>${symbol("w", i + 1)}<tspan class="number" dx="4">${written(weight, 1)}</tspan></text>
    `
  }

  private drawActivation(x: number, y: number, fired: Fired): SVGTemplateResult {
    const { value } = ACTIVATIONS[this.chosen]
    const isOneSided = this.chosen === "sigmoid" || this.chosen === "step"
    const [reach, tall] = isOneSided ? [6, 1] : this.chosen === "tanh" ? [4, 1] : [4, 4]
    const px = (z: number) => x + (Math.min(reach, Math.max(-reach, z)) / reach) * 32
    const py = (a: number) => (isOneSided ? y + 22 - 44 * a : y - (Math.min(tall, Math.max(-tall, a)) / tall) * 23)
    const path = linspace(-reach, reach, 60).map((z) => `${px(z).toFixed(1)} ${py(value(z)).toFixed(1)}`)
    return svg`
      <rect class="node" x=${x - 40} y=${y - 32} width="80" height="64" rx="10" />
      <line class="grid" x1=${x - 34} x2=${x + 34} y1=${py(0)} y2=${py(0)} />
      <line class="grid" x1=${x} x2=${x} y1=${y - 26} y2=${y + 26} />
      <path class="curve" d="M${path.join("L")}" />
      <circle class="spot" cx=${px(fired.z)} cy=${py(fired.a)} r="5" />
    `
  }

  private drawCalculation(): TemplateResult {
    const { z, a } = this.fired
    const terms = this.w.map((weight, i) => `${bracketed(weight, 1)} · ${bracketed(this.x[i] ?? 0, 1)}`)
    return html`<div class="readout calc">
      <p>${variable("z")} = ${terms.join(" + ")} + ${bracketed(this.b, 1)} = <strong>${written(z)}</strong></p>
      <p>${variable("a")} = ${ACTIVATION_SYMBOLS[this.chosen]}(${written(z)}) = <strong>${written(a)}</strong></p>
    </div>`
  }

  private drawControls(): TemplateResult {
    const words = wordsIn(this.spoken)
    return html`<div class="controls">
      ${this.x.map((value, i) => [
        slider({
          name: variable("x", i + 1), label: fill(words.input, { n: i + 1 }), value, low: -1, high: 1,
          onInput: (next) => (this.x = this.x.with(i, next)),
        }),
        slider({
          name: variable("w", i + 1), label: fill(words.weight, { n: i + 1 }), value: this.w[i] ?? 0, low: -4, high: 4,
          onInput: (next) => (this.w = this.w.with(i, next)),
        }),
      ])}
      ${slider({ name: variable("b"), label: words.bias, value: this.b, low: -4, high: 4, onInput: (next) => (this.b = next) })}
      ${menu({
        legend: words.activation, group: "activation", value: this.chosen,
        options: NAMES.map((name) => [name, ACTIVATION_WORDS[name][this.spoken]] as const),
        onChange: (name) => (this.chosen = name),
      })}
    </div>`
  }
}
