/**
 * The same product twice: loops that take it number by number, and one call that takes whole columns.
 *
 *   <figure-vectorization features="4" examples="6"></figure-vectorization>
 *
 * Without this file the caption under the figure tells the difference.
 */
import { html, nothing, type TemplateResult } from "lit"
import { customElement, property, state } from "lit/decorators.js"
import { type Counts, loopCounts, partialSum, product, type Product, vectorCounts } from "../maths/product"
import { catalogue, fill } from "../shared/lang"
import { numberWithin } from "../shared/parameters"
import { button, slider } from "./controls"
import { controlStyles } from "./control-styles"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"
import { vectorStyles } from "./vector-styles"

const wordsIn = catalogue({
  loop: { en: "Two loops in Python", ja: "Python の二重ループ" },
  vector: { en: "One product in NumPy", ja: "NumPy の積ひとつ" },
  statements: { en: "Python statements", ja: "Python が実行した文" },
  operations: { en: "multiply and add", ja: "積和の回数" },
  run: { en: "Run", ja: "動かす" },
  pause: { en: "Pause", ja: "止める" },
  step: { en: "One step", ja: "一歩進む" },
  reset: { en: "Start again", ja: "最初から" },
  features: { en: "Features", ja: "特徴の数" },
  examples: { en: "Examples", ja: "例の数" },
  summary: {
    en: "Loops: {loop} of {total} results after {ls} Python statements. One product: {vector} of {total} after {vs}.",
    ja: "ループ: {ls} 文で {total} 個中 {loop} 個。積ひとつ: {vs} 文で {total} 個中 {vector} 個。",
  },
})

const LANES = 4
const PACE_MS = 260

@customElement("figure-vectorization")
export class FigureVectorization extends FigureElement {
  static override styles = [figureStyles, controlStyles, vectorStyles]

  @property({ attribute: "features" }) featuresText = "4"
  @property({ attribute: "examples" }) examplesText = "6"
  @state() private task: Product = product(4, 6)
  @state() private tick = 0
  @state() private timer: number | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    const features = Math.round(numberWithin(this.featuresText, 2, 6, 4))
    this.task = product(features, Math.round(numberWithin(this.examplesText, 2, 8, 6)))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.pause()
  }

  private get total(): number {
    return this.task.features * this.task.examples
  }

  private get loop(): Counts {
    return loopCounts(this.task, this.tick)
  }

  private get vector(): Counts {
    return vectorCounts(this.task, this.tick, LANES)
  }

  protected override summary(): string {
    const { loop, vector } = this
    return fill(wordsIn(this.spoken).summary, {
      loop: loop.finished, ls: loop.statements, vector: vector.finished, vs: vector.statements, total: this.task.examples,
    })
  }

  protected override draw(): TemplateResult {
    const words = wordsIn(this.spoken)
    const row = Math.min(this.tick, this.total - 1)
    const at = { feature: row % this.task.features, example: Math.floor(row / this.task.features) }
    const isLoopDone = this.tick >= this.total
    return html`
      <div class=${this.width >= 540 ? "race wide" : "race"}>
        ${this.drawRunner(words.loop, "for i in range(m):\n    for j in range(n_x):\n        z[i] += w[j] * X[j, i]", this.loop, {
          isActive: (feature, example) => !isLoopDone && feature === at.feature && example === at.example,
          sum: (example) => partialSum(this.task, example, this.tick),
          isStarted: (example) => this.tick > example * this.task.features,
        })}
        ${this.drawRunner(words.vector, "z = w @ X", this.vector, this.vectorLook())}
      </div>
      <div class="buttons">
        ${this.timer === undefined
          ? button(words.run, () => this.run(), { isPrimary: true })
          : button(words.pause, () => this.pause(), { isPrimary: true })}
        ${button(words.step, () => (this.tick += 1), { isDisabled: this.tick >= this.total })}
        ${button(words.reset, () => this.reset(), { isDisabled: this.tick === 0 })}
      </div>
      ${this.drawControls()}
    `
  }

  /** Compiled code takes four columns along at a time. */
  private vectorLook(): Look {
    const { features, examples } = this.task
    const { finished } = this.vector
    const step = this.tick % features
    return {
      isActive: (feature, example) => finished < examples && example >= finished && example < finished + LANES && feature === step,
      sum: (example) => partialSum(this.task, example, example < finished ? this.total : example * features + step),
      isStarted: (example) => example < finished || (example < finished + LANES && step > 0),
    }
  }

  private drawRunner(title: string, code: string, counts: Counts, look: Look): TemplateResult {
    const { task } = this
    const words = wordsIn(this.spoken)
    const isActiveRow = (feature: number) => task.X[feature]?.some((_, example) => look.isActive(feature, example)) ?? false
    const cell = (value: number | string, name: string) => html`<span class=${`cell ${name}`}>${value}</span>`
    return html`<section>
      <h3>${title}</h3>
      <pre><code>${code}</code></pre>
      <div class="sheet" aria-hidden="true">
        <div class="column weights">
          <span class="name"><var>w</var></span>
          ${task.weights.map((weight, feature) => cell(signed(weight), isActiveRow(feature) ? "w active" : "w"))}
          <span class="name"><var>z</var></span>
        </div>
        ${task.X[0]?.map((_, example) => html`<div class="column">
          <span class="name">${example === 0 ? html`<var>X</var>` : nothing}</span>
          ${task.X.map((line, feature) => cell(line[example] ?? 0, look.isActive(feature, example) ? "x active" : "x"))}
          ${cell(
            look.isStarted(example) ? signed(look.sum(example)) : "",
            example < counts.finished ? "z done" : look.isStarted(example) ? "z going" : "z",
          )}
        </div>`)}
      </div>
      <dl class="counts" aria-hidden="true">
        <div><dt>${words.statements}</dt><dd>${counts.statements}</dd></div>
        <div><dt>${words.operations}</dt><dd>${counts.operations}</dd></div>
      </dl>
    </section>`
  }

  private drawControls(): TemplateResult {
    const words = wordsIn(this.spoken)
    const { features, examples } = this.task
    const shared = { step: 1, digits: 0 }
    return html`<div class="controls">
      ${slider({ ...shared, name: words.features, label: words.features, value: features, low: 2, high: 6, onInput: (n) => this.resize(n, examples) })}
      ${slider({ ...shared, name: words.examples, label: words.examples, value: examples, low: 2, high: 8, onInput: (n) => this.resize(features, n) })}
    </div>`
  }

  private resize(features: number, examples: number): void {
    this.reset()
    this.task = product(features, examples)
  }

  private run(): void {
    if (this.tick >= this.total) this.tick = 0
    if (this.isCalm) {
      this.tick = this.total
      return
    }
    this.timer = window.setInterval(() => {
      this.tick += 1
      if (this.tick >= this.total) this.pause()
    }, PACE_MS)
  }

  private pause(): void {
    window.clearInterval(this.timer)
    this.timer = undefined
  }

  private reset(): void {
    this.pause()
    this.tick = 0
  }
}

interface Look {
  isActive(feature: number, example: number): boolean
  isStarted(example: number): boolean
  sum(example: number): number
}

const signed = (value: number) => String(value).replace("-", "−")
