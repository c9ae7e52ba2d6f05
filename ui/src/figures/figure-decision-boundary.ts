/**
 * A small net that learns before one's eyes: choose data, hidden units, activation and rate, and train.
 *
 *   <figure-decision-boundary data="moons" units="4" activation="tanh" rate="0.3"></figure-decision-boundary>
 *
 * Without this file the caption under the figure tells what it is about.
 */
import { html, type PropertyValues, svg, type TemplateResult } from "lit"
import { customElement, property, query, state } from "lit/decorators.js"
import type { DatasetName } from "../maths/datasets"
import { scaleOf } from "../maths/scale"
import { fill } from "../shared/lang"
import { written } from "../shared/numbers"
import { numberWithin, oneOf } from "../shared/parameters"
import { onThemeChange } from "../shared/theme"
import { ACTIVATION_WORDS } from "./activation-words"
import { paint, type Palette, paletteOf } from "./boundary-painter"
import { boundaryStyles } from "./boundary-styles"
import { boundaryWordsIn, DATASET_WORDS } from "./boundary-words"
import { button, choice, menu, slider } from "./controls"
import { controlStyles } from "./control-styles"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { axes, linePath } from "./plot"
import { type Plan, Trainer } from "./trainer"

const DATASETS = Object.keys(DATASET_WORDS) as DatasetName[]
const ACTIVATIONS = ["tanh", "relu", "sigmoid", "linear"] as const
const RATES = ["0.01", "0.03", "0.1", "0.3", "1", "3"]
const FRAME_BUDGET_MS = 10
const EPOCHS_AT_ONCE = 4
const CALM_EPOCHS = 200
const ENOUGH_EPOCHS = 4000

@customElement("figure-decision-boundary")
export class FigureDecisionBoundary extends FigureElement {
  static override styles = [figureStyles, controlStyles, boundaryStyles]

  @property() data = "moons"
  @property() activation = "tanh"
  @property({ attribute: "rate" }) rateText = "0.3"
  @state() private trainer!: Trainer
  @state() private epoch = 0
  @state() private frame: number | undefined
  @query("canvas") private canvas: HTMLCanvasElement | undefined

  private plan: Plan = { data: "moons", hidden: 4, activation: "tanh", rate: 0.3, seed: 1 }
  private palette: Palette | undefined
  private endTheme = () => {}

  override connectedCallback(): void {
    super.connectedCallback()
    this.plan = {
      data: oneOf(this.data, DATASETS, "moons"),
      hidden: Math.round(numberWithin(this.getAttribute("units"), 1, 16, 4)),
      activation: oneOf(this.activation, ACTIVATIONS, "tanh"),
      rate: numberWithin(this.rateText, 0.001, 3, 0.3),
      seed: Math.round(numberWithin(this.getAttribute("seed"), 1, 9999, 1)),
    }
    this.endTheme = onThemeChange(() => {
      this.palette = undefined
      this.requestUpdate()
    })
    this.begin({})
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.pause()
    this.endTheme()
  }

  /** Start anew with some part of the plan changed. */
  private begin(change: Partial<Plan>): void {
    this.pause()
    this.plan = { ...this.plan, ...change }
    this.trainer = new Trainer(this.plan)
    this.epoch = 0
  }

  private get isWide(): boolean {
    return this.width >= 560
  }

  private get size(): number {
    return this.isWide ? Math.min(380, this.width * 0.56) : Math.min(380, this.width)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const { trainer, canvas } = this
    this.palette ??= paletteOf(this)
    if (canvas) paint(canvas, this.size, { palette: this.palette, samples: trainer.samples, believe: (x, y) => trainer.believe(x, y) })
  }

  protected override summary(): string {
    if (this.frame !== undefined) return boundaryWordsIn(this.spoken).training
    return fill(boundaryWordsIn(this.spoken).summary, {
      epoch: this.epoch, loss: written(this.trainer.loss, 3), accuracy: Math.round(100 * this.trainer.accuracy),
    })
  }

