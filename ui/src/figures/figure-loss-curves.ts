/**
 * Two prices of one answer: cross-entropy and squared error, and what each sends back to learn from.
 *
 *   <figure-loss-curves label="1" first="log" second="squared" a="0.1"></figure-loss-curves>
 *
 * Without this file the caption under the figure tells the prices.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit"
import { customElement, property, state } from "lit/decorators.js"
import { type Label, LOSSES, type LossName } from "../maths/losses"
import { clamp, type Scale, scaleOf } from "../maths/scale"
import { catalogue, fill } from "../shared/lang"
import { written } from "../shared/numbers"
import { numberWithin } from "../shared/parameters"
import { choice, slider } from "./controls"
import { controlStyles } from "./control-styles"
import { arrowOf, followPointer } from "./drag"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { lossStyles } from "./loss-styles"
import { axes, curvePath, symbol } from "./plot"
import { variable } from "./symbols"

const wordsIn = catalogue({
  "cross-entropy": { en: "log loss", ja: "対数損失" },
  "squared-error": { en: "squared error", ja: "二乗誤差" },
  label: { en: "Label y", ja: "ラベル y" },
  answer: { en: "The neuron's answer a", ja: "ニューロンの答え a" },
  price: { en: "Price", ja: "損失" },
  push: { en: "Push on z, |∂L/∂z|", ja: "z を押す強さ |∂L/∂z|" },
  summary: {
    en: "Label {y}, answer {a}: log loss {log}, squared error {squared}. The push on z is {p1} against {p2}.",
    ja: "ラベル {y}、答え {a}。対数損失は {log}、二乗誤差は {squared}。z を押す強さは {p1} と {p2} です。",
  },
})

const ASKED: Readonly<Record<string, LossName>> = {
  log: "cross-entropy",
  "cross-entropy": "cross-entropy",
  squared: "squared-error",
  "squared-error": "squared-error",
}
const HEIGHT = 300
const TOP = 5

@customElement("figure-loss-curves")
export class FigureLossCurves extends FigureElement {
  static override styles = [figureStyles, controlStyles, lossStyles]

  @property({ attribute: "label" }) labelText = "1"
  @property() first = "log"
  @property() second = "squared"
  @property({ attribute: "a" }) start = "0.1"
  @state() private y: Label = 1
  @state() private a = 0.1

  override connectedCallback(): void {
    super.connectedCallback()
    this.y = numberWithin(this.labelText, 0, 1, 1) < 0.5 ? 0 : 1
    this.a = numberWithin(this.start, 0.01, 0.99, 0.1)
  }

  private get shown(): LossName[] {
    const asked = [this.first, this.second].map((name) => ASKED[name])
    return asked.filter((name, i): name is LossName => name !== undefined && asked.indexOf(name) === i)
  }

  protected override summary(): string {
    const { a, y } = this
    const [log, squared] = [LOSSES["cross-entropy"], LOSSES["squared-error"]]
    return fill(wordsIn(this.spoken).summary, {
      y, a: written(a), log: written(log.value(a, y)), squared: written(squared.value(a, y)),
      p1: written(Math.abs(log.signal(a, y))), p2: written(Math.abs(squared.signal(a, y)), 3),
    })
  }

  protected override draw(): TemplateResult {
    const words = wordsIn(this.spoken)
    const x = scaleOf([0, 1], [34, this.width - 14])
    const y = scaleOf([0, TOP], [HEIGHT - 44, 26])
    return html`
      <p class="keys">${this.shown.map((name) => html`<span class=${keyOf(name)}>${words[name]}</span>`)}</p>
      <svg viewBox="0 0 ${this.width} ${HEIGHT}" width=${this.width} height=${HEIGHT} role="group" aria-label=${this.caption}>
        <defs><clipPath id="inside"><rect x="28" y="10" width=${this.width - 28} height=${HEIGHT - 48} /></clipPath></defs>
        ${axes({ x, y, xName: symbol("a"), yName: symbol("L") })} ${this.drawCurves(x, y)}
      </svg>
      ${this.drawBars()}
      <div class="controls">
        ${slider({
          name: variable("a"), label: words.answer, value: this.a, low: 0.01, high: 0.99, step: 0.01, digits: 2,
          onInput: (a) => (this.a = a),
        })}
        ${choice({
          legend: words.label, group: "label", value: String(this.y), options: [["0", "0"], ["1", "1"]],
          onChange: (label) => (this.y = label === "1" ? 1 : 0),
        })}
      </div>
    `
  }

  private drawCurves(x: Scale, y: Scale): SVGTemplateResult {
    const { a } = this
    const inside = (value: number) => clamp(value, 0.0005, 0.9995)
    return svg`
      <g clip-path="url(#inside)">
        ${this.shown.map((name) => svg`<path class=${name === "squared-error" ? "curve second" : "curve"}
          d=${curvePath((at) => LOSSES[name].value(inside(at), this.y), x, y, 240)} />`)}
      </g>
      <line class="axis" x1=${x(a)} x2=${x(a)} y1=${y(0)} y2=${y(TOP)} stroke-dasharray="3 3" />
      ${this.shown.map((name) => svg`<circle class=${name === "squared-error" ? "dot second" : "dot"}
        cx=${x(a)} cy=${y(Math.min(TOP, LOSSES[name].value(a, this.y)))} r="5.5" />`)}
      <g class="handle" tabindex="0" role="slider" aria-label=${wordsIn(this.spoken).answer} aria-valuemin="0.01" aria-valuemax="0.99"
        aria-valuenow=${a} aria-valuetext=${`a = ${written(a)}`} @keydown=${this.onKey}
        @pointerdown=${(event: PointerEvent) => followPointer(event, (px) => this.moveTo(x.invert(px)))}>
        <rect class="grip" x=${x(a) - 14} y=${y(TOP)} width="28" height=${y(0) - y(TOP)} />
        <circle class="halo" cx=${x(a)} cy=${y(0)} r="15" />
        <circle class="bead" cx=${x(a)} cy=${y(0)} r="7" />
      </g>
    `
  }

  /** Price and push of each loss as a number with a bar. */
  private drawBars(): TemplateResult {
    const words = wordsIn(this.spoken)
    return html`<table class="bars" aria-hidden="true">
      <thead><tr><td></td><th>${words.price}</th><th>${words.push}</th></tr></thead>
      <tbody>
        ${this.shown.map((name) => {
          const push = Math.abs(LOSSES[name].signal(this.a, this.y))
          return html`<tr>
            <th><span class=${keyOf(name)}>${words[name]}</span></th>
            <td>${written(LOSSES[name].value(this.a, this.y))}</td>
            <td class="push">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" height="8">
                <rect class=${name === "squared-error" ? "bar second" : "bar"} width=${Math.max(0.8, 100 * push)} height="8" rx="1" />
              </svg>
              ${written(push, 3)}
            </td>
          </tr>`
        })}
      </tbody>
    </table>`
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const arrow = arrowOf(event)
    if (arrow) this.moveTo(this.a + 0.01 * (arrow[0] + arrow[1]))
  }

  private moveTo(a: number): void {
    this.a = Math.round(clamp(a, 0.01, 0.99) * 100) / 100
  }
}

const keyOf = (name: LossName) => (name === "squared-error" ? "key second" : "key")
