/**
 * Gradient descent on a curve and on a surface: drag the start, choose the rate, step, or let it run.
 *
 *   <figure-gradient-descent landscape="bowl" view="both" start="4" b="2" rate="0.1" steps="10"></figure-gradient-descent>
 *
 * Without this file the caption under the figure tells what happens.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit"
import { customElement, property, state } from "lit/decorators.js"
import { isNear, type Landscape, type LandscapeName, LANDSCAPES, type Point, progressOf, step, stepAlongCurve } from "../maths/descent"
import { clamp } from "../maths/scale"
import { fill } from "../shared/lang"
import { short, written } from "../shared/numbers"
import { numberWithin, oneOf } from "../shared/parameters"
import { button, choice, slider } from "./controls"
import { controlStyles } from "./control-styles"
import { drawCurve, drawSurface, seabedOf } from "./descent-drawings"
import { descentStyles } from "./descent-styles"
import { descentWordsIn, LANDSCAPE_WORDS, PROGRESS_WORDS, VIEW_WORDS } from "./descent-words"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { variable } from "./symbols"

const NAMES = Object.keys(LANDSCAPES) as LandscapeName[]
const VIEWS = ["curve", "surface", "both"] as const
type View = (typeof VIEWS)[number]
const BOTH_FIT = 620
const RATES = [0.001, 0.003, 0.01, 0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2]
const MOST_STEPS = 100
const PACE_MS = 350

@customElement("figure-gradient-descent")
export class FigureGradientDescent extends FigureElement {
  static override styles = [figureStyles, controlStyles, descentStyles]

  @property({ attribute: "landscape" }) landscapeName = "bowl"
  @property({ attribute: "view" }) viewName = ""
  @property({ attribute: "rate" }) rateText = "0.1"
  @property({ attribute: "start" }) startText = "4"
  @property({ attribute: "b" }) bText = "2"
  @property({ attribute: "steps" }) stepsText = "0"
  @state() private chosen: LandscapeName = "bowl"
  @state() private chosenView: View | undefined
  @state() private rate = 0.1
  @state() private start: Point = [4, 2]
  @state() private steps = 0
  @state() private timer: number | undefined

  private rates: readonly number[] = RATES
  private seabed = ""

  override connectedCallback(): void {
    super.connectedCallback()
    this.chosen = oneOf(this.landscapeName, NAMES, "bowl")
    this.chosenView = VIEWS.find((view) => view === this.viewName)
    this.rate = numberWithin(this.rateText, 0.0001, 2, 0.1)
    this.rates = [...new Set([...RATES, this.rate])].sort((one, other) => one - other)
    this.steps = Math.round(numberWithin(this.stepsText, 0, MOST_STEPS, 0))
    this.moveStart(numberWithin(this.startText, -9, 9, 4), numberWithin(this.bText, -9, 9, 2))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.pause()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.seabed === "" || changed.has("chosen")) this.seabed = seabedOf(this.landscape)
  }

  /** Both beside each other where there is room, unless somebody chose. */
  private get view(): View {
    return this.chosenView ?? (this.width >= BOTH_FIT ? "both" : "curve")
  }

  private get landscape(): Landscape {
    return LANDSCAPES[this.chosen]
  }

  private pathBy(next: (point: Point) => Point, from: Point): Point[] {
    const path = [from]
    for (let i = 0; i < this.steps; i++) {
      const last = path.at(-1) ?? from
      if (!isNear(last)) break
      path.push(next(last))
    }
    return path
  }

  private get curvePath(): Point[] {
    return this.pathBy(([w]) => [stepAlongCurve(this.landscape, w, this.rate), 0], [this.start[0], 0])
  }

  private get surfacePath(): Point[] {
    return this.pathBy((point) => step(this.landscape, point, this.rate), this.start)
  }

  private get mainPath(): Point[] {
    return this.view === "surface" ? this.surfacePath : this.curvePath
  }

  private get progress() {
    return progressOf(this.landscape, this.mainPath)
  }

  protected override summary(): string {
    const last = this.mainPath.at(-1) ?? this.start
    return fill(descentWordsIn(this.spoken).summary, {
      n: this.mainPath.length - 1,
      w: written(last[0]),
      cost: written(this.landscape.cost(last)),
      progress: PROGRESS_WORDS[this.progress][this.spoken],
    })
  }

  protected override draw(): TemplateResult {
    const words = descentWordsIn(this.spoken)
    const isWide = this.width >= BOTH_FIT && this.view === "both"
    const width = isWide ? (this.width - 28) / 2 : this.width
    const height = isWide ? Math.min(width, 420) : 290
    const { landscape, start, moveStart: onStart } = this
    const shared = { landscape, start, width, height, label: words.start, name: this.caption, onStart }
    return html`
      <div class=${isWide ? "pair" : nothing}>
        ${this.view === "surface" ? nothing : html`<div><p class="title">${words.curve}</p>
          ${drawCurve({ ...shared, path: this.curvePath })}</div>`}
        ${this.view === "curve" ? nothing : html`<div><p class="title">${words.surface}</p>
          ${drawSurface({ ...shared, path: this.surfacePath, seabed: this.seabed })}</div>`}
      </div>
      ${this.drawReadout()}
      <div class="buttons">
        ${this.timer === undefined
          ? button(words.run, () => this.run(), { isPrimary: true })
          : button(words.pause, () => this.pause(), { isPrimary: true })}
        ${button(words.step, () => this.advance(), { isDisabled: this.steps >= MOST_STEPS })}
        ${button(words.back, () => (this.steps -= 1), { isDisabled: this.steps === 0 })}
        ${button(words.reset, () => this.reset(), { isDisabled: this.steps === 0 })}
      </div>
      ${this.drawControls()}
    `
  }

  private drawReadout(): TemplateResult {
    const path = this.mainPath
    const last = path.at(-1) ?? this.start
    const [slope] = this.landscape.gradient(last)
    return html`<div class="readout" aria-hidden="true">
        <p>${this.spoken === "ja" ? `${path.length - 1} 歩` : `step ${path.length - 1}`}</p>
        <p>${variable("w")} = <strong>${written(last[0])}</strong></p>
        ${this.view === "surface" ? html`<p>${variable("b")} = <strong>${written(last[1])}</strong></p>` : nothing}
        <p>${variable("J")} = <strong>${written(this.landscape.cost(last))}</strong></p>
        <p>${variable("dw")} = ${written(slope)}</p>
      </div>
      <p class=${this.progress === "diverging" ? "says warning" : "says"} aria-hidden="true">
        ${PROGRESS_WORDS[this.progress][this.spoken]}
        ${this.progress === "start" ? descentWordsIn(this.spoken).startHint : nothing}
      </p>`
  }

  private drawControls(): TemplateResult {
    const words = descentWordsIn(this.spoken)
    const index = this.rates.indexOf(this.rate)
    return html`<div class="controls">
      ${slider({
        name: words.rate, label: words.rate, value: index, low: 0, high: this.rates.length - 1, step: 1,
        text: short(this.rate, 4), isWide: true,
        onInput: (next) => (this.rate = this.rates[next] ?? this.rate),
      })}
      ${choice({
        legend: words.landscape, group: "landscape", value: this.chosen,
        options: NAMES.map((name) => [name, LANDSCAPE_WORDS[name][this.spoken]] as const),
        onChange: (name) => this.choose(name),
      })}
      ${choice({
        legend: words.view, group: "view", value: this.view,
        options: VIEWS.map((view) => [view, VIEW_WORDS[view][this.spoken]] as const),
        onChange: (view) => (this.chosenView = view),
      })}
    </div>`
  }

  private readonly moveStart = (w: number, b: number) => {
    const { limit } = this.landscape
    const tidy = (value: number) => Math.round(clamp(value, -limit, limit) * 20) / 20
    this.start = [tidy(w), tidy(b)]
  }

  private choose(name: LandscapeName): void {
    this.reset()
    this.chosen = name
    this.moveStart(...this.start)
  }

  private advance(): void {
    if (this.steps < MOST_STEPS) this.steps += 1
    else this.pause()
  }

  /** A run ends by itself; without animation it ends at once. */
  private run(): void {
    if (this.steps >= MOST_STEPS || this.isOver) this.steps = 0
    if (this.isCalm) {
      this.steps = MOST_STEPS
      return
    }
    this.timer = window.setInterval(() => (this.isOver ? this.pause() : this.advance()), PACE_MS)
  }

  private get isOver(): boolean {
    const last = this.mainPath.at(-1) ?? this.start
    return this.progress === "arrived" || !isNear(last)
  }

  private pause(): void {
    window.clearInterval(this.timer)
    this.timer = undefined
  }

  private reset(): void {
    this.pause()
    this.steps = 0
  }
}