  protected override draw(): TemplateResult {
    const words = boundaryWordsIn(this.spoken)
    const isRunning = this.frame !== undefined
    return html`
      <div class=${this.isWide ? "bench wide" : "bench"}>
        <canvas width=${this.size} height=${this.size} role="img" aria-label=${this.caption}></canvas>
        <div>
          <dl class="score" aria-hidden="true">
            <div><dt>${words.epoch}</dt><dd>${this.epoch}</dd></div>
            <div><dt>${words.loss}</dt><dd>${written(this.trainer.loss, 3)}</dd></div>
            <div><dt>${words.accuracy}</dt><dd>${Math.round(100 * this.trainer.accuracy)} %</dd></div>
          </dl>
          ${this.drawLosses()}
        </div>
      </div>
      <div class="buttons">
        ${isRunning ? button(words.pause, () => this.pause(), { isPrimary: true }) : button(words.train, () => this.run(), { isPrimary: true })}
        ${button(words.step, () => this.train(1), { isDisabled: isRunning })}
        ${button(words.reset, () => this.begin({ seed: this.plan.seed + 1 }))}
      </div>
      ${this.drawControls()}
    `
  }

  private drawLosses(): TemplateResult {
    const { losses } = this.trainer
    const width = this.isWide ? this.width - this.size - 24 : this.width
    const height = this.isWide ? 210 : 150
    const top = Math.max(0.75, ...losses.map(([, loss]) => Math.min(loss, 2)))
    const x = scaleOf([0, Math.max(50, this.epoch)], [30, width - 12])
    const y = scaleOf([0, top], [height - 26, 22])
    return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${boundaryWordsIn(this.spoken).loss}>
      ${axes({ x, y, xTicks: [0, Math.max(50, this.epoch)], yName: svg`${boundaryWordsIn(this.spoken).loss}` })}
      <path class="curve second" d=${linePath(losses.map(([epoch, loss]) => [epoch, Math.min(loss, top)] as const), x, y)} />
    </svg>`
  }

  private drawControls(): TemplateResult {
    const words = boundaryWordsIn(this.spoken)
    const { plan } = this
    const rates = [...new Set([...RATES, String(plan.rate)])].sort((one, other) => Number(one) - Number(other))
    return html`<div class="controls">
      ${slider({
        name: words.hidden, label: words.hidden, value: plan.hidden, low: 1, high: 16, step: 1, digits: 0, isWide: true,
        onInput: (hidden) => this.begin({ hidden }),
      })}
      ${menu({
        legend: words.data, group: "data", value: plan.data,
        options: DATASETS.map((name) => [name, DATASET_WORDS[name][this.spoken]] as const),
        onChange: (data) => this.begin({ data }),
      })}
      ${menu({
        legend: words.rate, group: "rate", value: String(plan.rate), options: rates.map((rate) => [rate, rate] as const),
        onChange: (rate) => (this.plan = { ...plan, rate: Number(rate) }),
      })}
      ${choice({
        legend: words.activation, group: "activation", value: plan.activation,
        options: ACTIVATIONS.map((name) => [name, ACTIVATION_WORDS[name][this.spoken]] as const),
        onChange: (activation) => this.begin({ activation }),
      })}
    </div>`
  }

  /** Train until told to stop; without animation a good stretch at once. */
  private run(): void {
    if (this.isCalm) this.train(CALM_EPOCHS)
    else this.frame = requestAnimationFrame(this.runFrame)
  }

  private readonly runFrame = () => {
    const started = performance.now()
    let epochs = 0
    while (epochs < EPOCHS_AT_ONCE && performance.now() - started < FRAME_BUDGET_MS) {
      this.trainer.train(1, this.plan.rate)
      epochs += 1
    }
    this.epoch = this.trainer.epoch
    this.frame = this.epoch < ENOUGH_EPOCHS ? requestAnimationFrame(this.runFrame) : undefined
  }

  private train(epochs: number): void {
    this.trainer.train(epochs, this.plan.rate)
    this.epoch = this.trainer.epoch
  }

  private pause(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
  }
}
