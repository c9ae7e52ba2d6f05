/** What stands below an answer: the button to have it checked, and what was found. */

import { html, nothing, render, type TemplateResult } from "lit"
import { unsafeHTML } from "lit/directives/unsafe-html.js"
import { fill } from "../../shared/lang"
import type { Asked, Checked, Outcome, Plot, Verdict } from "../school/answers"
import type { Tongue, Words } from "../words"

export interface FootOptions {
  exercise: string
  tongue: Tongue
  check: () => void
  openHint: (n: number) => void
}

/** SVG from the school goes into a picture of its own, where no style or script of it reaches the page. */
const pictureOf = ({ svg }: Plot) => `data:image/svg+xml,${encodeURIComponent(svg)}`

export class Foot {
  readonly node = document.createElement("div")
  private checked: Checked | undefined
  private problem = ""
  private isBusy = false
  private isStale = false
  private isUnrun = false

  constructor(private readonly options: FootOptions) {
    this.node.className = "studio-foot"
    this.node.dataset.exercise = options.exercise
    options.tongue.show(() => this.draw())
  }

  get exercise(): string {
    return this.options.exercise
  }

  get outcome(): Outcome {
    return this.checked?.verdict.outcome ?? "unchecked"
  }

  /** The check is under way. */
  wait(): void {
    this.isBusy = true
    this.problem = ""
    this.draw()
  }

  paint(checked: Checked): void {
    this.checked = checked
    this.isBusy = this.isStale = false
    this.problem = ""
    this.draw()
  }

  /** No verdict came; the one before stays. */
  fail(reason: string): void {
    this.isBusy = false
    this.problem = reason || this.options.tongue.words.checkFailed
    this.draw()
  }

  /** The cell was changed after the verdict. */
  stale(isStale: boolean): void {
    if (this.isStale === isStale) return
    this.isStale = isStale
    this.draw()
  }

  /** The cell was changed after it ran: kernel and check would see different things. */
  unrun(isUnrun: boolean): void {
    if (this.isUnrun === isUnrun) return
    this.isUnrun = isUnrun
    this.draw()
  }

  private draw(): void {
    const { words } = this.options.tongue
    const { checked } = this
    render(
      html`
        <div class="studio-foot-bar">
          <button type="button" class="button studio-check" aria-disabled=${String(this.isBusy)} @click=${() => this.isBusy || this.options.check()}>
            ${this.isBusy ? words.checking : words.check}
          </button>
          ${this.isUnrun ? html`<p class="studio-unrun">${words.judgesSources}</p>` : nothing}
        </div>
        <div class="studio-verdict-place" role="status">
          ${this.problem ? html`<p class="studio-problem notice notice-error">${this.problem}</p>` : nothing}
          ${checked ? this.verdict(checked, words) : nothing}
        </div>
      `,
      this.node,
    )
  }

  private verdict({ verdict, printed, asked }: Checked, words: Words): TemplateResult {
    const points = fill(words.points, { got: verdict.points, of: verdict.maxPoints })
    const others = verdict.atFault.filter((name) => name !== verdict.name)
    return html`
      <section class="studio-verdict" data-outcome=${verdict.outcome} ?data-stale=${this.isStale}>
        <p class="studio-outcome"><strong>${words[verdict.outcome]}</strong> <span class="studio-points">${points}</span></p>
        ${this.isStale ? html`<p class="studio-stale">${words.isStale}</p>` : nothing}
        ${others.length > 0 ? html`<p class="studio-fault">${words.atFault} ${others.map((name) => html`<code>${name}</code> `)}</p>` : nothing}
        ${verdict.findings.map(({ kind, html: found }) => html`<div class="finding finding-${kind} prose">${unsafeHTML(found)}</div>`)}
        ${verdict.plots.length > 0 ? html`<div class="studio-plots">${verdict.plots.map(plotOf)}</div>` : nothing}
        ${printed ? html`<details class="studio-printed"><summary>${words.printed}</summary><pre tabindex="0">${printed}</pre></details>` : nothing}
        ${this.hint(verdict, words)} ${asked ? askedOf(asked, words) : nothing}
      </section>
    `
  }

  private hint({ hint }: Verdict, words: Words): TemplateResult | typeof nothing {
    if (hint === undefined) return nothing
    return html`<button type="button" class="button button-quiet studio-hint" @click=${() => this.options.openHint(hint)}>
      ${fill(words.openHint, { n: hint })}
    </button>`
  }
}

function askedOf({ ask, questions }: Asked, words: Words): TemplateResult {
  return html`<div class="studio-asked">
    ${questions.length > 0
      ? html`<p>${words.othersAsked}</p>
          <ul>
            ${questions.map(({ title, address }) => html`<li><a href=${address} target="_blank" rel="noopener">${title}</a></li>`)}
          </ul>`
      : nothing}
    <a class="button button-quiet" href=${ask} target="_blank" rel="noopener">${words.ask}</a>
  </div>`
}

function plotOf(plot: Plot): TemplateResult {
  return html`<figure class="studio-plot"><img src=${pictureOf(plot)} alt="" /><figcaption>${plot.title}</figcaption></figure>`
}
