import { beforeEach, expect, test, vi } from "vitest"
import "../../src/islands/sensui-lecture"
import { page, school } from "../page-of"

const scene = (id: string, blocks: number) => `
  <section class="scene" id="${id}"><h2><span lang="ja">場面 ${id}</span><span lang="en" hidden>Scene ${id}</span></h2>
    <div class="scene-body"><div class="narration">
      ${Array.from({ length: blocks }, (_, i) => `<div class="block block-paragraph" data-block="${i + 1}">
        <div lang="ja" class="prose"><p>日本語の<span lang="en">text</span>です。</p></div><div lang="en" class="prose" hidden><p>English.</p></div></div>`).join("")}
    </div></div></section>`

const lecture = (more = "") => `
  <sensui-lecture class="lecture" data-item="course/unit/lecture" data-lang="ja" data-other="en" data-speed="1" ${more}
    data-text-play="再生" data-text-pause="一時停止" data-text-scene="場面 {n} / {total}" data-text-next="次へ" data-text-previous="前へ" data-text-keys="キー操作">
    <nav class="scene-list" aria-label="場面"><ol>
      <li><a href="#one"><span lang="ja">一</span><span lang="en" hidden>One</span></a></li><li><a href="#two"><span lang="ja">二</span></a></li><li><a href="#three"><span lang="ja">三</span></a></li></ol></nav>
    <div class="lecture-tools"><a class="both-link" href="?both=1">両方</a></div>
    <div class="scenes">${scene("one", 2)}${scene("two", 3)}${scene("three", 1)}</div>
    <form class="lecture-done"></form>
  </sensui-lecture>`

const shown = () => [...document.querySelectorAll(".scene:not([hidden])")].map(({ id }) => id)
const press = (key: string, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }))
const current = () => document.querySelector(".block.is-current")?.getAttribute("data-block")

beforeEach(() => {
  history.replaceState({}, "", "/lecture/")
  Element.prototype.scrollIntoView = () => undefined
})

test("one scene is shown at a time, and the others stay findable", () => {
  school()
  page(lecture())

  expect(shown()).toEqual(["one"])
  expect(document.querySelector("#two")?.getAttribute("hidden")).toBe("until-found")
  expect(document.querySelector('.scene-list [aria-current="step"]')?.getAttribute("href")).toBe("#one")
})

test("arrows change scene and paragraph, across scenes where one ends", () => {
  school()
  page(lecture())

  press("ArrowDown")
  press("ArrowDown")
  expect(shown()).toEqual(["two"])
  expect(current()).toBe("1")

  press("ArrowLeft")
  expect(shown()).toEqual(["one"])
})

test("the lecture goes on where the school remembers the reader", () => {
  school()
  page(lecture('data-scene="two" data-block="3"'))

  expect(shown()).toEqual(["two"])
  expect(current()).toBe("3")
})

test("an address that names a scene is stronger than what is remembered", () => {
  school()
  history.replaceState({}, "", "/lecture/#three")
  page(lecture('data-scene="two" data-block="3"'))

  expect(shown()).toEqual(["three"])
})

test("a position is sent once after moves in quick succession, and kept when the school is silent", async () => {
  vi.useFakeTimers()
  const asked = school()
  page(lecture())
  press("ArrowRight")
  press("ArrowDown")
  await vi.advanceTimersByTimeAsync(2100)

  expect(asked.map(({ url, body }) => [url, body])).toEqual([["/api/position/", { item: "course/unit/lecture", scene: "two", block: 2 }]])

  school("silent")
  press("ArrowRight")
  await vi.advanceTimersByTimeAsync(2100)
  history.replaceState({}, "", "/lecture/")
  page(lecture('data-scene="one" data-block="1"'))

  expect(shown()).toEqual(["three"])
})

test("b shows both languages paragraph by paragraph, and never touches a foreign word within a text", () => {
  school()
  page(lecture())

  press("b")
  expect(document.querySelector<HTMLElement>('#one .block > [lang="en"]')?.hidden).toBe(false)

  press("b")
  expect(document.querySelector<HTMLElement>('#one .block > [lang="en"]')?.hidden).toBe(true)
  expect(document.querySelector<HTMLElement>('#one .block [lang="ja"] [lang="en"]')?.hidden).toBe(false)
})

test("t unfolds all scenes as one text", () => {
  school()
  page(lecture())

  press("t")

  expect(shown()).toEqual(["one", "two", "three"])
})

test("keys belong to the field in which somebody types", () => {
  school()
  const body = page(lecture() + `<input id="words">`)

  press("b", body.querySelector("#words")!)
  press("ArrowRight", body.querySelector("#words")!)

  expect(shown()).toEqual(["one"])
  expect(document.querySelector<HTMLElement>('#one .block > [lang="en"]')?.hidden).toBe(true)
})

test("brackets change the speed within its limits, and the school is told", () => {
  const asked = school()
  page(lecture('data-speed="1"'))

  press("]")
  for (let i = 0; i < 9; i++) press("[")

  expect(document.querySelector(".player-speed output")?.textContent).toBe("0.5×")
  expect(asked[0]?.body).toEqual({ speed: 1.25 })
})

test("space plays with captions where there is no voice, and tells the page that somebody listens", async () => {
  vi.useFakeTimers()
  school()
  page(lecture())
  const heard: string[] = []
  document.addEventListener("lecture:narrated", (event) => heard.push(event.type), { once: true })

  press(" ")
  await vi.advanceTimersByTimeAsync(100)

  expect(document.querySelector(".lecture-caption")?.textContent).toBe("日本語のtextです。")
  expect(document.querySelector(".player-play")?.getAttribute("aria-label")).toBe("一時停止")
  expect(heard).toEqual(["lecture:narrated"])
})

test("without the island's life the page is as the server wrote it", () => {
  school()
  const body = page(lecture())
  const element = body.querySelector("sensui-lecture")!
  element.remove()

  expect(element.querySelector(".player")).toBeNull()
  expect(element.classList.contains("is-player")).toBe(false)
})
