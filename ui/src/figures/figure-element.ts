/**
 * What every figure has: the page's language, its own width, a summary for people who do not see it.
 *
 * A figure draws at its real width in pixels, so that its letters never shrink with it, and says in words what
 * has changed once the reader's hand rests.
 */
import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from "lit"
import { property, state } from "lit/decorators.js"
import { type Lang, langOf } from "../shared/lang"
import { figureStyles } from "./figure-styles"

const REST_MS = 700
const USUAL_WIDTH = 560

export abstract class FigureElement extends LitElement {
  static override styles: CSSResultGroup = figureStyles

  /** The caption's text, so that the drawing has a name. */
  @property() caption = ""
  @state() protected width = USUAL_WIDTH
  @state() private announced = ""

  private said: string | undefined
  private rest: number | undefined
  private sizes: ResizeObserver | undefined

  /** The drawing and its controls. */
  protected abstract draw(): TemplateResult

  /** One or two sentences that say what is seen now. */
  protected abstract summary(): string

  protected get spoken(): Lang {
    return langOf(this)
  }

  protected get isCalm(): boolean {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.sizes = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0)
      if (width > 0 && width !== this.width) this.width = width
    })
    this.sizes.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.sizes?.disconnect()
    window.clearTimeout(this.rest)
  }

  protected override updated(_changed: PropertyValues): void {
    const now = this.summary()
    if (now === this.said) return
    const isFirst = this.said === undefined
    this.said = now
    if (isFirst) return // what a figure looks like at first stands in its caption
    window.clearTimeout(this.rest)
    this.rest = window.setTimeout(() => (this.announced = now), REST_MS)
  }

  protected override render(): TemplateResult {
    return html`${this.draw()}
      <p class="visually-hidden" role="status">${this.announced}</p>`
  }
}
