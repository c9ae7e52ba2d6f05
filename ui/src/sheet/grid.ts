/** One table of the page as a grid: a cell is chosen by keys or touch, what it holds is written in the line above. */
import { addressOf, type Book, type Given, placeOf, shown } from "./book"

export interface Words {
  /** What the table is called, and how it is used. */
  table: string
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [0, 0],
  F2: [0, 0],
}

/** The cells of a table that the server wrote, by address, and what was written into them. */
export function cellsIn(table: ParentNode): ReadonlyMap<string, HTMLElement> {
  const cells = new Map<string, HTMLElement>()
  table.querySelectorAll("tbody tr").forEach((row, number) => {
    row.querySelectorAll<HTMLElement>("td").forEach((cell, column) => {
      cells.set(addressOf({ row: number + 1, column: column + 1 }), cell)
    })
  })
  return cells
}

export function givenIn(cells: ReadonlyMap<string, HTMLElement>): Given {
  const filled = [...cells].flatMap(([address, { dataset }]) => (dataset.given ? [[address, dataset.given] as const] : []))
  return Object.fromEntries(filled)
}

export class Grid {
  private chosen = "A1"

  constructor(
    private readonly table: HTMLTableElement,
    private readonly cells: ReadonlyMap<string, HTMLElement>,
    private readonly book: Book,
    private readonly line: { name: HTMLElement; input: HTMLInputElement },
    private readonly onChange: () => void,
    words: Words,
  ) {
    table.setAttribute("role", "grid")
    table.setAttribute("aria-label", words.table)
  }

  open(signal: AbortSignal): void {
    for (const [address, cell] of this.cells) {
      cell.tabIndex = -1
      cell.addEventListener("focus", () => this.choose(address), { signal })
      cell.addEventListener("click", () => this.choose(address, { write: cell.classList.contains("cell-constant") }), { signal })
      cell.addEventListener("dblclick", () => this.writeIn(), { signal })
    }
    this.table.addEventListener("keydown", (event) => this.onKey(event), { signal })
    this.line.input.addEventListener("keydown", (event) => this.onLineKey(event), { signal })
    this.line.input.addEventListener("change", () => this.take(), { signal })
    const first = [...this.cells].find(([, cell]) => cell.classList.contains("cell-constant"))
    this.chosen = first?.[0] ?? this.chosen
    this.choose(this.chosen, { focus: false })
    this.draw()
  }

  /** Show what every cell gives now. */
  draw(): void {
    const changes = this.book.changes()
    for (const [address, cell] of this.cells) {
      const value = this.book.value(address)
      const text = shown(value)
      if (cell.textContent !== text) cell.textContent = text
      cell.classList.toggle("cell-error", typeof value === "string" && value.startsWith("#"))
      cell.classList.toggle("cell-changed", address in changes)
    }
  }

  /** Move to a cell; what was begun in the line goes to the cell it was written for. */
  private choose(address: string, { focus = true, write = false } = {}): void {
    const cell = this.cells.get(address)
    if (!cell) return
    if (this.chosen !== address) this.take()
    const before = this.cells.get(this.chosen)
    before?.classList.remove("cell-chosen")
    before?.setAttribute("tabindex", "-1")
    this.chosen = address
    cell.classList.add("cell-chosen")
    cell.tabIndex = 0
    this.line.name.textContent = address
    this.line.input.value = this.book.written(address)
    if (write && window.matchMedia("(pointer: coarse)").matches) this.writeIn()
    else if (focus && document.activeElement !== cell) cell.focus()
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step && (step[0] || step[1])) this.move(...step)
    else if (step) this.writeIn()
    else if (event.key === "Delete" || event.key === "Backspace") this.put("")
    else if (event.key.length === 1) this.writeIn(event.key)
    else return
    event.preventDefault()
  }

  private move(rows: number, columns: number): void {
    const place = placeOf(this.chosen)
    if (place) this.choose(addressOf({ row: place.row + rows, column: place.column + columns }))
  }

  /** Go into the line above, to write anew or to mend what is there. */
  private writeIn(begin?: string): void {
    const { input } = this.line
    if (begin !== undefined) input.value = begin
    input.focus()
    if (begin === undefined) input.select()
  }

  private onLineKey(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (event.key === "Escape") this.line.input.value = this.book.written(this.chosen)
    else if (event.key === "Enter") this.take()
    else return
    event.preventDefault()
    this.cells.get(this.chosen)?.focus()
    if (event.key === "Enter") this.move(event.shiftKey ? -1 : 1, 0)
  }

  private take(): void {
    if (this.line.input.value !== this.book.written(this.chosen)) this.put(this.line.input.value)
  }

  private put(text: string): void {
    this.book.write(this.chosen, text)
    this.line.input.value = this.book.written(this.chosen)
    this.draw()
    this.onChange()
  }
}
