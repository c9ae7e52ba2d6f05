import { expect, test } from "vitest"
import { catalogue, fill, langOf } from "../../src/shared/lang"
import { keep, kept } from "../../src/shared/keep"
import { bracketed, short, written } from "../../src/shared/numbers"
import { numberWithin, oneOf } from "../../src/shared/parameters"
import { postJson, Refused } from "../../src/shared/wire"
import { page, school } from "../page-of"

test("the language is that of the closest element that has one", () => {
  const body = page(`<div lang="ja"><p id="a">はい</p><p id="b" lang="en-GB">yes</p></div>`)

  expect(langOf(body.querySelector("#a")!)).toBe("ja")
  expect(langOf(body.querySelector("#b")!)).toBe("en")
})

test("a catalogue gives every word in the language asked for, with values filled in", () => {
  const words = catalogue({ step: { en: "step {n}", ja: "{n} 歩" } })

  expect(fill(words("ja").step, { n: 3 })).toBe("3 歩")
  expect(fill(words("en").step, {})).toBe("step {n}")
})

test("numbers have a true minus sign and no negative zero", () => {
  expect(written(-1.5)).toBe("−1.50")
  expect(written(-0.001)).toBe("0.00")
  expect(bracketed(-2, 1)).toBe("(−2.0)")
  expect(short(0.5)).toBe("0.5")
  expect(short(10)).toBe("10")
  expect(written(Infinity)).toBe("∞")
})

test("an attribute that does not fit falls back to what does", () => {
  expect(numberWithin("seven", 0, 9, 3)).toBe(3)
  expect(numberWithin("70", 0, 9, 3)).toBe(9)
  expect(oneOf("cosine", ["sine", "tangent"], "sine")).toBe("sine")
})

test("a post carries the page's token, and a refusal the school's sentence", async () => {
  document.head.innerHTML = `<meta name="csrf-token" content="abc">`
  const asked = school({ status: 429, json: { error: "Too fast." } })

  const refused = await postJson("/api/position/", { scene: "a" }).catch((error: unknown) => error)

  expect(asked[0]).toMatchObject({ url: "/api/position/", method: "POST", token: "abc", body: { scene: "a" } })
  expect(refused).toBeInstanceOf(Refused)
  expect(refused).toMatchObject({ status: 429, message: "Too fast." })
})

test("what is kept comes back, and what was broken by others is nothing", () => {
  keep("draft", { q: ["1"] })
  localStorage.setItem("sensui:broken", "{")

  expect(kept("draft")).toEqual({ q: ["1"] })
  expect(kept("broken")).toBeUndefined()
})
