/** Tells the school, at most twice a minute, that somebody is at work on the page: typing, scrolling or listening. */

import { postJson } from "../shared/wire"

export type ActivityKind = "input" | "scroll" | "narration"

const SLOT_MS = 30_000
const ADDRESS = "/api/activity/"

export interface ActivityOptions {
  item: string | null
  now?: () => number
  send?: (body: { item: string | null; kind: ActivityKind }) => Promise<unknown>
}

/** Listen to the page until the answer is called. */
export function watchActivity({ item, now = Date.now, send = report }: ActivityOptions): () => void {
  const ending = new AbortController()
  const options = { signal: ending.signal, passive: true, capture: true }
  let sentAt = -Infinity
  const note = (kind: ActivityKind) => {
    const isSeen = document.visibilityState === "visible" || kind === "narration"
    if (!isSeen || now() - sentAt < SLOT_MS) return
    sentAt = now()
    send({ item, kind }).catch(() => (sentAt = -Infinity))
  }
  for (const event of ["keydown", "pointerdown", "input"]) document.addEventListener(event, () => note("input"), options)
  document.addEventListener("scroll", () => note("scroll"), options)
  document.addEventListener("lecture:narrated", () => note("narration"), options)
  return () => ending.abort()
}

const report = (body: { item: string | null; kind: ActivityKind }) => postJson(ADDRESS, body, { keepalive: true })
