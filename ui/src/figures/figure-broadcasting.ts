/**
 * Broadcasting: two shapes are lined up from the right, and what is stretched is drawn as copies.
 *
 *   <figure-broadcasting rows="3" columns="4" small="column"></figure-broadcasting>
 *   <figure-broadcasting a="2x3x4" b="3x1"></figure-broadcasting>
 *
 * Without this file the caption under the figure says what is repeated.
 */
import { html, nothing, type TemplateResult } from "lit"
import { customElement, property, state } from "lit/decorators.js"
import { broadcast, type Broadcast, flatIndex, parseShape, type Shape, shapeText, sourceIndex } from "../maths/broadcast"
import { fill } from "../shared/lang"
import { numberWithin, oneOf } from "../shared/parameters"
import { broadcastStyles } from "./broadcast-styles"
import { broadcastWordsIn, fateWord, outcomeOf } from "./broadcast-words"
import { controlStyles } from "./control-styles"
import { arrowOf } from "./drag"
import { FigureElement } from "./figure-element"
import { figureStyles } from "./figure-styles"

const TRIES = ["3x4 + 3x1", "3x4 + 4", "3x1 + 1x4", "3x4 + 1", "2x3x4 + 3x1", "3x4 + 3", "2x3 + 3x2"]

@customElement("figure-broadcasting")
export class FigureBroadcasting extends FigureElement {
  static override styles = [figureStyles, controlStyles, broadcastStyles]

