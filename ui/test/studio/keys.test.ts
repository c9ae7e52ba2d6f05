import { expect, test } from "vitest"
import { KEYS } from "../../src/studio/jupyter/keys"

const of = (command: string) => KEYS.filter((key) => key.command === command)
const COMMAND_MODE = ".jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite) :focus"
const EDIT_MODE = ".jp-Notebook.jp-mod-editMode"

test("keys are Jupyter's, letter by letter", () => {
  const expected: Record<string, string> = {
    "notebook:insert-cell-above": "A",
    "notebook:insert-cell-below": "B",
    "notebook:copy-cell": "C",
    "notebook:cut-cell": "X",
    "notebook:paste-cell-below": "V",
    "notebook:delete-cell": "D D",
    "notebook:undo-cell-action": "Z",
    "notebook:redo-cell-action": "Shift Z",
    "notebook:change-cell-to-code": "Y",
    "notebook:change-cell-to-markdown": "M",
    "notebook:change-cell-to-raw": "R",
    "notebook:merge-cells": "Shift M",
    "viewmenu:line-numbering": "Shift L",
    "kernelmenu:interrupt": "I I",
    "kernelmenu:restart": "0 0",
  }

  for (const [command, keys] of Object.entries(expected)) {
    expect(of(command).map((key) => key.keys.join(" ")), command).toEqual([keys])
    expect(of(command)[0]?.selector, command).toBe(COMMAND_MODE)
  }
})

test("running works the same from inside a cell and from outside", () => {
  for (const command of ["notebook:run-cell-and-select-next", "notebook:run-cell-and-insert-below"]) {
    expect(of(command).map(({ selector }) => selector).sort(), command).toEqual([COMMAND_MODE, EDIT_MODE].sort())
  }
})

test("no two commands want the same keys in the same place", () => {
  const places = KEYS.map(({ keys, selector }) => `${keys.join(" ")} @ ${selector}`)
  const twice = places.filter((place, i) => places.indexOf(place) !== i)

  expect(twice).toEqual([])
})

test("typing letters is typing: single letters count only outside the editor", () => {
  const letters = KEYS.filter(({ keys }) => keys.length > 0 && keys.every((key) => /^(Shift )?[A-Z0-9]$/.test(key)))

  expect(letters.length).toBeGreaterThan(20)
  expect(letters.filter(({ selector }) => !selector.includes(".jp-mod-commandMode"))).toEqual([])
})
