import { expect, test } from "vitest"
import "../../src/islands/sensui-lecture"
import { page, school } from "../page-of"

const video = `
  <sensui-lecture class="lecture" data-item="course/unit/lecture" data-lang="ja" data-other="en" data-speed="1.5" data-block="13">
    <div class="lecture-video"><video controls></video></div>
    <ol class="transcript">
      <li data-start="0" data-end="12.3" lang="ja">はじめに。</li><li data-start="0" data-end="12.3" lang="en" hidden>First.</li>
      <li data-start="12.3" data-end="15" lang="ja">次に。</li><li data-start="12.3" data-end="15" lang="en" hidden>Then.</li>
    </ol>
  </sensui-lecture>`

const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))
const cue = (n: number) => document.querySelectorAll<HTMLElement>(".transcript > li")[n]!

test("a video goes on where it was, at the reader's speed, with its line of the transcript marked", () => {
  school()
  const element = page(video).querySelector("video")!

  expect(element.currentTime).toBe(13)
  expect(element.playbackRate).toBe(1.5)
  expect(cue(2).getAttribute("aria-current")).toBe("true")
  expect(cue(0).hasAttribute("aria-current")).toBe(false)
})

test("a line of the transcript is a place to go to, and arrows go from line to line", () => {
  school()
  const element = page(video).querySelector("video")!

  cue(0).querySelector("button")!.click()
  expect(element.currentTime).toBe(0)

  press("ArrowRight")
  expect(element.currentTime).toBe(12.3)
})

test("b shows the transcript in both languages", () => {
  school()
  page(video)

  expect(cue(1).hidden).toBe(true)
  press("b")
  expect(cue(1).hidden).toBe(false)
})
