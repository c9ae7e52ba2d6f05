/**
 * Saves a note while it is written, and shows it as it will be read.
 *
 *   <sensui-journal src="/api/journal/foundations/neuron/" data-revision="12" data-text-saving="…" data-text-saved="…" data-text-offline="…">
 *     <form method="post" class="note-form"><textarea name="body">…</textarea><input type="hidden" name="based_on" value="12"> …</form>
 *     <section class="note-preview prose">…</section>
 *     <p class="save-state" role="status"></p>
 *   </sensui-journal>
 *
 * Without this file the form's button saves. With it, what the school cannot take stays in the browser and is sent later.
 */
import { forget, keep, kept } from "../shared/keep"
import { textsOf } from "../shared/texts"
import { isRecord, postJson, Refused } from "../shared/wire"

export interface SavedNote {
  revision: number
  html: string
  /** Another window had saved in between; its version is kept too. */
  overtaken: boolean
}

/** Read the school's answer to a saved note; throws with what came instead. */
export function parseSavedNote(raw: unknown): SavedNote {
  const note = isRecord(raw) ? raw : {}
  if (typeof note.revision === "number" && typeof note.html === "string") {
    return { revision: note.revision, html: note.html, overtaken: note.overtaken === true }
  }
  throw new TypeError(`expected a saved note, got ${JSON.stringify(raw)}`)
}

const REST_MS = 1200
const AGAIN_MS = 15_000

export class SensuiJournal extends HTMLElement {
  private timer: number | undefined
  private ending: AbortController | undefined
  private isSaving = false
  private saved = ""

  connectedCallback(): void {
    const { area } = this
    if (!area) return
    this.ending = new AbortController()
    const { signal } = this.ending
    // Somebody may have begun to write before this file arrived.
    this.saved = area.defaultValue
    if (area.value !== this.saved) this.onInput()
    const unsent = kept(this.key)
    if (typeof unsent === "string" && unsent !== area.value) {
      area.value = unsent
      this.later(0)
    }
    area.addEventListener("input", () => this.onInput(), { signal })
    window.addEventListener("online", () => this.later(0), { signal })
    window.addEventListener("pagehide", () => this.leave(), { signal })
    this.querySelector("form")?.addEventListener("submit", (event) => this.onSubmit(event), { signal })
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer)
    this.ending?.abort()
  }

  private get area(): HTMLTextAreaElement | null {
    return this.querySelector("textarea")
  }

  private get key(): string {
    return `journal:${this.getAttribute("src") ?? ""}`
  }

  private get basedOn(): number {
    return Number(this.querySelector<HTMLInputElement>("input[name=based_on]")?.value ?? 0)
  }

  private onInput(): void {
    keep(this.key, this.area?.value ?? "")
    this.later(REST_MS)
  }

  private onSubmit(event: Event): void {
    event.preventDefault()
    this.later(0)
  }

  private later(ms: number): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.save(), ms)
  }

  /** Send what is written; try again later when the school does not answer. */
  async save(): Promise<void> {
    const body = this.area?.value ?? ""
    if (this.isSaving) return this.later(REST_MS)
    if (body === this.saved) return this.say("saved")
    this.isSaving = true
    this.say("saving")
    try {
      this.take(body, parseSavedNote(await postJson(this.getAttribute("src") ?? "", { body, based_on: this.basedOn })))
    } catch (error) {
      this.sayWords(error instanceof Refused && error.message && error.status < 500 ? error.message : textsOf(this)("offline"))
      this.later(AGAIN_MS)
    } finally {
      this.isSaving = false
    }
  }

  private take(body: string, note: SavedNote): void {
    this.saved = body
    const field = this.querySelector<HTMLInputElement>("input[name=based_on]")
    if (field) field.value = String(note.revision)
    this.dataset.revision = String(note.revision)
    const preview = this.querySelector(".note-preview")
    if (preview) preview.innerHTML = note.html // cleaned by the school
    this.sayWords((note.overtaken && textsOf(this)("overtaken")) || textsOf(this)("saved"))
    if (this.area?.value === body) forget(this.key)
    this.dispatchEvent(new CustomEvent("journal:saved", { bubbles: true }))
  }

  private leave(): void {
    const body = this.area?.value ?? ""
    if (body === this.saved) return
    postJson(this.getAttribute("src") ?? "", { body, based_on: this.basedOn }, { keepalive: true }).catch(() => undefined)
  }

  private say(name: "saving" | "saved"): void {
    this.sayWords(textsOf(this)(name))
  }

  private sayWords(words: string): void {
    const state = this.querySelector(".save-state")
    if (state && state.textContent !== words) state.textContent = words
  }
}

customElements.define("sensui-journal", SensuiJournal)
