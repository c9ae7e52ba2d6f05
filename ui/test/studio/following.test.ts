import { expect, test, vi } from "vitest"
import { indexOf, sectionAt } from "../../src/studio/following"
import { Guide } from "../../src/studio/parts/guide"
import { Outline } from "../../src/studio/parts/outline"
import { Tongue } from "../../src/studio/words"
import { page } from "../page-of"

const cell = (id: string, role: string, exercise?: string) => ({ id, metadata: { sensui: exercise ? { role, exercise } : { role } } })
const CELLS = [
  cell("text-introduction", "text"),
  cell("setup-1", "setup"),
  cell("text-pictures", "text"),
  cell("explore-pictures", "explore"),
  cell("text-sigmoid", "text", "sigmoid"),
  cell("exercise-sigmoid", "exercise", "sigmoid"),
  { id: "one-of-mine", metadata: {} },
]

test("a cell belongs to its exercise, or to the text before it", () => {
  expect(CELLS.map((_, i) => sectionAt(CELLS, i))).toEqual(["", "", "pictures", "pictures", "sigmoid", "sigmoid", "sigmoid"])
  expect(sectionAt([], 0)).toBeUndefined()
})

test("going to a section goes to its answer, or to where its text begins", () => {
  expect(indexOf(CELLS, "sigmoid")).toBe(5)
  expect(indexOf(CELLS, "pictures")).toBe(2)
  expect(indexOf(CELLS, "nowhere")).toBe(-1)
})

const GUIDE = `<aside class="studio-guide">
  <section data-section="">Welcome</section>
  <section data-section="sigmoid">S<details class="hint"></details><details class="hint"></details><details class="hint"></details></section>
  <section data-section="propagate">P</section></aside>`

const visible = () => [...document.querySelectorAll<HTMLElement>("[data-section]")].filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.section)

test("the explanation follows the cell, until it is pinned", () => {
  const guide = new Guide(page(GUIDE).querySelector("aside")!, new Tongue("en"))
  expect(visible()).toEqual([""])
  guide.follow("sigmoid")
  expect(visible()).toEqual(["sigmoid"])

  document.querySelector<HTMLButtonElement>(".studio-pin")?.click()
  guide.follow("propagate")

  expect(visible()).toEqual(["sigmoid"])
  expect(document.querySelector(".studio-pin")?.getAttribute("aria-pressed")).toBe("true")
})

test("a section without a text leaves what was there", () => {
  const guide = new Guide(page(GUIDE).querySelector("aside")!, new Tongue("en"))
  guide.follow("sigmoid")
  guide.follow("nowhere")
  expect(visible()).toEqual(["sigmoid"])
})

test("in another language the same section is shown, with the same hints open", () => {
  const guide = new Guide(page(GUIDE).querySelector("aside")!, new Tongue("en"))
  Element.prototype.scrollIntoView ??= vi.fn()
  guide.follow("sigmoid")
  guide.openHint("sigmoid", 2)
  const other = document.createElement("div")
  other.innerHTML = GUIDE.replace("Welcome", "ようこそ")
  guide.replace(other.firstElementChild!)

  expect(visible()).toEqual(["sigmoid"])
  expect([...document.querySelectorAll<HTMLDetailsElement>("[data-section=sigmoid] .hint")].map(({ open }) => open)).toEqual([true, true, false])
  expect(document.body.textContent).toContain("ようこそ")
})

test("the outline says in words how each exercise stands, and where one is", () => {
  const went: string[] = []
  const nav = page(`<nav><ol><li><a href="#sigmoid" data-exercise="sigmoid" data-outcome="unchecked">Sigmoid <span>1 point</span></a></li></ol></nav>`).querySelector("nav")!
  const tongue = new Tongue("en")
  const outline = new Outline(nav, tongue, (exercise) => went.push(exercise))
  const link = nav.querySelector("a")!
  outline.mark("sigmoid", "passed")
  outline.turn("sigmoid")

  expect(link.textContent).toBe("Sigmoid 1 point: Passed")
  expect(link.dataset.outcome).toBe("passed")
  expect(link.getAttribute("aria-current")).toBe("step")
  tongue.lang = "ja"
  expect(link.textContent).toContain("合格")
  link.click()
  expect(went).toEqual(["sigmoid"])
})
