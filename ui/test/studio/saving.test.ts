import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Document } from "../../src/studio/document"
import { sourceOf } from "../../src/studio/document"
import { Parking } from "../../src/studio/saving/parking"
import { Saver, type SaveState } from "../../src/studio/saving/saver"
import type { Conflict } from "../../src/studio/school/answers"
import { School } from "../../src/studio/school/client"
import { Refused } from "../../src/shared/wire"
import { school as pageSchool } from "../page-of"
import { FakeSchool, notebookOf } from "./notebook-of"

let document_: Document
let states: SaveState["kind"][]
let conflicts: Conflict[]
let school: FakeSchool
let parking: Parking

function saverIn(tab: string): Saver {
  return new Saver({
    school,
    parking,
    tab,
    head: { revision: school.revision, savedAt: "2026-11-21T11:00:00Z" },
    read: () => document_,
    onState: ({ kind }) => states.push(kind),
    onConflict: (conflict) => conflicts.push(conflict),
  })
}

const type = (saver: Saver, source: string) => {
  document_ = notebookOf({ "exercise-sigmoid": source })
  saver.changed()
}

const sources = (sent: { notebook: Document }[]) => sent.map(({ notebook }) => sourceOf(notebook.cells[0]))

beforeEach(() => {
  vi.useFakeTimers()
  document_ = notebookOf({ "exercise-sigmoid": "..." })
  states = []
  conflicts = []
  school = new FakeSchool()
  parking = new Parking("book")
})

