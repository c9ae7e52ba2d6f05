/** What the cells of one table hold and what they give; IronCalc computes. */
import { Model } from "@ironcalc/wasm"

/** What was written into each cell, by its address: a number, a text, or a formula with its `=`. */
export type Given = Readonly<Record<string, string>>
export type Value = number | string

const SHEET = 0
const NUMBER = 1
/** Sixteen digits, so that a number can be read back from its text. */
const ALL_DIGITS = "0.00000000000000E+00"
const DIGITS = 7
const ADDRESS = /^([A-Z]{1,2})(\d{1,3})$/

export interface Place {
  row: number
  column: number
}

/** `B3` is row 3, column 2; undefined where it is no address. */
export function placeOf(address: string): Place | undefined {
  const found = ADDRESS.exec(address)
  if (!found?.[1]) return undefined
  const column = [...found[1]].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)
  return { row: Number(found[2]), column }
}

export function addressOf({ row, column }: Place): string {
  const [head, tail] = [Math.floor((column - 1) / 26), (column - 1) % 26]
  return `${head ? String.fromCharCode(64 + head) : ""}${String.fromCharCode(65 + tail)}${row}`
}

/** A rectangle of cells, by its first place. */
export interface Area extends Place {
  height: number
  width: number
}

function addressesIn({ row, column, width, height }: Area): string[] {
  return Array.from({ length: height * width }, (_, at) =>
    addressOf({ row: row + Math.floor(at / width), column: column + (at % width) }),
  )
}

/** What cells held before somebody wrote into them, and after. */
interface Step {
  before: Given
  after: Given
}

export class Book {
  private readonly model = new Model("sheet", "en", "UTC", "en")
  private readonly changed = new Map<string, string>()
  private readonly width: number
  private readonly height: number
  private readonly done: Step[] = []
  private readonly undone: Step[] = []

  constructor(private readonly first: Given) {
    const places = Object.keys(first).map(placeOf)
    this.width = Math.max(...places.map((place) => place?.column ?? 1))
    this.height = Math.max(...places.map((place) => place?.row ?? 1))
    this.writeAll(first)
  }

  /** Write into a cell as one types: full-width digits and signs count as the others. */
  write(address: string, text: string): void {
    this.step([address], () => this.put(address, text))
  }

  /** Fill an area with its first row; what a formula refers to moves along. */
  fillDown({ row, column, width, height }: Area): void {
    const targets = addressesIn({ row: row + 1, column, width, height: height - 1 })
    this.step(targets, () => {
      this.model.autoFillRows({ sheet: SHEET, row, column, width, height: 1 }, row + height - 1)
      for (const address of targets) this.put(address, this.content(address))
    })
  }

  /** Leave nothing in an area. */
  empty(area: Area): void {
    const targets = addressesIn(area)
    this.step(targets, () => {
      for (const address of targets) this.put(address, "")
    })
  }

  private content(address: string): string {
    const place = placeOf(address)
    return place ? this.model.getCellContent(SHEET, place.row, place.column) : ""
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }

  /** Take the last step back; the first cell that changed by it. */
  undo(): string | undefined {
    return this.turn(this.done, this.undone, "before")
  }

  redo(): string | undefined {
    return this.turn(this.undone, this.done, "after")
  }

  private turn(from: Step[], to: Step[], side: keyof Step): string | undefined {
    const step = from.pop()
    if (!step) return undefined
    to.push(step)
    this.writeAll(step[side])
    return Object.keys(step[side])[0]
  }

  /** Write into cells, so that it can be taken back as one step. */
  private step(addresses: readonly string[], write: () => void): void {
    const now = () => Object.fromEntries(addresses.map((address) => [address, this.written(address)]))
    const before = now()
    write()
    this.showAllDigits()
    const after = now()
    if (addresses.every((address) => before[address] === after[address])) return
    this.done.push({ before, after })
    this.undone.length = 0
  }

  private put(address: string, text: string): void {
    const place = placeOf(address)
    if (!place) return
    const plain = text.normalize("NFKC").trim()
    this.model.setUserInput(SHEET, place.row, place.column, plain)
    if (sameText(plain, this.first[address] ?? "")) this.changed.delete(address)
    else this.changed.set(address, plain)
  }

  writeAll(given: Given): void {
    this.model.pauseEvaluation()
    for (const [address, text] of Object.entries(given)) this.put(address, text)
    this.model.resumeEvaluation()
    this.model.evaluate()
    this.showAllDigits()
  }

  /** Whoever writes 1e-8 has chosen a format by it, for that cell and for what is computed from it. */
  private showAllDigits(): void {
    const everything = { sheet: SHEET, row: 1, column: 1, width: this.width, height: this.height }
    this.model.updateRangeStyle(everything, "num_fmt", ALL_DIGITS)
  }

  /** What was written into a cell. */
  written(address: string): string {
    return this.changed.get(address) ?? this.first[address] ?? ""
  }

  /** What a cell gives: a number, a text, or the name of an error. */
  value(address: string): Value {
    const place = placeOf(address)
    if (!place) return ""
    const { row, column } = place
    const text = this.model.getFormattedCellValue(SHEET, row, column)
    if (text === "" || this.model.getCellType(SHEET, row, column) !== NUMBER) return text
    const content = this.model.getCellContent(SHEET, row, column)
    return Number(content.startsWith("=") ? text : content)
  }

  /** The cells that hold something else than at first; an emptied one holds "". */
  changes(): Given {
    return Object.fromEntries(this.changed)
  }

  close(): void {
    this.model.free()
  }
}

/** 1e-8 and 1e-08 are one number. */
function sameText(one: string, other: string): boolean {
  return one === other || (one !== "" && other !== "" && Number(one) === Number(other))
}

/** A value as people read it. */
export function shown(value: Value): string {
  return typeof value === "number" ? String(Number(value.toPrecision(DIGITS))) : value
}

/** What was kept in the browser, as far as it can be changes of cells. */
export function changesFrom(raw: unknown): Given {
  if (typeof raw !== "object" || raw === null) return {}
  const isChange = (entry: [string, unknown]): entry is [string, string] =>
    ADDRESS.test(entry[0]) && typeof entry[1] === "string"
  return Object.fromEntries(Object.entries(raw).filter(isChange))
}
