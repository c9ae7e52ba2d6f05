import { expect, test, vi } from "vitest"
import "../../src/islands/sensui-job"
import { page, school } from "../page-of"

const WAITS = `<sensui-job src="/jobs/1/?fragment"><div class="job" data-state="queued"><p role="status">Waiting</p></div></sensui-job>`
const DONE = `<div class="job" data-state="done" data-final><p role="status">Done</p></div>`

test("a job is asked for until it is over, and that is announced once to the page", async () => {
  vi.useFakeTimers()
  const asked = school({ text: DONE })
  const body = page(WAITS)
  const heard: string[] = []
  body.addEventListener("job:finished", (event) => heard.push(event.type))

  await vi.advanceTimersByTimeAsync(10_000)

  expect(asked.map(({ url }) => url)).toEqual(["/jobs/1/?fragment"])
  expect(body.textContent).toBe("Done")
  expect(heard).toEqual(["job:finished"])
})

test("while the school is silent the page stays as it is, and asks again", async () => {
  vi.useFakeTimers()
  const asked = school("silent")
  const body = page(WAITS)

  await vi.advanceTimersByTimeAsync(4600)

  expect(asked.length).toBe(3)
  expect(body.textContent).toBe("Waiting")
})

test("a job that is over is not asked for, and neither is one that left the page", async () => {
  vi.useFakeTimers()
  const asked = school({ text: DONE })
  page(WAITS.replace('<div class="job" data-state="queued">', '<div class="job" data-final>'))
  page(WAITS).replaceChildren()

  await vi.advanceTimersByTimeAsync(10_000)

  expect(asked).toEqual([])
})