  @property() rows = "3"
  @property() columns = "4"
  @property() small = "column"
  @property({ attribute: "a" }) aText = ""
  @property({ attribute: "b" }) bText = ""
  @state() private a: Shape = [3, 4]
  @state() private b: Shape = [3, 1]
  @state() private isReadable = true
  /** The element of the result whose sources are shown. */
  @state() private pointed: Shape | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    const rows = Math.round(numberWithin(this.rows, 1, 6, 3))
    const columns = Math.round(numberWithin(this.columns, 1, 6, 4))
    const small = oneOf(this.small, ["column", "row", "number"], "column")
    const smaller = { column: [rows, 1], row: [columns], number: [] }
    this.a = (this.aText && parseShape(this.aText)) || [rows, columns]
    this.b = (this.bText && parseShape(this.bText)) || smaller[small]
  }

  private get outcome(): Broadcast {
    return broadcast(this.a, this.b)
  }

  protected override summary(): string {
    if (!this.isReadable) return broadcastWordsIn(this.spoken).unreadable
    const outcome = outcomeOf(this.a, this.b, this.outcome, this.spoken)
    return this.pointed ? this.elementText(this.pointed) : outcome
  }

  protected override draw(): TemplateResult {
    const { shape } = this.outcome
    return html`
      ${this.drawAlignment()}
      <p class=${shape && this.isReadable ? "says" : "says warning"} aria-hidden="true">
        ${this.isReadable ? outcomeOf(this.a, this.b, this.outcome, this.spoken) : broadcastWordsIn(this.spoken).unreadable}
      </p>
      ${shape ? this.drawSum(shape) : this.drawParts()} ${this.drawControls()}
    `
  }

  /** The shapes, one above the other, flush right. */
  private drawAlignment(): TemplateResult {
    const { axes } = this.outcome
    const cell = (size: number | undefined) => html`<td class=${size === undefined ? "absent" : nothing}>${size ?? "·"}</td>`
    return html`<table class="alignment">
      <tbody>
        <tr><th scope="row"><var>A</var></th>${axes.map((axis) => cell(axis.a))}</tr>
        <tr><th scope="row"><var>B</var></th>${axes.map((axis) => cell(axis.b))}</tr>
        <tr class="fates"><td></td>${axes.map((axis) => html`<td class=${axis.fate}>${fateWord(axis, this.spoken)}</td>`)}</tr>
        <tr class="sum"><th scope="row"><var>A</var> + <var>B</var></th>${axes.map((axis) => cell(axis.result))}</tr>
      </tbody>
    </table>`
  }

  private drawSum(shape: Shape): TemplateResult {
    return html`<div class="parts">
        ${this.drawArray("A", this.a, shape, this.valueA)}
        <span class="operator">+</span>
        ${this.drawArray("B", this.b, shape, this.valueB)}
        <span class="operator">=</span>
        ${this.drawResult(shape)}
      </div>
      <p class="element" aria-hidden="true">
        ${this.pointed ? this.elementText(this.pointed) : broadcastWordsIn(this.spoken).keys}
      </p>`
  }

  private drawParts(): TemplateResult {
    return html`<div class="parts">
      ${this.drawArray("A", this.a, this.a, this.valueA)}
      <span class="operator">+</span>
      ${this.drawArray("B", this.b, this.b, this.valueB)}
    </div>`
  }

  private readonly valueA = (index: Shape) => flatIndex(sourceIndex(index, this.a), this.a) + 1
  private readonly valueB = (index: Shape) => 10 * (flatIndex(sourceIndex(index, this.b), this.b) + 1)

  /** One array as it is after stretching: its own numbers solid, the copies dashed. */
  private drawArray(name: string, own: Shape, shape: Shape, value: (index: Shape) => number): TemplateResult {
    const isOwn = (index: Shape) => index.every((at, i) => at === 0 || (own[i - shape.length + own.length] ?? 1) > 1)
    const isSource = (index: Shape) => this.pointed?.every((at, i) => at === index[i]) ?? false
    return html`<div class="array">
      <p class="caption"><var>${name}</var> ${shapeText(own)}</p>
      ${sheets(shape, (index) =>
        html`<span class=${`cell ${isOwn(index) ? "own" : "copy"} ${name.toLowerCase()} ${isSource(index) ? "pointed" : ""}`}>${value(index)}</span>`,
      )}
    </div>`
  }

  private drawResult(shape: Shape): TemplateResult {
    const isPointed = (index: Shape) => this.pointed?.every((at, i) => at === index[i]) ?? false
    const point = (index: Shape) => (this.pointed = index)
    return html`<div class="array">
      <p class="caption">${broadcastWordsIn(this.spoken).result} ${shapeText(shape)}</p>
      <div class="result" tabindex="0" role="application" aria-label=${broadcastWordsIn(this.spoken).keys}
        @keydown=${(event: KeyboardEvent) => this.onKey(event, shape)}>
        ${sheets(shape, (index) =>
          html`<span class=${`cell sum ${isPointed(index) ? "pointed" : ""}`} @pointerenter=${() => point(index)}
            @pointerdown=${() => point(index)}>${this.valueA(index) + this.valueB(index)}</span>`,
        )}
      </div>
    </div>`
  }

  private elementText(index: Shape): string {
    const [a, b] = [this.valueA(index), this.valueB(index)]
    return fill(broadcastWordsIn(this.spoken).element, { index: `[${index.join(", ")}]`, a, b, sum: a + b })
  }

  private onKey(event: KeyboardEvent, shape: Shape): void {
    const arrow = arrowOf(event)
    if (!arrow) return
    const size = shape.reduce((product, n) => product * n, 1)
    const width = shape.at(-1) ?? 1
    const now = this.pointed ? flatIndex(this.pointed, shape) : -1
    const next = now < 0 ? 0 : now + Math.sign(arrow[0]) - Math.sign(arrow[1]) * width
    if (next >= 0 && next < size) this.pointed = indexOf(next, shape)
  }

  private drawControls(): TemplateResult {
    const words = broadcastWordsIn(this.spoken)
    const field = (legend: string, shape: Shape, set: (shape: Shape) => void) =>
      html`<label class="choice">
        <span>${legend}</span>
        <input type="text" size="9" .value=${shapeText(shape)} @change=${(event: Event) => this.read(event, set)} />
      </label>`
    return html`<div class="controls">
      ${field(words.a, this.a, (shape) => (this.a = shape))} ${field(words.b, this.b, (shape) => (this.b = shape))}
      <div class="choice tries">
        <span>${words.try}</span>
        ${TRIES.map((pair) => html`<button type="button" @click=${() => this.show(pair)}>${pair.replaceAll("x", "×")}</button>`)}
      </div>
    </div>`
  }

  private read(event: Event, set: (shape: Shape) => void): void {
    const shape = parseShape((event.target as HTMLInputElement).value)
    this.isReadable = shape !== undefined
    this.pointed = undefined
    if (shape) set(shape)
  }

  private show(pair: string): void {
    const [a = "", b = ""] = pair.split(" + ")
    this.a = parseShape(a) ?? this.a
    this.b = parseShape(b === "1" ? "()" : b) ?? this.b
    this.isReadable = true
    this.pointed = undefined
  }
}

/** The elements of an array row by row; a third axis makes several sheets. */
function sheets(shape: Shape, cell: (index: Shape) => TemplateResult): TemplateResult {
  const [rows, columns] = [shape.at(-2) ?? 1, shape.at(-1) ?? 1]
  const outer = shape.length > 2 ? (shape[0] ?? 1) : 1
  const range = (n: number) => Array.from({ length: n }, (_, i) => i)
  return html`<div class="sheets">
    ${range(outer).map((sheet) => html`<div class="sheet">
      ${range(rows).map((row) => html`<div class="row">
        ${range(columns).map((column) => cell([sheet, row, column].slice(3 - shape.length)))}
      </div>`)}
    </div>`)}
  </div>`
}

function indexOf(flat: number, shape: Shape): number[] {
  return shape.map((size, i) => {
    const below = shape.slice(i + 1).reduce((product, n) => product * n, 1)
    return Math.floor(flat / below) % size
  })
}
