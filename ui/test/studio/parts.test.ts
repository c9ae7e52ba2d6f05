import { afterEach, expect, test, vi } from "vitest"
import { nameAt } from "../../src/studio/names"
import { makeDivider } from "../../src/studio/parts/divider"
import { HistoryPanel } from "../../src/studio/parts/history-panel"
import { MergeDialog } from "../../src/studio/parts/merge-dialog"
import { Notices } from "../../src/studio/parts/notices"
import { Panes } from "../../src/studio/parts/panes"
import { Runs } from "../../src/studio/runs"
import type { Side } from "../../src/studio/saving/merging"
import type { Conflict } from "../../src/studio/school/answers"
import { parseDiff, parseRevisions } from "../../src/studio/school/past"
import { Tongue } from "../../src/studio/words"
import { page } from "../page-of"
import { notebookOf } from "./notebook-of"

afterEach(() => sessionStorage.clear())

const press = (element: Element, key: string) => element.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }))

test("the divider moves by arrow keys within its bounds, says where it stands, and is where it was next time", () => {
  const main = page("<main></main>").querySelector("main")!
  const divider = makeDivider(main, new Tongue("en"))
  const start = Number(divider.getAttribute("aria-valuenow"))
  press(divider, "ArrowRight")
  expect(Number(divider.getAttribute("aria-valuenow"))).toBe(start + 2)
  press(divider, "End")
  press(divider, "ArrowRight")

  expect(divider.getAttribute("aria-valuenow")).toBe(divider.getAttribute("aria-valuemax"))
  expect(main.style.getPropertyValue("--studio-share")).toBe("70%")
  expect(makeDivider(page("<main></main>").querySelector("main")!, new Tongue("ja")).getAttribute("aria-valuenow")).toBe("70")
})

test("one pane is pressed at a time", () => {
  const main = page("<main></main>").querySelector("main")!
  const panes = new Panes(main, new Tongue("en"))
  main.append(panes.bar)
  main.querySelector<HTMLButtonElement>("button[data-pane=history]")?.click()

  expect(main.dataset.pane).toBe("history")
  expect([...main.querySelectorAll("[aria-pressed=true]")].map(({ textContent }) => textContent)).toEqual(["History"])
})

test("a notice about the same thing takes the place of the one before", () => {
  const notices = new Notices(new Tongue("en"))
  const act = vi.fn()
  notices.say("kernel", { says: () => "It stopped." })
  notices.say("kernel", { says: () => "It ran out of memory.", button: { says: (words) => words.startAgain, act } })
  notices.node.querySelector("button")?.click()

  expect([...notices.node.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(["It ran out of memory."])
  expect(act).toHaveBeenCalledOnce()
  notices.clear("kernel")
  expect(notices.node.querySelector("p")).toBeNull()
})

test("a cell is behind when it reads differently than when it ran; a new kernel remembers nothing", () => {
  const runs = new Runs("book")
  expect(runs.isBehind("a", "x = 1")).toBe(false)
  runs.ran("a", "x = 1")
  expect(runs.isBehind("a", "x = 1\n")).toBe(false)
  expect(new Runs("book").isBehind("a", "x = 2")).toBe(true)
  runs.forget()
  expect(runs.isBehind("a", "x = 2")).toBe(false)
})

test("the name under the cursor is dotted, and none in a comment", () => {
  expect(nameAt("a = np.exp(z)", 8)).toBe("np.exp")
  expect(nameAt("a = np.exp(z)", 11)).toBe("z")
  expect(nameAt("a = 1  # np.exp", 12)).toBe("")
  expect(nameAt("a =  1", 3)).toBe("")
})

test("the history shows when, compares on asking, and goes back", async () => {
  const node = page("<section></section>").querySelector("section")!
  const restore = vi.fn(async () => undefined)
  const panel = new HistoryPanel({
    node,
    tongue: new Tongue("en"),
    list: async () =>
      parseRevisions({
        revisions: [
          { revision: 3, saved_at: "2026-11-20T10:00:00Z", made_by: "edit", cells_changed: 1, is_head: true, is_branch: false },
          { revision: 2, saved_at: "2026-11-20T09:00:00Z", made_by: "level", cells_changed: 2, is_head: false, is_branch: true },
        ],
      }),
    compare: async () => parseDiff({ cells: [{ id: "a", exercise: "sigmoid", state: "changed", lines: [["-", "old"], ["+", "new"], [" ", "same"]] }] }),
    restore,
    titleOf: () => "From a score",
    complain: (error) => expect.unreachable(String(error)),
  })
  await panel.refresh()
  const heads = () => [...node.querySelectorAll<HTMLButtonElement>(".studio-revision-head")]
  expect(heads().map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim())).toEqual([
    expect.stringMatching(/Edit · cells: 1 Current$/),
    expect.stringMatching(/Level or language · cells: 2 Other version$/),
  ])
  heads()[1]?.click()
  await vi.waitFor(() => expect(node.querySelector("del")?.textContent).toBe("- old\n"))

  expect(node.querySelector("ins")?.textContent).toBe("+ new\n")
  expect(node.querySelector("figcaption")?.textContent).toBe("Cell changed · From a score")
  node.querySelector<HTMLButtonElement>(".studio-revision > .button")?.click()
  await vi.waitFor(() => expect(restore).toHaveBeenCalledWith(expect.objectContaining({ revision: 2 })))
})

test("two versions are shown side by side, and each cell is taken from the side chosen", async () => {
  page("")
  HTMLDialogElement.prototype.showModal ??= vi.fn()
  const merge = vi.fn(async (_: ReadonlyMap<string, Side>) => true)
  const conflict: Conflict = {
    head: 4,
    savedAt: "",
    merged: notebookOf({}),
    cells: [
      { id: "a", state: "both", mine: "mine", theirs: "theirs", base: "base" },
      { id: "b", state: "theirs", mine: "1", theirs: "2", base: "1" },
    ],
  }
  const dialog = new MergeDialog({
    tongue: new Tongue("en"),
    conflict: () => conflict,
    titleOf: (cell) => `Cell ${cell}`,
    merge,
    complain: (error) => expect.unreachable(String(error)),
  })
  dialog.show()
  const shown = document.querySelector("dialog")!
  expect([...shown.querySelectorAll("pre")].map(({ textContent }) => textContent)).toEqual(["mine", "theirs"])
  expect(shown.textContent).toContain("Cells taken from the other window: 1")
  shown.querySelector<HTMLInputElement>("input[value=theirs]")?.dispatchEvent(new Event("change"))
  shown.querySelector<HTMLButtonElement>(".button-primary")?.click()

  await vi.waitFor(() => expect(merge).toHaveBeenCalledOnce())
  expect([...(merge.mock.calls[0]?.[0] ?? [])]).toEqual([["a", "theirs"]])
})
