import { expect, test, vi } from "vitest"
import { watchActivity } from "../../src/page/activity"
import { nameFormulas } from "../../src/page/formula-names"
import { watchHints } from "../../src/page/hints"
import { improveHeaderSearch, improveSearchPage } from "../../src/page/search"
import { improveThemeSwitch } from "../../src/page/theme"
import { tellZone } from "../../src/page/zone"
import { page, school } from "../page-of"

test("work is told at most twice a minute, whatever kind it is", () => {
  const sent: unknown[] = []
  let clock = 0
  const end = watchActivity({ item: "course/unit/quiz", now: () => clock, send: async (body) => void sent.push(body) })

  document.dispatchEvent(new Event("keydown"))
  document.dispatchEvent(new Event("scroll"))
  clock = 31_000
  document.dispatchEvent(new CustomEvent("lecture:narrated", { bubbles: true }))
  end()
  clock = 90_000
  document.dispatchEvent(new Event("keydown"))

  expect(sent).toEqual([
    { item: "course/unit/quiz", kind: "input" },
    { item: "course/unit/quiz", kind: "narration" },
  ])
})

test("the school is told the browser's zone, and nothing that is none", () => {
  tellZone("Asia/Tokyo")
  tellZone("x; path=/elsewhere")

  expect(document.cookie).toContain("time-zone=Asia/Tokyo")
})

test("a hint that is opened is told once, with its exercise; what is closed or no hint is not", () => {
  const sent: unknown[] = []
  const body = page(`<section id="mean"><details class="hint" data-hint="1"></details><details class="hint" data-hint="2"></details><details></details></section>`)
  const end = watchHints({ item: "course/unit/labs/lab", send: async (told) => void sent.push(told) })
  const [first, second, other] = [...body.querySelectorAll("details")] as [HTMLDetailsElement, HTMLDetailsElement, HTMLDetailsElement]

  first.open = other.open = true
  for (const details of [first, first, second, other]) details.dispatchEvent(new Event("toggle"))
  end()

  expect(sent).toEqual([{ item: "course/unit/labs/lab", exercise: "mean", hint: 1 }])
})

test("a theme holds at once, and the school is told", () => {
  const asked = school()
  const body = page(`<form class="theme-switch"><button name="theme" value="light" aria-pressed="true">Light</button><button name="theme" value="dark" aria-pressed="false">Dark</button></form>`)
  const form = body.querySelector("form")!
  improveThemeSwitch(form)
  const dark = body.querySelector<HTMLButtonElement>("[value=dark]")!

  form.dispatchEvent(new SubmitEvent("submit", { submitter: dark, cancelable: true }))

  expect(document.documentElement.dataset.theme).toBe("dark")
  expect(dark.getAttribute("aria-pressed")).toBe("true")
  expect(asked[0]?.body).toEqual({ theme: "dark" })
})

test("results hang below the header's field while one types, and Escape puts them away", async () => {
  vi.useFakeTimers()
  const asked = school({ text: `<div class="results" role="status"><p class="result"><a href="/x/">x</a></p></div>` })
  const body = page(`<form class="site-search" action="/search/" data-text-results="{n} 件"><input type="search" name="q"></form>`)
  improveHeaderSearch(body.querySelector("form")!)
  const input = body.querySelector("input")!

  input.value = "勾配"
  input.dispatchEvent(new Event("input", { bubbles: true }))
  await vi.advanceTimersByTimeAsync(300)

  expect(asked[0]?.url).toContain("/search/?q=%E5%8B%BE%E9%85%8D&fragment=1")
  expect(body.querySelector<HTMLElement>(".search-panel")?.hidden).toBe(false)
  expect(body.querySelector("[role=status]")?.textContent).toBe("1 件")

  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))

  expect(body.querySelector<HTMLElement>(".search-panel")?.hidden).toBe(true)
})

test("on the search page the results follow the words", async () => {
  vi.useFakeTimers()
  school({ text: `<div class="results" role="status">new</div>` })
  const body = page(`<main><form class="search-form" action="/search/"><input type="search" name="q" value="a"></form><div class="results">old</div></main>`)
  improveSearchPage(body.querySelector("form")!)

  body.querySelector("input")!.dispatchEvent(new Event("input", { bubbles: true }))
  await vi.advanceTimersByTimeAsync(300)

  expect(body.querySelector(".results")?.textContent).toBe("new")
})

test("a formula is called what it is spoken as", () => {
  const body = page(`<label><input type="radio"><span class="math" data-tex="a" data-spoken="a squared"><math></math></span></label>`)
  nameFormulas(body)

  expect(body.querySelector(".math")?.getAttribute("aria-label")).toBe("a squared")
})
