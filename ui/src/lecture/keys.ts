/** What a key asks of the player. */

import type { Action } from "./toolbar"

export type KeyAction = Action | "next-block" | "previous-block"

const KEYS: Readonly<Record<string, KeyAction>> = {
  " ": "toggle",
  ArrowRight: "next-scene",
  ArrowLeft: "previous-scene",
  ArrowDown: "next-block",
  ArrowUp: "previous-block",
  "[": "slower",
  "]": "faster",
  t: "transcript",
  b: "both",
  "?": "help",
}

/** Up and down scroll as everywhere else while the paragraph is taller than the window. */
export function actionFor(event: KeyboardEvent, current: Element | undefined): KeyAction | undefined {
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  const box = current?.getBoundingClientRect()
  if (action === "next-block" && box && box.bottom > window.innerHeight) return undefined
  if (action === "previous-block" && box && box.top < 0) return undefined
  return action
}
