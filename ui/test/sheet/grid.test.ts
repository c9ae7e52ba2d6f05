import { readFileSync } from "node:fs"
import { initSync } from "@ironcalc/wasm"
import { beforeAll, beforeEach, expect, test, vi } from "vitest"
import { Book } from "../../src/sheet/book"
import { cellsIn, givenIn, Grid } from "../../src/sheet/grid"

beforeAll(() => {
  initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") })
})

const onChange = vi.fn()
let cells: ReadonlyMap<string, HTMLElement>
let book: Book
let input: HTMLInputElement
const cell = (address: string) => cells.get(address) as HTMLElement
const press = (target: HTMLElement, key: string) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))

beforeEach(() => {
  onChange.mockClear()
  document.body.innerHTML = `<span></span><input><table><tbody>
    <tr><th>1</th><td class="cell-name" data-given="alpha">alpha</td><td class="cell-constant" data-given="0.5">0.5</td></tr>
    <tr><th>2</th><td></td><td class="cell-formula" data-given="=B1*4">2</td></tr></tbody></table>`
  const table = document.querySelector("table") as HTMLTableElement
  input = document.querySelector("input") as HTMLInputElement
  cells = cellsIn(table)
  book = new Book(givenIn(cells))
  const line = { name: document.querySelector("span") as HTMLElement, input }
  new Grid(table, cells, book, line, onChange, { table: "Table" }).open(new AbortController().signal)
})

test("it opens at the first number to play with, and has changed nothing", () => {
  expect([input.value, cell("B1").tabIndex, cell("A1").tabIndex]).toEqual(["0.5", 0, -1])
  expect(book.changes()).toEqual({})
  expect(onChange).not.toHaveBeenCalled()
})

test("the arrow keys choose a cell, and the line shows what was written into it", () => {
  cell("B1").focus()
  press(cell("B1"), "ArrowDown")

  expect(document.activeElement).toBe(cell("B2"))
  expect(input.value).toBe("=B1*4")
})

test("typing goes into the line, Enter takes it, and what follows is drawn", () => {
  cell("B1").focus()
  press(cell("B1"), "3")
  expect([document.activeElement, input.value]).toEqual([input, "3"])
  press(input, "Enter")

  expect(cell("B2").textContent).toBe("12")
  expect(cell("B1").classList.contains("cell-changed")).toBe(true)
  expect(document.activeElement).toBe(cell("B2"))
  expect(onChange).toHaveBeenCalledOnce()
})

test("Escape leaves the cell as it was", () => {
  cell("B1").focus()
  press(cell("B1"), "9")
  press(input, "Escape")

  expect([book.changes(), document.activeElement]).toEqual([{}, cell("B1")])
})

test("Delete empties a cell, and what rests on it counts with nothing", () => {
  cell("B1").focus()
  press(cell("B1"), "Delete")

  expect([cell("B1").textContent, cell("B2").textContent]).toEqual(["", "0"])
})

const held = (target: HTMLElement, key: string, more: KeyboardEventInit) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })
  target.dispatchEvent(event)
  return event
}

test.each([{ ctrlKey: true }, { metaKey: true }])("Z takes a change back, and with Shift makes it again: %o", (keys) => {
  cell("B1").focus()
  press(cell("B1"), "Delete")
  expect(held(cell("B1"), "z", keys).defaultPrevented).toBe(true)
  expect([cell("B1").textContent, cell("B2").textContent, input.value]).toEqual(["0.5", "2", "0.5"])

  held(cell("B1"), "Z", { ...keys, shiftKey: true })
  expect([cell("B1").textContent, cell("B2").textContent]).toEqual(["", "0"])
})

test("D fills what is selected with its first row", () => {
  cell("B1").focus()
  held(cell("B1"), "ArrowDown", { shiftKey: true })
  expect([...cells].filter(([, one]) => one.classList.contains("cell-selected")).map(([address]) => address)).toEqual(["B1", "B2"])

  expect(held(cell("B2"), "d", { ctrlKey: true }).defaultPrevented).toBe(true)

  expect(book.changes()).toEqual({ B2: "0.5" })
  expect(onChange).toHaveBeenCalledOnce()
  expect(document.querySelectorAll("[aria-selected=true]")).toHaveLength(2)
})

test("D in one cell alone repeats the one above it", () => {
  cell("B2").focus()
  held(cell("B2"), "d", { ctrlKey: true })
  expect(book.changes()).toEqual({ B2: "0.5" })

  cell("B1").focus()
  held(cell("B1"), "d", { ctrlKey: true })
  expect(book.changes()).toEqual({ B2: "0.5" })
})

test("a click with Shift selects as far as there, and one without it begins anew", () => {
  cell("A1").click()
  cell("B2").dispatchEvent(new MouseEvent("click", { shiftKey: true, bubbles: true }))
  expect(document.querySelectorAll(".cell-selected")).toHaveLength(4)

  cell("B2").click()
  expect(document.querySelectorAll(".cell-selected")).toHaveLength(0)
})

test("the keys of the browser stay its own", () => {
  cell("B1").focus()

  expect(held(cell("B1"), "c", { ctrlKey: true }).defaultPrevented).toBe(false)
  expect(book.changes()).toEqual({})
})
