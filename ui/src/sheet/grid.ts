/** One table of the page as a grid: a cell is chosen by keys or touch, what it holds is written in the line above. */
import { type Area, addressOf, type Book, type Given, placeOf, shown } from "./book"

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
  /** the other corner of what is selected */
  private anchor = "A1"

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
      cell.addEventListener("mousedown", (event) => event.shiftKey && event.preventDefault(), { signal })
      cell.addEventListener("click", (event) => this.onClick(event, address), { signal })
      cell.addEventListener("dblclick", () => this.writeIn(), { signal })
    }
    this.table.addEventListener("keydown", (event) => this.onKey(event), { signal })
    this.line.input.addEventListener("keydown", (event) => this.onLineKey(event), { signal })
    this.line.input.addEventListener("change", () => this.take(), { signal })
    const first = [...this.cells].find(([, cell]) => cell.classList.contains("cell-constant"))
    this.anchor = this.chosen = first?.[0] ?? this.chosen
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

  /** Take the last change back, or make it again. */
  turn(way: "undo" | "redo"): void {
    this.take()
    const address = this.book[way]()
    if (!address) return
    this.choose(address)
    this.changed()
  }

  private onClick(event: MouseEvent, address: string): void {
    if (!event.shiftKey) this.anchor = address
    const write = this.cells.get(address)?.classList.contains("cell-constant") && !event.shiftKey
    this.choose(address, { write, extend: event.shiftKey })
  }

  /** Move to a cell; what was begun in the line goes to the cell it was written for. */
  private choose(address: string, { focus = true, write = false, extend = false } = {}): void {
    const cell = this.cells.get(address)
    if (!cell) return
    if (!extend && address !== this.chosen) this.anchor = address
    if (this.chosen !== address) this.take()
    const before = this.cells.get(this.chosen)
    before?.classList.remove("cell-chosen")
    before?.setAttribute("tabindex", "-1")
    this.chosen = address
    cell.classList.add("cell-chosen")
    cell.tabIndex = 0
    this.mark()
    this.line.name.textContent = address
    this.line.input.value = this.book.written(address)
    if (write && window.matchMedia("(pointer: coarse)").matches) this.writeIn()
    else if (focus && document.activeElement !== cell) cell.focus()
  }

  private get area(): Area {
    const [one, other] = [placeOf(this.anchor), placeOf(this.chosen)]
    if (!one || !other) return { row: 1, column: 1, height: 1, width: 1 }
    const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)]
    return { row, column, height: Math.abs(one.row - other.row) + 1, width: Math.abs(one.column - other.column) + 1 }
  }

  /** Show which cells are selected, where they are more than one. */
  private mark(): void {
    const { row, column, height, width } = this.area
    for (const [address, cell] of this.cells) {
      const place = placeOf(address)
      const inside = place && place.row >= row && place.row < row + height && place.column >= column && place.column < column + width
      cell.classList.toggle("cell-selected", Boolean(inside) && height * width > 1)
      cell.setAttribute("aria-selected", String(Boolean(inside)))
    }
  }

  /** Fill what is selected with its first row; one row alone with the row above it. */
  private fillDown(): void {
    const { row, height, ...rest } = this.area
    if (height > 1) this.book.fillDown({ row, height, ...rest })
    else if (row > 1) this.book.fillDown({ row: row - 1, height: 2, ...rest })
    this.changed()
  }

  private empty(): void {
    this.book.empty(this.area)
    this.changed()
  }

  private onShortcut(event: KeyboardEvent): void {
    const key = event.key.toLowerCase()
    if (key === "z") this.turn(event.shiftKey ? "redo" : "undo")
    else if (key === "y") this.turn("redo")
    else if (key === "d" && !event.shiftKey) this.fillDown()
    else return
    event.preventDefault()
  }

  private onKey(event: KeyboardEvent): void {
    if (event.altKey) return
    if (event.ctrlKey || event.metaKey) {
      this.onShortcut(event)
      return
    }
    const step = STEPS[event.key]
    if (step && (step[0] || step[1])) this.move(...step, event.shiftKey)
    else if (step) this.writeIn()
    else if (event.key === "Delete" || event.key === "Backspace") this.empty()
    else if (event.key.length === 1) this.writeIn(event.key)
    else return
    event.preventDefault()
  }

  private move(rows: number, columns: number, extend = false): void {
    const place = placeOf(this.chosen)
    if (place) this.choose(addressOf({ row: place.row + rows, column: place.column + columns }), { extend })
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
    this.changed()
  }

  private changed(): void {
    this.line.input.value = this.book.written(this.chosen)
    this.draw()
    this.onChange()
  }
}
