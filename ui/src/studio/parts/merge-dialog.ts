/** Two versions side by side, and which to keep of each cell that both have changed. */

import { html, nothing, render, type TemplateResult } from "lit"
import { fill } from "../../shared/lang"
import { disputed, type Side } from "../saving/merging"
import type { CellPair, Conflict } from "../school/answers"
import type { Tongue, Words } from "../words"

export interface MergeOptions {
  tongue: Tongue
  conflict: () => Conflict | undefined
  titleOf: (cell: string) => string
  /** False where the school's version had moved on meanwhile. */
  merge: (choices: ReadonlyMap<string, Side>) => Promise<boolean>
  complain: (error: unknown) => void
}

export class MergeDialog {
  private readonly dialog = document.createElement("dialog")
  private readonly choices = new Map<string, Side>()
  private hasMoved = false

  constructor(private readonly options: MergeOptions) {
    this.dialog.className = "studio-dialog studio-merge"
    this.dialog.setAttribute("aria-labelledby", "studio-merge-title")
    document.body.append(this.dialog)
    options.tongue.show(() => this.draw())
  }

  show(): void {
    this.choices.clear()
    this.hasMoved = false
    this.draw()
    this.dialog.showModal()
  }

  private async merge(): Promise<void> {
    try {
      this.hasMoved = !(await this.options.merge(this.choices))
    } catch (error) {
      this.options.complain(error)
      this.dialog.close()
      return
    }
    if (this.hasMoved) this.draw()
    else this.dialog.close()
  }

  private draw(): void {
    const { tongue, conflict } = this.options
    const { words } = tongue
    const now = conflict()
    const pairs = now ? disputed(now) : []
    const taken = now?.cells.filter(({ state }) => state === "theirs").length ?? 0
    render(
      html`<form method="dialog">
        <h2 id="studio-merge-title">${words.mergeTitle}</h2>
        <p>${words.mergeLead}</p>
        ${this.hasMoved ? html`<p class="notice notice-warning" role="alert">${words.mergeMoved}</p>` : nothing}
        ${taken > 0 ? html`<p class="muted">${fill(words.mergeTaken, { n: taken })}</p>` : nothing}
        ${pairs.length === 0 ? html`<p>${words.mergeNone}</p>` : pairs.map((pair) => this.pair(pair, words))}
        <div class="button-row">
          <button type="button" class="button button-primary" @click=${() => void this.merge()}>${words.mergeDo}</button>
          <button class="button">${words.cancel}</button>
        </div>
      </form>`,
      this.dialog,
    )
  }

  private pair(pair: CellPair, words: Words): TemplateResult {
    const chosen = this.choices.get(pair.id) ?? "mine"
    const side = (name: Side, text: string | undefined) => html`<label class="studio-side" ?data-chosen=${chosen === name}>
      <span><input type="radio" name="side-${pair.id}" value=${name} .checked=${chosen === name} @change=${() => this.choose(pair.id, name)} /> ${words[name]}</span>
      <pre tabindex="0">${text ?? words.noCell}</pre>
    </label>`
    return html`<fieldset class="studio-pair" data-cell=${pair.id}>
      <legend>${this.options.titleOf(pair.id)}</legend>
      <div class="studio-sides">${side("mine", pair.mine)}${side("theirs", pair.theirs)}</div>
    </fieldset>`
  }

  private choose(cell: string, side: Side): void {
    this.choices.set(cell, side)
    this.draw()
  }
}
