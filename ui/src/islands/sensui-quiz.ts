/**
 * Keeps a quiz's answers until they are sent, and shows the result without leaving the page.
 *
 *   <sensui-quiz data-draft="foundations/neuron/quiz#2" data-text-draft="…">
 *     <form method="post" class="quiz"> <fieldset class="question" data-kind="order">…</fieldset> … </form>
 *   </sensui-quiz>
 *
 * Without this file the form is sent and its answer is the next page.
 */
import { improveOrder } from "../page/order"
import { forget, keep, kept } from "../shared/keep"
import { textsOf } from "../shared/texts"
import { isRecord } from "../shared/wire"

type Answers = Readonly<Record<string, readonly string[]>>

export class SensuiQuiz extends HTMLElement {
  private ending: AbortController | undefined
  private readonly state = document.createElement("p")

  connectedCallback(): void {
    const form = this.querySelector("form")
    if (!form) return
    this.ending = new AbortController()
    const { signal } = this.ending
    this.state.className = "draft-state"
    this.state.setAttribute("role", "status")
    form.append(this.state)
    this.restore(form)
    const text = textsOf(this)
    const words = { up: text("up"), down: text("down") }
    if (words.up && words.down) form.querySelectorAll<HTMLElement>(".order-list").forEach((list) => improveOrder(list, words))
    form.addEventListener("input", () => this.remember(form), { signal })
    form.addEventListener("submit", (event) => void this.send(event, form), { signal })
  }

  disconnectedCallback(): void {
    this.ending?.abort()
    this.state.remove()
  }

  private get key(): string {
    return `quiz:${this.dataset.draft ?? ""}`
  }

  private remember(form: HTMLFormElement): void {
    keep(this.key, answersOf(form))
    const words = textsOf(this)("draft")
    if (this.state.textContent !== words) this.state.textContent = words
  }

  private restore(form: HTMLFormElement): void {
    const answers = parseAnswers(kept(this.key))
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name^="q-"]')) {
      const values = answers[field.name]
      if (!values) continue
      if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
        field.checked = values.includes(field.value)
      } else field.value = values[0] ?? ""
    }
  }

  /** Send as the form would be sent, and put the page that answers in the place of this one. */
  async send(event: SubmitEvent, form: HTMLFormElement): Promise<void> {
    event.preventDefault()
    try {
      const response = await fetch(form.action || location.href, {
        method: "POST",
        body: new FormData(form),
        credentials: "same-origin",
      })
      const page = new DOMParser().parseFromString(await response.text(), "text/html")
      const main = page.querySelector("main")
      if (!main || response.status >= 500) throw new TypeError(`the answer has no main part (${response.status})`)
      if (response.ok) forget(this.key)
      this.turnTo(main, page, response.url)
    } catch {
      form.submit() // as without this file
    }
  }

  private turnTo(main: Element, page: Document, url: string): void {
    if (url !== "" && url !== location.href) history.pushState({}, "", url)
    document.title = page.title
    document.body.className = page.body.className
    const old = document.querySelector("main")
    old?.replaceWith(document.adoptNode(main))
    document.dispatchEvent(new CustomEvent("page:turned"))
    window.scrollTo({ top: 0 })
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true })
  }
}

function answersOf(form: HTMLFormElement): Answers {
  const answers: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith("q-") && typeof value === "string") (answers[name] ??= []).push(value)
  }
  return answers
}

/** What the browser kept: question → values, anything else is nothing. */
export function parseAnswers(raw: unknown): Answers {
  if (!isRecord(raw)) return {}
  const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === "string")
  return Object.fromEntries(Object.entries(raw).filter((entry): entry is [string, string[]] => isStrings(entry[1])))
}

// The page that was answered is another document: going back has to load it.
window.addEventListener("popstate", () => {
  if (document.querySelector(".page-attempt, .page-proposal, .page-quiz, .page-placement")) location.reload()
})

customElements.define("sensui-quiz", SensuiQuiz)
