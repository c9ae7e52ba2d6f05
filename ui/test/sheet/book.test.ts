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
