/** What is seen: beside the notebook one of explanation, docs and history; on a phone one of the four. */

import { html, render } from "lit"
import type { Tongue } from "../words"

export const PANES = ["guide", "docs", "history", "notebook"] as const
export type Pane = (typeof PANES)[number]

export class Panes {
  readonly bar = document.createElement("div")
  private readonly buttons = document.createElement("div")
  private readonly listeners: ((pane: Pane) => void)[] = []

  constructor(
    private readonly main: HTMLElement,
    private readonly tongue: Tongue,
  ) {
    this.bar.className = "studio-top"
    this.buttons.className = "studio-panes"
    this.buttons.setAttribute("role", "group")
    this.bar.append(this.buttons)
    this.main.dataset.pane = "guide"
    tongue.show(() => this.draw())
  }

  get shown(): Pane {
    return PANES.find((pane) => pane === this.main.dataset.pane) ?? "guide"
  }

  onShow(react: (pane: Pane) => void): void {
    this.listeners.push(react)
  }

  show(pane: Pane): void {
    this.main.dataset.pane = pane
    this.draw()
    for (const react of this.listeners) react(pane)
  }

  private draw(): void {
    const { words } = this.tongue
    this.buttons.setAttribute("aria-label", words.panes)
    const button = (pane: Pane) =>
      html`<button type="button" data-pane=${pane} aria-pressed=${String(pane === this.shown)} @click=${() => this.show(pane)}>${words[pane]}</button>`
    render(html`${PANES.map(button)}`, this.buttons)
  }
}
