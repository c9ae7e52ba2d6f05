import { expect, test, vi } from "vitest"
import { Narrator } from "../../src/lecture/narrator"
import { neighbour, outlineOf, placeOf } from "../../src/lecture/outline"
import type { Speaker } from "../../src/lecture/speaker"
import { page } from "../page-of"

const LECTURE = `
  <section class="scene" id="a"><h2>A</h2>
    <div class="block block-paragraph" data-block="1"><div lang="en"><p>First. Second.</p></div><div lang="ja" hidden><p>一。二。</p></div></div>
    <div class="block block-quick" data-block="2"><div lang="en"><details class="quick-choice" data-correct="true"><summary>Yes</summary></details></div></div>
    <div class="block block-deeper" data-block="3"><div lang="en"><details class="deeper"><p>Deep.</p></details></div></div>
  </section>
  <section class="scene" id="b"><h2>B</h2>
    <div class="block block-paragraph" data-block="1"><div lang="en"><p>Third.</p></div></div>
  </section>`

/** A speaker that takes no time and remembers what it said. */
function told(): { narrator: Narrator; said: string[]; stops: string[]; scenes: ReturnType<typeof outlineOf> } {
  const said: string[] = []
  const stops: string[] = []
  const scenes = outlineOf(page(LECTURE))
  const narrator = new Narrator(scenes, "en", {
    moved: () => undefined,
    said: () => undefined,
    stopped: (why) => stops.push(why),
  })
  const speaker: Speaker = { isAudible: true, say: async (text) => void said.push(text) }
  narrator.speaker = speaker
  return { narrator, said, stops, scenes }
}

test("the narrator stops at a question that is not answered, and says nothing of it", async () => {
  vi.useFakeTimers()
  const { narrator, said, stops } = told()

  narrator.play()
  await vi.runAllTimersAsync()

  expect(said).toEqual(["First.", "Second."])
  expect(stops).toEqual(["question"])
  expect(narrator.place).toEqual({ scene: 0, block: 1 })
})

test("an answered question is passed, a derivation left folded, and the end is told", async () => {
  vi.useFakeTimers()
  const { narrator, said, stops } = told()
  document.querySelector("details")!.open = true

  narrator.play()
  await vi.runAllTimersAsync()

  expect(said).toEqual(["First.", "Second.", "Third."])
  expect(stops).toEqual(["end"])
})

test("going elsewhere while speaking speaks on from there", async () => {
  vi.useFakeTimers()
  const { narrator, said } = told()

  narrator.play()
  narrator.goTo({ scene: 1, block: 0 })
  await vi.runAllTimersAsync()

  expect(said.at(-1)).toBe("Third.")
  expect(said).not.toContain("Second.")
})

test("a pause is a pause", async () => {
  vi.useFakeTimers()
  const { narrator, said, stops } = told()

  narrator.play()
  narrator.pause()
  await vi.runAllTimersAsync()

  expect(said.length).toBeLessThanOrEqual(1)
  expect(stops).toEqual(["paused"])
  expect(narrator.isPlaying).toBe(false)
})

test("paragraphs follow each other across scenes, and end at both ends", () => {
  const { scenes } = told()

  expect(neighbour(scenes, { scene: 0, block: 2 }, 1)).toEqual({ scene: 1, block: 0 })
  expect(neighbour(scenes, { scene: 1, block: 0 }, -1)).toEqual({ scene: 0, block: 2 })
  expect(neighbour(scenes, { scene: 1, block: 0 }, 1)).toBeUndefined()
  expect(placeOf(scenes, "b", 1)).toEqual({ scene: 1, block: 0 })
  expect(placeOf(scenes, "nowhere", 1)).toBeUndefined()
})
