import { expect, test } from "vitest"
import { idOf, sourceOf, type Document } from "../../src/studio/document"
import { disputed, merged } from "../../src/studio/saving/merging"
import type { CellPair, Conflict } from "../../src/studio/school/answers"
import { notebookOf } from "./notebook-of"

const pair = (id: string, state: CellPair["state"], mine?: string, theirs?: string): CellPair => ({ id, state, mine, theirs, base: "base" })
const conflict = (document: Document, ...cells: CellPair[]): Conflict => ({ head: 3, savedAt: "", cells, merged: document })
const texts = ({ cells }: Document) => Object.fromEntries(cells.map((cell) => [idOf(cell), sourceOf(cell)]))

const mine = notebookOf({ "exercise-a": "a mine", "exercise-b": "b base", "exercise-c": "c mine" })
const proposed = notebookOf({ "exercise-a": "a mine", "exercise-b": "b theirs", "exercise-c": "c mine" })
const both = conflict(
  proposed,
  pair("exercise-a", "both", "a mine", "a theirs"),
  pair("exercise-b", "theirs", "b base", "b theirs"),
  pair("exercise-c", "mine", "c mine", "c base"),
)

test("only what both have changed has to be decided", () => {
  expect(disputed(both).map(({ id }) => id)).toEqual(["exercise-a"])
})

test("each cell that both have changed is as chosen, the others as the school proposes", () => {
  expect(texts(merged(both, new Map([["exercise-a", "theirs"]]), mine))).toEqual({
    "exercise-a": "a theirs",
    "exercise-b": "b theirs",
    "exercise-c": "c mine",
  })
  expect(texts(merged(both, new Map(), mine))["exercise-a"]).toBe("a mine")
})

test("what was typed after the comparison is what mine means", () => {
  const typed = notebookOf({ "exercise-a": "a mine, and more", "exercise-b": "b base", "exercise-c": "c mine" })

  expect(texts(merged(both, new Map([["exercise-a", "mine"]]), typed))["exercise-a"]).toBe("a mine, and more")
})

test("a cell that one side took out goes or comes back, in its place", () => {
  const removed = conflict(
    notebookOf({ "exercise-a": "a", "exercise-c": "c" }),
    pair("exercise-a", "same", "a", "a"),
    pair("exercise-b", "both", undefined, "b theirs"),
    pair("exercise-c", "same", "c", "c"),
  )
  const without = notebookOf({ "exercise-a": "a", "exercise-c": "c" })

  expect(texts(merged(removed, new Map([["exercise-b", "theirs"]]), without))).toEqual({
    "exercise-a": "a",
    "exercise-b": "b theirs",
    "exercise-c": "c",
  })
  expect(merged(removed, new Map([["exercise-b", "theirs"]]), without).cells.map(idOf)).toEqual(["exercise-a", "exercise-b", "exercise-c"])
  expect(texts(merged(removed, new Map(), without))).toEqual({ "exercise-a": "a", "exercise-c": "c" })
})
