/** A page for a test: its HTML, and a school that answers as told and remembers what it was asked. */
import { afterEach, vi } from "vitest"

afterEach(() => {
  document.body.replaceChildren()
  document.head.replaceChildren()
  localStorage.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

export function page(html: string): HTMLElement {
  // As in a browser, where an element finds its children when it comes to life.
  const parsed = document.createElement("div")
  parsed.innerHTML = html
  document.body.replaceChildren(...parsed.childNodes)
  return document.body
}

export interface Asked {
  url: string
  method: string
  body: unknown
  token: string | null
}

/** A school that gives one answer to everything: text, a JSON body, or silence. */
export function school(answer: { status?: number; json?: unknown; text?: string; url?: string } | "silent" = {}): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal("fetch", async (url: string | URL, init: RequestInit = {}) => {
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : init.body
    asked.push({ url: String(url), method: init.method ?? "GET", body, token: new Headers(init.headers).get("X-CSRFToken") })
    if (answer === "silent") throw new TypeError("Failed to fetch")
    const { status = answer.json === undefined && answer.text === undefined ? 204 : 200, json, text } = answer
    const response = new Response(status === 204 ? null : (text ?? JSON.stringify(json)), { status })
    Object.defineProperty(response, "url", { value: answer.url ?? "" })
    return response
  })
  return asked
}
