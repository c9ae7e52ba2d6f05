import { readFileSync } from "node:fs"
import { initSync } from "@ironcalc/wasm"
import { afterEach, beforeAll, expect, test } from "vitest"
import { addressOf, Book, changesFrom, placeOf, shown } from "../../src/sheet/book"

beforeAll(() => {
  initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") })
})

let book: Book | undefined
const opened = (given: Record<string, string>) => (book = new Book(given))
afterEach(() => {
  book?.close()
  book = undefined
})

test("an address is a place, and a place an address", () => {
  expect(placeOf("AB12")).toEqual({ row: 12, column: 28 })
  expect(addressOf({ row: 12, column: 28 })).toBe("AB12")
  expect(placeOf("12")).toBeUndefined()
})

test("what follows from a cell follows when it changes", () => {
  const book = opened({ A1: "0.5", A2: "=1/3", A3: "=$A$1*A2^2" })

  book.write("A1", "0.25")

  expect(book.value("A2")).toBeCloseTo(1 / 3, 14)
  expect(book.value("A3")).toBeCloseTo(0.25 / 9, 14)
  expect(book.changes()).toEqual({ A1: "0.25" })
})

test("sums, powers and signs are as in every spreadsheet", () => {
  const book = opened({ A1: "-8", B1: "1.5", C1: "=0.1*A1^2+5*B1^2+0.1", C2: "=-2^2", C3: "=MIN(MAX(ABS(A1-B1)/MIN(3,4),1/10),10)" })

  expect(book.value("C1")).toBeCloseTo(17.75, 12)
  expect(book.value("C2")).toBe(4)
  expect(book.value("C3")).toBeCloseTo(9.5 / 3, 12)
})

test("a number keeps its digits, however small it is", () => {
  const book = opened({ A1: "1e-08", A2: "=A1*1.2345678901234" })

  expect(book.value("A1")).toBe(1e-8)
  expect(book.value("A2")).toBeCloseTo(1.2345678901234e-8, 21)
  expect(shown(1.23456789e-8)).toBe("1.234568e-8")
})

test("full-width digits and signs are numbers and formulas, too", () => {
  const book = opened({ A1: "1", A2: "=A1*2" })

  book.write("A1", "０．５")
  expect(book.value("A2")).toBe(1)
  book.write("A2", "＝A1＋３")
  expect(book.value("A2")).toBe(3.5)
})

test("what cannot be computed is named, and says so to all that rest on it", () => {
  const book = opened({ A1: "=1/0", A2: "=A1+1", A3: "=NOTHING(1)", A4: "=A5", A5: "=A4", A6: "=2+" })

  expect(["A1", "A2", "A3", "A4", "A6"].map((address) => book.value(address))).toEqual([
    "#DIV/0!",
    "#DIV/0!",
    "#NAME?",
    "#CIRC!",
    "#ERROR!",
  ])
})

test("a cell that is written as it was is no change", () => {
  const book = opened({ A1: "1e-08", A2: "t" })

  book.writeAll({ A1: "2", A2: "" })
  expect(book.changes()).toEqual({ A1: "2", A2: "" })
  book.writeAll({ A1: "0.00000001", A2: "t" })
  expect(book.changes()).toEqual({})
})

test("of what the browser kept only changes of cells are taken", () => {
  expect(changesFrom({ B1: "0.1", constructor: "1", B2: 3, C10: "" })).toEqual({ B1: "0.1", C10: "" })
  expect(changesFrom("B1")).toEqual({})
})

test("each change is one step back, and one forward again", () => {
  const book = opened({ A1: "1", A2: "=A1*2" })
  book.write("A1", "5")
  book.write("A2", "=A1*3")

  expect([book.undo(), book.value("A2")]).toEqual(["A2", 10])
  expect([book.undo(), book.value("A2"), book.changes(), book.canUndo]).toEqual(["A1", 2, {}, false])
  expect([book.undo(), book.redo(), book.redo(), book.redo()]).toEqual([undefined, "A1", "A2", undefined])
  expect([book.value("A2"), book.changes()]).toEqual([15, { A1: "5", A2: "=A1*3" }])
})

test("what is written after a step back cannot be made again", () => {
  const book = opened({ A1: "1" })
  book.write("A1", "5")
  book.undo()
  book.write("A1", "7")

  expect([book.canRedo, book.redo(), book.value("A1")]).toEqual([false, undefined, 7])
})

test("writing what is there already is no step", () => {
  const book = opened({ A1: "1" })
  book.write("A1", "1")

  expect(book.canUndo).toBe(false)
})

test("filling down moves what a formula refers to, and repeats numbers and words; it is one step", () => {
  const book = opened({ A1: "1", A2: "2", A3: "3", B1: "=A1*$A$1+10", C1: "0.25", D1: "step 1", A4: "4" })

  book.fillDown({ row: 1, column: 2, width: 3, height: 4 })

  expect(["B1", "B2", "B3", "B4"].map((address) => book.value(address))).toEqual([11, 12, 13, 14])
  expect(book.changes()).toMatchObject({ B2: "=A2*$A$1+10", B4: "=A4*$A$1+10", C2: "0.25", C4: "0.25" })
  book.undo()
  expect(book.changes()).toEqual({})
  book.redo()
  expect(book.value("B4")).toBe(14)
})

test("a small number that is filled down keeps its digits", () => {
  const book = opened({ A1: "1.2345678901234e-08", A2: "", A3: "=A2*2" })

  book.fillDown({ row: 1, column: 1, width: 1, height: 2 })

  expect(book.value("A2")).toBe(1.2345678901234e-8)
})

test("an area is emptied in one step", () => {
  const book = opened({ A1: "1", A2: "2", B1: "3", B2: "=A1+A2+B1" })
  book.empty({ row: 1, column: 1, width: 1, height: 2 })

  expect(book.value("B2")).toBe(3)
  book.undo()
  expect(book.value("B2")).toBe(6)
})
