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
  /** What was put away does not come back until it has been cleared. */
  private readonly putAway = new Map<string, string>()

  constructor(private readonly tongue: Tongue) {
    this.node.className = "studio-notices"
    this.node.setAttribute("role", "status")
    tongue.show(() => this.draw())
  }

  say(about: string, notice: Notice): void {
    if (this.putAway.get(about) === notice.says(this.tongue.words)) return
    this.notices.set(about, notice)
    this.draw()
  }

  clear(about: string): void {
    this.putAway.delete(about)
    if (this.notices.delete(about)) this.draw()
  }

  private away(about: string, notice: Notice): void {
    this.clear(about)
    this.putAway.set(about, notice.says(this.tongue.words))
  }

  private draw(): void {
    const { words } = this.tongue
    const act = (about: string, notice: Notice) => {
      if (notice.isPassing) this.away(about, notice)
      notice.button?.act()
    }
    const line = ([about, notice]: [string, Notice]) => {
      const { says, kind, button, isPassing } = notice
      return html`
      <div class="notice studio-notice ${kind ? `notice-${kind}` : ""}">
        <p>${says(words)}</p>
        ${button ? html`<button type="button" class="button" @click=${() => act(about, notice)}>${button.says(words)}</button>` : nothing}
        ${isPassing
          ? html`<button type="button" class="studio-tool" aria-label=${words.close} @click=${() => this.away(about, notice)}>${icon("close")}</button>`
          : nothing}
      </div>
    `
    }
    render(html`${[...this.notices].map(line)}`, this.node)
  }
}
