import { expect, test, vi } from "vitest"
import { parseSavedNote } from "../../src/islands/sensui-journal"
import { page, school } from "../page-of"

const note = (text = "") => `
  <sensui-journal src="/api/journal/course/unit/" data-revision="12" data-text-saving="Saving" data-text-saved="Saved" data-text-offline="Offline">
    <form><textarea name="body">${text}</textarea><input type="hidden" name="based_on" value="12"></form>
    <section class="note-preview"></section><p class="save-state" role="status"></p>
  </sensui-journal>`

function write(text: string): void {
  const area = document.querySelector("textarea")!
  area.value = text
  area.dispatchEvent(new Event("input", { bubbles: true }))
}

const state = () => document.querySelector(".save-state")?.textContent

test("what is written is saved once the hand rests, and shown as it will be read", async () => {
  vi.useFakeTimers()
  const asked = school({ json: { revision: 13, saved_at: "2026-01-01T00:00:00Z", html: "<p>Hello</p>" } })
  page(note())

  write("Hel")
  write("Hello")
  await vi.advanceTimersByTimeAsync(1500)

  expect(asked.map(({ body }) => body)).toEqual([{ body: "Hello", based_on: 12 }])
  expect(document.querySelector(".note-preview")?.innerHTML).toBe("<p>Hello</p>")
  expect(document.querySelector<HTMLInputElement>("[name=based_on]")?.value).toBe("13")
  expect(state()).toBe("Saved")
})

test("while the school is silent the text stays in the browser, and is sent when it is back", async () => {
  vi.useFakeTimers()
  school("silent")
  page(note("old"))
  write("new")
  await vi.advanceTimersByTimeAsync(1500)

  expect(state()).toBe("Offline")

  const asked = school({ json: { revision: 13, html: "" } })
  page(note("old"))
  await vi.advanceTimersByTimeAsync(10)

  expect(document.querySelector("textarea")?.value).toBe("new")
  expect(asked.map(({ body }) => body)).toEqual([{ body: "new", based_on: 12 }])
  expect(localStorage.length).toBe(0)
})

test("an answer that is no saved note is refused with what it was", () => {
  expect(() => parseSavedNote({ revision: "13" })).toThrow('expected a saved note, got {"revision":"13"}')
})
