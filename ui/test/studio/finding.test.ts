import { expect, test } from "vitest"
import { findAll, nextFrom, type Query } from "../../src/studio/finding"

const query = (words: string, more: Partial<Query> = {}): Query => ({ words, isExactCase: false, isWholeWord: false, ...more })
const CELLS = ["import numpy as np", "", "np.exp(x) # NP, 勾配降下法の勾配"]

test("every cell is searched, whatever the case", () => {
  expect(findAll(CELLS, query("np"))).toEqual([
    { cell: 0, from: 16, to: 18 },
    { cell: 2, from: 0, to: 2 },
    { cell: 2, from: 12, to: 14 },
  ])
  expect(findAll(CELLS, query("NP", { isExactCase: true }))).toEqual([{ cell: 2, from: 12, to: 14 }])
})

test("signs mean themselves, and nothing finds nothing", () => {
  expect(findAll(["f(x) + f[x]"], query("f(x)"))).toEqual([{ cell: 0, from: 0, to: 4 }])
  expect(findAll(CELLS, query(""))).toEqual([])
})

test("a whole word has no letter beside it, in any script", () => {
  expect(findAll(["weights = w * 2"], query("w", { isWholeWord: true }))).toEqual([{ cell: 0, from: 10, to: 11 }])
  expect(findAll(CELLS, query("勾配", { isWholeWord: true }))).toEqual([])
  expect(findAll(CELLS, query("勾配"))).toHaveLength(2)
})

test("the next match is after the cursor, and around the end the first", () => {
  const found = findAll(CELLS, query("np"))

  expect(nextFrom(found, 1, 0)).toBe(1)
  expect(nextFrom(found, 2, 5)).toBe(2)
  expect(nextFrom(found, 3, 0)).toBe(0)
  expect(nextFrom([], 0, 0)).toBe(-1)
})
