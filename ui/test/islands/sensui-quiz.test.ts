import { expect, test } from "vitest"
import { parseAnswers, type SensuiQuiz } from "../../src/islands/sensui-quiz"
import "../../src/islands/sensui-quiz"
import { page, school } from "../page-of"

const quiz = `<main id="main" tabindex="-1">
  <sensui-quiz data-draft="course/unit/quiz#2" data-text-draft="Kept." data-text-up="Up" data-text-down="Down">
    <form method="post" class="quiz" action="/quiz/">
      <input type="radio" name="q-a" value="0"><input type="radio" name="q-a" value="1">
      <input type="text" name="q-b">
      <ol class="order-list">
        <li class="order-item"><label><select name="q-c-0"><option value="">–</option><option>1</option><option>2</option></select> <span>first</span></label></li>
        <li class="order-item"><label><select name="q-c-1"><option value="">–</option><option>1</option><option>2</option></select> <span>second</span></label></li>
      </ol>
      <button>Answer</button>
    </form>
  </sensui-quiz></main>`

const field = (selector: string) => document.querySelector<HTMLInputElement>(selector)!
const order = () => [...document.querySelectorAll(".order-item label span")].map((span) => span.textContent)

test("answers are kept until they are sent, and come back with the page", () => {
  page(quiz)
  field('[name="q-a"][value="1"]').checked = true
  field('[name="q-b"]').value = "0.5"
  field('[name="q-b"]').dispatchEvent(new Event("input", { bubbles: true }))

  expect(document.querySelector(".draft-state")?.textContent).toBe("Kept.")

  page(quiz)

  expect(field('[name="q-a"][value="1"]').checked).toBe(true)
  expect(field('[name="q-b"]').value).toBe("0.5")
})

test("a line is moved by its buttons, and the form follows", () => {
  page(quiz)

  document.querySelector<HTMLButtonElement>('[title="Down"]')!.click()

  expect(order()).toEqual(["second", "first"])
  expect(document.querySelector('[title="Down"]')?.getAttribute("aria-label")).toBe("1: Down")
  expect(document.querySelector<HTMLSelectElement>('[name="q-c-0"]')?.value).toBe("2")
  expect(document.querySelector<HTMLSelectElement>('[name="q-c-1"]')?.value).toBe("1")
})

test("the page that answers takes the place of the one that asked", async () => {
  const asked = school({ text: `<html><title>3 of 4</title><body class="page-attempt"><main id="main"><p class="score">3 of 4</p></main></body></html>` })
  page(quiz)
  const turned: string[] = []
  document.addEventListener("page:turned", (event) => turned.push(event.type), { once: true })
  const form = document.querySelector("form")!

  await document.querySelector<SensuiQuiz>("sensui-quiz")!.send(new SubmitEvent("submit", { cancelable: true }), form)

  expect(asked[0]?.method).toBe("POST")
  expect(document.querySelector("main")?.textContent).toBe("3 of 4")
  expect(document.title).toBe("3 of 4")
  expect(turned).toEqual(["page:turned"])
})

test("what the browser kept is only believed where it is answers", () => {
  expect(parseAnswers({ "q-a": ["1"], "q-b": 3 })).toEqual({ "q-a": ["1"] })
  expect(parseAnswers("nonsense")).toEqual({})
})
