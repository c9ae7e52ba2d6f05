/** Search as you type: on the search page the results follow the words, in the header they hang below the field. */

import { textsOf } from "../shared/texts"

const PAUSE_MS = 220

/** Fetches the results for words; the newest question wins. */
function asker(form: HTMLFormElement): (words: string) => Promise<string | undefined> {
  let asking: AbortController | undefined
  return async (words) => {
    asking?.abort()
    asking = new AbortController()
    const address = new URL(form.action, location.href)
    address.searchParams.set("q", words)
    address.searchParams.set("fragment", "1")
    try {
      const response = await fetch(address, { signal: asking.signal, credentials: "same-origin" })
      return response.ok ? await response.text() : undefined
    } catch {
      return undefined
    }
  }
}

function afterPause(act: () => void): () => void {
  let timer: number | undefined
  return () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(act, PAUSE_MS)
  }
}

/** The search page: replace its results and its address. */
export function improveSearchPage(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[name=q]")
  const ask = asker(form)
  const refresh = async () => {
    const html = await ask(input?.value ?? "")
    const results = document.querySelector("main .results")
    if (html === undefined || !results) return
    results.outerHTML = html
    const address = new URL(form.action, location.href)
    address.searchParams.set("q", input?.value ?? "")
    history.replaceState(history.state, "", address)
  }
  input?.addEventListener("input", afterPause(() => void refresh()))
}

/** The header: a panel of results that arrow keys walk through and Escape closes. */
export function improveHeaderSearch(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[name=q]")
  if (!input) return
  const panel = document.createElement("div")
  panel.className = "search-panel"
  panel.hidden = true
  const status = document.createElement("p")
  status.className = "visually-hidden"
  status.setAttribute("role", "status")
  form.append(panel, status)
  input.autocomplete = "off"
  const ask = asker(form)
  const refresh = async () => {
    const words = input.value.trim()
    const html = words === "" ? "" : await ask(words)
    if (html === undefined || words !== input.value.trim()) return
    panel.innerHTML = html
    panel.hidden = html === ""
    // The whole list would be read out: its length says enough.
    panel.querySelector(".results")?.removeAttribute("role")
    status.textContent = html === "" ? "" : textsOf(form)("results", { n: panel.querySelectorAll(".result").length })
  }
  const close = () => (panel.hidden = true)
  input.addEventListener("input", afterPause(() => void refresh()))
  form.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close()
  })
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      close()
      input.focus()
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") walk(event, input, panel)
  })
}

function walk(event: KeyboardEvent, input: HTMLInputElement, panel: HTMLElement): void {
  const stops: HTMLElement[] = [input, ...panel.querySelectorAll<HTMLAnchorElement>("a[href]")]
  const now = stops.findIndex((stop) => stop === document.activeElement)
  const next = stops[now + (event.key === "ArrowDown" ? 1 : -1)]
  if (panel.hidden || !next) return
  event.preventDefault()
  next.focus()
}

/** "/" goes to the search field of the page, or else of the header. */
export function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>("main input[type=search]") ?? document.querySelector<HTMLInputElement>(".site-search input")
  input?.focus()
  input?.select()
}
