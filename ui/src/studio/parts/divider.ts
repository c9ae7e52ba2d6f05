/** The line between explanation and notebook: dragged, or moved with the arrow keys. Where it stands is remembered. */

import { keep, kept } from "../../shared/keep"
import { numberWithin } from "../../shared/parameters"
import type { Tongue } from "../words"

const LEAST = 20
const MOST = 70
const STEP = 2
const USUAL = 38

export function makeDivider(main: HTMLElement, tongue: Tongue): HTMLElement {
  const node = document.createElement("div")
  node.className = "studio-divider"
  node.tabIndex = 0
  node.setAttribute("role", "separator")
  node.setAttribute("aria-orientation", "vertical")
  node.setAttribute("aria-valuemin", String(LEAST))
  node.setAttribute("aria-valuemax", String(MOST))
  tongue.show(() => node.setAttribute("aria-label", tongue.words.divider))
  let share = USUAL
  const move = (to: number) => {
    share = numberWithin(to, LEAST, MOST, USUAL)
    main.style.setProperty("--studio-share", `${share}%`)
    node.setAttribute("aria-valuenow", String(Math.round(share)))
  }
  const settle = () => keep("studio:share", share)
  move(numberWithin(kept("studio:share") as number | null, LEAST, MOST, USUAL))
  node.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: MOST }[event.key]
    if (to === undefined) return
    event.preventDefault()
    move(to)
    settle()
  })
  node.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return
    event.preventDefault()
    node.setPointerCapture(event.pointerId)
    node.classList.add("is-held")
    const ending = new AbortController()
    const { left, width } = main.getBoundingClientRect()
    node.addEventListener("pointermove", ({ clientX }) => move(((clientX - left) / width) * 100), { signal: ending.signal })
    node.addEventListener(
      "lostpointercapture",
      () => {
        ending.abort()
        node.classList.remove("is-held")
        settle()
      },
      { signal: ending.signal },
    )
  })
  node.addEventListener("dblclick", () => {
    move(USUAL)
    settle()
  })
  return node
}
