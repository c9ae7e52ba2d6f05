/**
 * Tells the school which hints are opened, once each, so that an author learns which ones help.
 *
 *   <section id="mean"> … <details class="hint" data-hint="1">
 *
 * Without it hints open all the same, and are not counted.
 */

import { postJson } from "../shared/wire"

const ADDRESS = "/api/hints/"

export interface HintsOptions {
  item: string
  send?: (body: { item: string; exercise: string; hint: number }) => Promise<unknown>
}

/** Listen to the page until the answer is called. */
export function watchHints({ item, send = report }: HintsOptions): () => void {
  const ending = new AbortController()
  const told = new Set<string>()
  const note = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches(".hint[data-hint]")) return
    const exercise = target.closest("section[id]")?.id ?? ""
    const hint = Number(target.dataset.hint)
    const name = `${exercise} ${hint}`
    if (told.has(name)) return
    told.add(name)
    send({ item, exercise, hint }).catch(() => told.delete(name))
  }
  // A toggle does not bubble, but it is captured on its way down.
  document.addEventListener("toggle", note, { signal: ending.signal, capture: true })
  return () => ending.abort()
}

const report = (body: { item: string; exercise: string; hint: number }) => postJson(ADDRESS, body, { keepalive: true })
