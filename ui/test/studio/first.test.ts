import { beforeEach, describe, expect, it } from "vitest"
import { FirstCells } from "../../src/studio/first"

const PAGE = `<div class="studio-first">
  <textarea data-cell="setup" readonly>import numpy as np</textarea>
  <textarea data-cell="mean">def mean(x): ...</textarea>
  <textarea data-cell="centred">def centred(x): ...</textarea>
</div>`

function field(id: string): HTMLTextAreaElement {
  const found = document.querySelector<HTMLTextAreaElement>(`textarea[data-cell="${id}"]`)
  if (!found) throw new Error(id)
  return found
}

describe("the cells as the page brought them", () => {
  let first: FirstCells
  let island: HTMLElement

  beforeEach(() => {
    island = document.createElement("sensui-studio")
    island.innerHTML = PAGE
    document.body.replaceChildren(island)
    first = new FirstCells(island)
    first.watch()
  })

  it("hand over what was typed, and nothing else", () => {
    field("mean").value = "def mean(x): return 1"

    expect([...first.typed()]).toEqual([["mean", "def mean(x): return 1"]])
  })

  it("know where the cursor stands", () => {
    expect(first.cursor()).toBeUndefined()
    field("centred").focus()
    field("centred").setSelectionRange(4, 11)

    expect(first.cursor()).toEqual({ cell: "centred", from: 4, to: 11 })
  })

  it("wait for the end of a word that an input method composes", async () => {
    let isSettled = false
    field("mean").dispatchEvent(new Event("compositionstart", { bubbles: true }))
    const settled = first.settled().then(() => (isSettled = true))
    await Promise.resolve()
    expect(isSettled).toBe(false)

    field("mean").dispatchEvent(new Event("compositionend", { bubbles: true }))
    await settled
    expect(isSettled).toBe(true)
  })

  it("are gone when the notebook takes over", () => {
    first.remove()

    expect(island.querySelector("textarea")).toBeNull()
  })

  it("may be missing", async () => {
    const none = new FirstCells(document.createElement("sensui-studio"))
    none.watch()
    await none.settled()

    expect([...none.typed()]).toEqual([])
  })
})
