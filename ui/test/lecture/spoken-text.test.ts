import { expect, test } from "vitest"
import { readingMs, sentencesOf } from "../../src/lecture/spoken-text"
import { page } from "../page-of"

const texts = (html: string, lang: "ja" | "en") => sentencesOf(page(`<div>${html}</div>`).firstElementChild!, lang).map(({ text }) => text)

test("a paragraph is spoken sentence by sentence, decimals unbroken", () => {
  expect(texts("<p>The rate is 0.1, not 1.5. Why? Look at <em>step two</em>.</p>", "en")).toEqual([
    "The rate is 0.1, not 1.5.",
    "Why?",
    "Look at step two.",
  ])
})

test("Japanese sentences end with their own stops, closing brackets included", () => {
  expect(texts("<p>猫ですか。「はい。」と答えます。</p>", "ja")).toEqual(["猫ですか。", "「はい。」", "と答えます。"])
})

test("formulas are spoken in words, and code is not spoken at all", () => {
  const html = `<p>So <span class="math" data-tex="a=\\sigma(z)" data-spoken="a equals sigma of z"><math></math></span> holds.</p><pre>a = sigmoid(z)</pre>`

  expect(texts(html, "en")).toEqual(["So a equals sigma of z holds."])
})

test("each sentence knows its place on the page", () => {
  const body = page(`<p>One. <b>Two</b> and more.</p>`)

  const ranges = sentencesOf(body.querySelector("p")!, "en").map(({ range }) => range.toString().trim())

  expect(ranges).toEqual(["One.", "Two and more."])
})

test("a longer sentence stays longer, and none less than a second", () => {
  expect(readingMs("はい。", "ja")).toBeGreaterThanOrEqual(1000)
  expect(readingMs("これはとても長い文で、読むのに時間がかかります。", "ja")).toBeGreaterThan(readingMs("短い文です。", "ja"))
  expect(readingMs("one two three four five six seven eight", "en")).toBeGreaterThan(2000)
})
