import { expect, test, vi } from "vitest"
import { Foot } from "../../src/studio/parts/foot"
import { parseChecked, type Checked } from "../../src/studio/school/answers"
import { Tongue } from "../../src/studio/words"
import { page } from "../page-of"

const answer = {
  exercise: {
    name: "propagate",
    outcome: "failed",
    points: 4,
    max_points: 4,
    at_fault: ["sigmoid"],
    findings: [{ kind: "blame", html: "<p>What does <code>sigmoid</code> give for 0?</p>", text: "…" }],
    hint: 2,
    plots: [{ title: "got", svg: `<svg xmlns="http://www.w3.org/2000/svg"><script>stolen()</script></svg>` }],
  },
  printed: "here 1\n",
  seconds: 0.1,
  judged_at: "2026-11-21T12:00:00Z",
  revision: 9,
  saved_at: "2026-11-21T12:00:00Z",
}

function footIn(tongue = new Tongue("en")) {
  const check = vi.fn()
  const openHint = vi.fn()
  const foot = new Foot({ exercise: "propagate", tongue, check, openHint })
  page("").append(foot.node)
  const text = (selector: string) => foot.node.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim()
  return { foot, check, openHint, text }
}

const checked = (): Checked => parseChecked(answer)

test("the verdict is painted at the cell: outcome, points, function at fault, question, plot, what was printed", () => {
  const { foot, text } = footIn()
  foot.paint(checked())

  expect(foot.outcome).toBe("failed")
  expect(text(".studio-outcome")).toBe("Not right yet 4 of 4 points")
  expect(text(".studio-fault")).toBe("Function at fault: sigmoid")
  expect(text(".finding-blame")).toBe("What does sigmoid give for 0?")
  expect(text(".studio-plot figcaption")).toBe("got")
  expect(text(".studio-printed pre")).toBe("here 1")
})

test("a plot is a picture: nothing in it becomes part of the page", () => {
  const { foot } = footIn()
  foot.paint(checked())

  expect(foot.node.querySelector("svg, script")).toBeNull()
  expect(foot.node.querySelector("img")?.getAttribute("src")).toMatch(/^data:image\/svg\+xml,/)
})

test("pressing checks once at a time, and the hint that may help is offered", () => {
  const { foot, check, openHint } = footIn()
  const button = foot.node.querySelector<HTMLButtonElement>(".studio-check")!
  button.click()
  foot.wait()
  button.click()
  expect(check).toHaveBeenCalledTimes(1)

  foot.paint(checked())
  foot.node.querySelector<HTMLButtonElement>(".studio-hint")?.click()
  expect(openHint).toHaveBeenCalledWith(2)
})

test("a changed cell says that its verdict is old, and that the check looks at the sources", () => {
  const { foot, text } = footIn()
  foot.paint(checked())
  expect(text(".studio-stale")).toBeUndefined()
  foot.stale(true)
  foot.unrun(true)

  expect(text(".studio-stale")).toBe("The cell has changed since this result.")
  expect(text(".studio-unrun")).toContain("what is written here, not at what the kernel remembers")
  foot.stale(false)
  foot.unrun(false)
  expect(text(".studio-stale")).toBeUndefined()
  expect(text(".studio-unrun")).toBeUndefined()
})

test("a check that did not work says why, and what was known stays", () => {
  const { foot, text } = footIn()
  foot.paint(checked())
  foot.wait()
  foot.fail("Too many checks at once.")

  expect(text(".studio-problem")).toBe("Too many checks at once.")
  expect(text(".studio-outcome")).toContain("Not right yet")
  expect(foot.node.querySelector(".studio-check")?.getAttribute("aria-disabled")).toBe("false")
})

test("in another language the same verdict has that language's words", () => {
  const tongue = new Tongue("en")
  const { foot, text } = footIn(tongue)
  foot.paint(checked())
  tongue.lang = "ja"

  expect(text(".studio-check")).toBe("チェック")
  expect(text(".studio-outcome")).toBe("まだ正しくありません 4 / 4 点")
})

test("an answer that is no verdict is refused with what it was", () => {
  expect(() => parseChecked({ exercise: 3 })).toThrow("expected a verdict, got 3")
})
