/** What has to be said above the notebook, each with at most one button. */

import { html, nothing, render } from "lit"
import { icon } from "./icons"
import type { Tongue, Words } from "../words"

export interface Notice {
  says: (words: Words) => string
  kind?: "warning" | "error"
  button?: { says: (words: Words) => string; act: () => void }
  /** Can be put away without acting. */
  isPassing?: boolean
}

export class Notices {
  readonly node = document.createElement("div")
  private readonly notices = new Map<string, Notice>()

  constructor(private readonly tongue: Tongue) {
    this.node.className = "studio-notices"
    this.node.setAttribute("role", "status")
    tongue.show(() => this.draw())
  }

  say(about: string, notice: Notice): void {
    this.notices.set(about, notice)
    this.draw()
  }

  clear(about: string): void {
    if (this.notices.delete(about)) this.draw()
  }

  private draw(): void {
    const { words } = this.tongue
    const line = ([about, { says, kind, button, isPassing }]: [string, Notice]) => html`
      <div class="notice studio-notice ${kind ? `notice-${kind}` : ""}">
        <p>${says(words)}</p>
        ${button ? html`<button type="button" class="button" @click=${button.act}>${button.says(words)}</button>` : nothing}
        ${isPassing
          ? html`<button type="button" class="studio-tool" aria-label=${words.close} @click=${() => this.clear(about)}>${icon("close")}</button>`
          : nothing}
      </div>
    `
    render(html`${[...this.notices].map(line)}`, this.node)
  }
}
