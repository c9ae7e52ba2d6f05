/** Find and replace in all cells. What is found is marked in the editors; replacing can be undone cell by cell. */

import { CodeMirrorEditor } from "@jupyterlab/codemirror"
import type { Notebook } from "@jupyterlab/notebook"
import { html, render } from "lit"
import { fill } from "../../shared/lang"
import { partOf } from "../document"
import { findAll, nextFrom, type Found, type Query } from "../finding"
import { markMatches } from "../jupyter/matches"
import type { Tongue } from "../words"
import { icon } from "./icons"

export class FindPanel {
  readonly node = document.createElement("search")
  private query: Query = { words: "", isExactCase: false, isWholeWord: false }
  private by = ""
  private found: readonly Found[] = []
  private current = -1
  private said = ""

  constructor(
    private readonly notebook: Notebook,
    private readonly tongue: Tongue,
  ) {
    this.node.className = "studio-find"
    this.node.hidden = true
    this.node.addEventListener("keydown", (event) => this.onKey(event))
    notebook.modelContentChanged.connect(() => !this.node.hidden && this.look())
    tongue.show(() => this.draw())
  }

  open(): void {
    const selected = this.selectedText()
    if (selected) this.query = { ...this.query, words: selected }
    this.node.hidden = false
    this.look()
    const input = this.node.querySelector<HTMLInputElement>("input[type=search]")
    input?.focus()
    input?.select()
  }

  close(): void {
    this.node.hidden = true
    this.found = []
    this.mark()
    this.notebook.activate()
  }

  private look(): void {
    this.found = findAll(this.sources(), this.query)
    this.current = Math.min(this.current, this.found.length - 1)
    this.mark()
    this.draw()
  }

  private change(change: Partial<Query>): void {
    this.query = { ...this.query, ...change }
    this.said = ""
    this.current = -1
    this.look()
    if (this.found.length > 0) void this.go(nextFrom(this.found, this.notebook.activeCellIndex, 0))
  }

  private async go(index: number): Promise<void> {
    const { length } = this.found
    if (length === 0) return
    this.current = ((index % length) + length) % length
    this.said = ""
    this.mark()
    this.draw()
    const match = this.found[this.current]
    if (!match) return
    await this.notebook.scrollToItem(match.cell, "smart", 0.1)
    const cell = this.notebook.widgets[match.cell]
    if (cell && "rendered" in cell) cell.rendered = false
    await cell?.ready
    this.mark()
    const { editor } = cell ?? {}
    const position = editor?.getPositionAt(match.from)
    if (position) editor?.revealPosition(position)
    cell?.node.querySelector(".studio-match-current")?.scrollIntoView({ block: "nearest" })
  }

  private replaceOne(): void {
    const match = this.found[this.current]
    if (!match) return void this.go(0)
    if (this.replace([match]) > 0) void this.go(nextFrom(this.found, match.cell, match.from + this.by.length))
    else void this.go(this.current + 1)
  }

  private replaceAll(): void {
    const n = this.replace(this.found)
    this.said = fill(this.tongue.words.replaced, { n })
    this.draw()
  }

  /** From the end, so that what comes before keeps its place; cells that cannot be changed are left. */
  private replace(matches: readonly Found[]): number {
    const cells = this.notebook.model?.sharedModel.cells ?? []
    const free = matches.filter(({ cell }) => cells[cell]?.getMetadata("editable") !== false)
    for (const { cell, from, to } of [...free].reverse()) cells[cell]?.updateSource(from, to, this.by)
    this.look()
    return free.length
  }

  private mark(): void {
    const now = this.found[this.current]
    this.notebook.widgets.forEach((cell, i) => {
      const { editor } = cell
      if (!(editor instanceof CodeMirrorEditor)) return
      const all = this.found.filter((match) => match.cell === i)
      editor.editor.dispatch({ effects: markMatches.of({ all, current: now?.cell === i ? now : undefined }) })
    })
  }

  private sources(): string[] {
    // the lab's own texts are read beside the notebook, and nothing in them is to be replaced
    return (this.notebook.model?.sharedModel.cells ?? []).map((cell) => (partOf(cell.metadata).role === "text" ? "" : cell.getSource()))
  }

  private selectedText(): string {
    const { editor } = this.notebook.activeCell ?? {}
    if (!(editor instanceof CodeMirrorEditor)) return ""
    const { state } = editor.editor
    const text = state.sliceDoc(state.selection.main.from, state.selection.main.to)
    return text.includes("\n") ? "" : text
  }

  private onKey(event: KeyboardEvent): void {
    // keys of the notebook do not count here
    event.stopPropagation()
    if (event.isComposing) return
    if (event.key === "Escape") this.close()
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.type !== "checkbox") {
      event.preventDefault()
      void this.go(this.current + (event.shiftKey ? -1 : 1))
    }
  }

  private state(): string {
    const { words } = this.tongue
    if (this.said || this.query.words === "") return this.said
    if (this.found.length === 0) return words.foundNone
    const total = this.found.length
    return this.current < 0 ? fill(words.foundAll, { total }) : fill(words.foundOf, { total, n: this.current + 1 })
  }

  private draw(): void {
    const { words } = this.tongue
    const valueOf = (event: Event) => (event.target as HTMLInputElement).value
    const isChecked = (event: Event) => (event.target as HTMLInputElement).checked
    this.node.setAttribute("aria-label", words.find)
    render(
      html`
        <input type="search" aria-label=${words.findWhat} placeholder=${words.findWhat} .value=${this.query.words} @input=${(e: Event) => this.change({ words: valueOf(e) })} />
        <input type="text" aria-label=${words.replaceBy} placeholder=${words.replaceBy} .value=${this.by} @input=${(e: Event) => (this.by = valueOf(e))} />
        <span class="studio-find-buttons">
          <button type="button" class="studio-tool" @click=${() => void this.go(this.current - 1)}>${words.previousMatch}</button>
          <button type="button" class="studio-tool" @click=${() => void this.go(this.current + 1)}>${words.nextMatch}</button>
          <button type="button" class="studio-tool" @click=${() => this.replaceOne()}>${words.replaceOne}</button>
          <button type="button" class="studio-tool" @click=${() => this.replaceAll()}>${words.replaceAll}</button>
        </span>
        <label><input type="checkbox" .checked=${this.query.isExactCase} @change=${(e: Event) => this.change({ isExactCase: isChecked(e) })} /> ${words.matchCase}</label>
        <label><input type="checkbox" .checked=${this.query.isWholeWord} @change=${(e: Event) => this.change({ isWholeWord: isChecked(e) })} /> ${words.wholeWord}</label>
        <span class="studio-find-state" role="status">${this.state()}</span>
        <button type="button" class="studio-tool studio-find-close" aria-label=${words.close} @click=${() => this.close()}>${icon("close")}</button>
      `,
      this.node,
    )
  }
}