afterEach(() => {
  localStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test("what is typed is with the school within two seconds, however fast the typing goes on", async () => {
  const saver = saverIn("here")

  for (let key = 0; key < 20; key++) {
    type(saver, "x".repeat(key + 1))
    await vi.advanceTimersByTimeAsync(100)
  }

  expect(sources(school.saved)[0]?.length).toBeGreaterThan(10)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sources(school.saved).at(-1)).toBe("x".repeat(20))
  expect(states.at(-1)).toBe("saved")
})

test("each save stands on the one before, and carries no outputs", async () => {
  const saver = saverIn("here")
  document_.cells[0]!.outputs = [{ output_type: "stream", name: "stdout", text: "long" }]
  saver.changed()
  await saver.flush()
  type(saver, "second")
  await saver.flush()

  expect(school.saved.map(({ parent, tab }) => [parent, tab])).toEqual([
    [1, "here"],
    [2, "here"],
  ])
  expect(school.saved[0]?.notebook.cells[0]?.outputs).toEqual([])
})

test("what is typed while a save is under way is sent after it", async () => {
  const saver = saverIn("here")
  let answer: () => void = () => undefined
  const save = school.save.bind(school)
  school.save = (sent) => new Promise((resolve) => (answer = () => resolve(save(sent))))
  type(saver, "first")
  const first = saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  type(saver, "second")
  school.save = save
  answer()
  await first
  await vi.advanceTimersByTimeAsync(1000)

  expect(sources(school.saved)).toEqual(["first", "second"])
  expect(states.at(-1)).toBe("saved")
})

test("while the school is silent the notebook stays in the browser, and is sent when it answers", async () => {
  const saver = saverIn("here")
  school.silent = true
  type(saver, "kept")
  await vi.advanceTimersByTimeAsync(2000)

  expect(states.at(-1)).toBe("offline")
  expect(sources([...parking.look()])).toEqual(["kept"])

  school.silent = false
  await vi.advanceTimersByTimeAsync(20_000)

  expect(sources(school.saved)).toEqual(["kept"])
  expect(parking.look()).toEqual([])
  expect(states.at(-1)).toBe("saved")
})

test("what an earlier page had parked is sent in that page's name, on what it was made from", async () => {
  const before = saverIn("before")
  school.silent = true
  type(before, "typed offline")
  before.leave()
  before.stop()
  school.silent = false
  school.revision = 7
  const after = saverIn("after")
  const [parked] = parking.look()
  document_ = parked!.notebook
  after.resume(parked!)
  await after.flush()
  type(after, "more")
  await after.flush()

  expect(school.saved.map(({ parent, tab }) => [parent, tab])).toEqual([
    [1, "before"],
    [8, "after"],
  ])
  expect(parking.look()).toEqual([])
})

test("windows do not overwrite what another one has parked", () => {
  const one = saverIn("one")
  const other = saverIn("other")
  type(one, "by one")
  one.leave()
  vi.advanceTimersByTime(1)
  type(other, "by the other")
  other.leave()

  expect(sources([...parking.look()])).toEqual(["by one", "by the other"])
})

test("on leaving, what is unsaved goes at once, and what is saved does not go again", async () => {
  const saver = saverIn("here")
  saver.leave()
  type(saver, "last words")
  saver.leave()

  expect(sources(school.left)).toEqual(["last words"])
  expect(sources([...parking.look()])).toEqual(["last words"])
})

test("a farewell that browsers would drop is not sent: it stays parked", () => {
  vi.stubGlobal("navigator", { sendBeacon: () => true })
  const farewell = (length: number) =>
    new School("/api/").leave({ parent: 1, tab: "here", notebook: notebookOf({ "exercise-sigmoid": "x".repeat(length) }) })

  expect(farewell(60_000)).toBe(true)
  expect(farewell(66_000)).toBe(false)
})

test("another window's version is not overwritten: both are told, and typing goes on being sent", async () => {
  const saver = saverIn("here")
  const conflict: Conflict = { head: 5, savedAt: "", cells: [], merged: notebookOf({ "exercise-sigmoid": "theirs" }) }
  school.conflict = { kind: "conflict", conflict }
  type(saver, "mine")
  await saver.flush()

  expect(conflicts).toEqual([conflict])
  expect(states.at(-1)).toBe("conflict")

  type(saver, "mine too")
  await saver.flush()

  expect(school.saved.map(({ parent }) => parent)).toEqual([1, 1])
  expect(states.at(-1)).toBe("conflict")

  expect(await saver.merge(notebookOf({ "exercise-sigmoid": "one of both" }))).toBe(true)
  expect(school.merged[0]?.head).toBe(5)
  expect(saver.conflict).toBeUndefined()
  expect(states.at(-1)).toBe("saved")
})

test("a merge is refused where the other window went on, and its new version is told", async () => {
  const saver = saverIn("here")
  const conflict = (head: number): Conflict => ({ head, savedAt: "", cells: [], merged: notebookOf({}) })
  school.conflict = { kind: "conflict", conflict: conflict(5) }
  type(saver, "mine")
  await saver.flush()
  school.conflict = { kind: "conflict", conflict: conflict(6) }

  expect(await saver.merge(notebookOf({}))).toBe(false)
  expect(saver.conflict?.head).toBe(6)
  expect(saver.state.kind).toBe("conflict")
})

test("a refusal is said in the school's words, and tried again", async () => {
  const saver = saverIn("here")
  const save = school.save.bind(school)
  school.save = () => Promise.reject(new Refused(413, "This notebook is too large."))
  type(saver, "much")
  await saver.flush()

  expect(saver.state).toEqual({ kind: "refused", reason: "This notebook is too large." })

  school.save = save
  await vi.advanceTimersByTimeAsync(2000)

  expect(saver.state.kind).toBe("saved")
})

test("the school's address, method and token are those it asks for", async () => {
  const asked = pageSchool({ json: { revision: 2, saved_at: "2026-11-21T12:00:00Z" } })
  document.head.innerHTML = `<meta name="csrf-token" content="secret">`
  const answer = await new School("/api/labs/c/u/l/").save({ parent: 1, tab: "here", notebook: notebookOf({}) })

  expect(answer).toEqual({ kind: "saved", saved: { revision: 2, savedAt: "2026-11-21T12:00:00Z" } })
  expect(asked).toMatchObject([{ url: "/api/labs/c/u/l/notebook", method: "PUT", token: "secret", body: { parent: 1, tab: "here" } }])
})

test("a notebook that runs in the background is saved, and its job has an address", async () => {
  const asked = pageSchool({ json: { url: "/jobs/1/", revision: 2, saved_at: "2026-11-21T12:00:00Z" } })
  const answer = await new School("/api/labs/c/u/l/").runInBackground({ parent: 1, tab: "here", notebook: notebookOf({}) })

  expect(answer).toEqual({ saved: { revision: 2, savedAt: "2026-11-21T12:00:00Z" }, address: "/jobs/1/" })
  expect(asked).toMatchObject([{ url: "/api/labs/c/u/l/background", method: "POST", body: { parent: 1, tab: "here" } }])
})

test("two versions come back as a conflict, not as an error", async () => {
  pageSchool({
    status: 409,
    json: { error: "…", head: 4, kept: 5, saved_at: "", by: "x", cells: [{ id: "a", state: "both", mine: "1", theirs: "2", base: null }], merged: notebookOf({}) },
  })
  const answer = await new School("/api/").save({ parent: 1, tab: "here", notebook: notebookOf({}) })

  expect(answer).toMatchObject({
    kind: "conflict",
    conflict: { head: 4, cells: [{ id: "a", state: "both", mine: "1", theirs: "2", base: undefined }] },
  })
})
