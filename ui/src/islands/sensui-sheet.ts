/**
 * Makes the tables of a sheet a spreadsheet: cells can be changed, and what follows from them is computed here.
 *
 *   <sensui-sheet data-key="course/unit/labs/lab" data-text-tables="…" data-text-content="…" data-text-table="…"
 *       data-text-undo="…" data-text-redo="…" data-text-reset="…" data-text-kept="…" data-text-changed="…" data-text-failed="…">
 *     <section class="sheet-table" id="adam" data-name="Adam"><h2>Adam</h2>
 *       <table><tbody><tr><th>1</th><td class="cell-name" data-given="alpha">alpha</td><td class="cell-constant" data-given="0.7">…
 *
 * Without this file the tables stay, with their numbers. What is changed stays in the browser.
 */
import load from "@ironcalc/wasm"
import wasm from "@ironcalc/wasm/wasm_bg.wasm?url"
import { forget, keep, kept } from "../shared/keep"
import { textsOf } from "../shared/texts"
import { Book, changesFrom, type Value } from "../sheet/book"
import { cellsIn, givenIn, Grid } from "../sheet/grid"

export class SensuiSheet extends HTMLElement {
  private sections: HTMLElement[] = []
  private shown: HTMLElement | undefined
  private book: Book | undefined
  private cells: ReadonlyMap<string, HTMLElement> = new Map()
  private ending: AbortController | undefined
  private readonly tabs = document.createElement("div")
  private readonly line = { name: document.createElement("span"), input: document.createElement("input") }
  private readonly said = document.createElement("p")
  private readonly reset = document.createElement("button")
  private readonly undo = document.createElement("button")
  private readonly redo = document.createElement("button")
  private grid: Grid | undefined

  connectedCallback(): void {
    this.sections = [...this.querySelectorAll<HTMLElement>("section.sheet-table")]
    if (this.sections.length === 0 || this.contains(this.tabs)) return
    this.said.className = "meta sheet-said"
    this.said.setAttribute("role", "status")
    void load({ module_or_path: wasm }).then(
      () => this.build(),
      () => this.fail(),
    )
  }

  disconnectedCallback(): void {
    this.ending?.abort()
    this.book?.close()
    this.book = undefined
  }

  /** What each cell of the table that is shown gives, by its address. */
  values(): Readonly<Record<string, Value>> {
    const { book } = this
    return book ? Object.fromEntries([...this.cells.keys()].map((address) => [address, book.value(address)])) : {}
  }

  private fail(): void {
    this.said.textContent = textsOf(this)("failed")
    this.prepend(this.said)
  }

  private build(): void {
    const text = textsOf(this)
    this.tabs.className = "sheet-tabs"
    this.tabs.setAttribute("role", "group")
    this.tabs.setAttribute("aria-label", text("tables"))
    for (const section of this.sections) {
      const tab = document.createElement("button")
      Object.assign(tab, { type: "button", className: "button sheet-tab", lang: "en", textContent: section.dataset.name })
      tab.addEventListener("click", () => this.show(section))
      this.tabs.append(tab)
    }
    this.line.name.className = "sheet-address"
    Object.assign(this.line.input, { type: "text", className: "sheet-input", spellcheck: false, autocomplete: "off" })
    this.line.input.setAttribute("aria-label", text("content"))
    this.line.input.setAttribute("autocapitalize", "off")
    for (const way of ["undo", "redo"] as const) {
      Object.assign(this[way], { type: "button", className: "button", textContent: text(way) })
      this[way].addEventListener("click", () => this.grid?.turn(way))
    }
    Object.assign(this.reset, { type: "button", className: "button", textContent: text("reset") })
    this.reset.addEventListener("click", () => {
      forget(this.key)
      if (this.shown) this.show(this.shown)
    })
    this.prepend(this.tabs, row("sheet-line", this.line.name, this.line.input))
    this.append(row("sheet-foot", this.undo, this.redo, this.reset, this.said))
    this.classList.add("is-open")
    const asked = this.sections.find(({ id }) => `#${id}` === location.hash)
    this.show(asked ?? (this.sections[0] as HTMLElement))
  }

  private get key(): string {
    return `sheet:${this.dataset.key ?? ""}:${this.shown?.id ?? ""}`
  }

  private show(section: HTMLElement): void {
    this.ending?.abort()
    this.book?.close()
    this.shown = section
    for (const one of this.sections) one.hidden = one !== section
    for (const tab of this.tabs.children) tab.setAttribute("aria-pressed", String(tab.textContent === section.dataset.name))
    const table = section.querySelector("table")
    if (!table) return
    this.cells = cellsIn(table)
    this.book = new Book(givenIn(this.cells))
    this.book.writeAll(changesFrom(kept(this.key)))
    const words = { table: textsOf(this)("table", { name: section.dataset.name ?? "" }) }
    this.ending = new AbortController()
    this.grid = new Grid(table, this.cells, this.book, this.line, () => this.say(), words)
    this.grid.open(this.ending.signal)
    this.say()
  }

  /** Keep what was changed, and say how much that is. */
  private say(): void {
    const changes = this.book?.changes() ?? {}
    const n = Object.keys(changes).length
    if (n) keep(this.key, changes)
    else forget(this.key)
    this.reset.disabled = n === 0
    this.undo.disabled = !this.book?.canUndo
    this.redo.disabled = !this.book?.canRedo
    this.said.textContent = textsOf(this)(n ? "changed" : "kept", { n })
  }
}

function row(name: string, ...parts: Node[]): HTMLElement {
  const line = document.createElement("div")
  line.className = name
  line.append(...parts)
  return line
}

customElements.define("sensui-sheet", SensuiSheet)
