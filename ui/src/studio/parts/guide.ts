/** The explanation beside the notebook: one section at a time, that of the cell one is in, unless it is pinned. */

import type { Tongue } from "../words"
import { html, render } from "lit"
import { icon } from "./icons"

export class Guide {
  private section = ""
  private isPinned = false
  private readonly bar = document.createElement("div")

  constructor(
    readonly node: HTMLElement,
    tongue: Tongue,
  ) {
    this.bar.className = "studio-guide-bar"
    node.before(this.bar)
    tongue.show(() => this.draw(tongue))
    this.show(this.section)
  }

  get shown(): string {
    return this.section
  }

  /** The reader went to another cell. */
  follow(section: string | undefined): void {
    if (!this.isPinned && section !== undefined) this.show(section)
  }

  /** Show a section, pinned or not; one that has no text shows what was there before. */
  show(section: string): void {
    const sections = this.sections()
    const wanted = sections.find((one) => one.dataset.section === section)
    if (!wanted) return
    const isOther = section !== this.section
    this.section = section
    for (const one of sections) one.hidden = one !== wanted
    if (isOther) this.node.scrollTop = 0
  }

  /** The text in another language, with the same section shown and the same hints open. */
  replace(contents: ParentNode): void {
    const open = this.openHints()
    this.node.replaceChildren(...contents.childNodes)
    this.show(this.section)
    for (const [section, n] of open) this.openHint(section, n)
  }

  /** Open the hints of a section up to the nth, and bring that one into view. */
  openHint(section: string, n: number): void {
    const hints = this.hintsOf(section)
    hints.slice(0, n).forEach((hint) => (hint.open = true))
    hints[n - 1]?.scrollIntoView({ block: "nearest" })
  }

  togglePin(isPinned = !this.isPinned): void {
    this.isPinned = isPinned
    this.bar.querySelector("button")?.setAttribute("aria-pressed", String(isPinned))
  }

  private openHints(): [string, number][] {
    return this.sections().map(({ dataset: { section = "" } }) => [section, this.hintsOf(section).filter(({ open }) => open).length])
  }

  private sections(): HTMLElement[] {
    return [...this.node.querySelectorAll<HTMLElement>("[data-section]")]
  }

  private hintsOf(section: string): HTMLDetailsElement[] {
    const place = this.sections().find((one) => one.dataset.section === section)
    return [...(place?.querySelectorAll<HTMLDetailsElement>("details.hint") ?? [])]
  }

  private draw({ words }: Tongue): void {
    render(
      html`<button type="button" class="studio-tool studio-pin" aria-pressed=${String(this.isPinned)} @click=${() => this.togglePin()}>
        ${icon("pin")}<span>${words.pin}</span>
      </button>`,
      this.bar,
    )
  }
}
