/** Another level, another language, another file: the notebook changes in place, and what was written stays. */

import { langOf, type Lang } from "../shared/lang"
import { oneOf } from "../shared/parameters"
import { postJson } from "../shared/wire"
import type { Studio } from "./studio-at-work"

/** Parts of the frame around the page whose words change with the language. */
const FRAMED = [".skip-link", ".studio-title", ".site-nav", ".language-switch", ".site-footer"]
const NAMED = [".theme-switch button", ".settings-link", ".theme-buttons", ".site-search input", ".site-search label"]

export class Turning {
  level = "guided"

  constructor(private readonly studio: Studio) {
    document.addEventListener("submit", (event) => this.onSubmit(event))
  }

  /** One after the other, however fast the choices come. */
  turn({ level = this.level, lang = this.studio.parts.tongue.lang }: { level?: string; lang?: Lang }): Promise<void> {
    this.level = level
    this.last = this.last.then(() => this.turnNow({ level, lang }))
    return this.last
  }

  private last: Promise<void> = Promise.resolve()

  private async turnNow(to: { level: string; lang: Lang }): Promise<void> {
    const { school, tab } = this.studio.parts
    try {
      await this.studio.saver.flush()
      this.studio.take(await school.turn({ ...to, tab }))
    } catch (error) {
      this.studio.complain("turn", error)
    }
  }

  async upload(file: File): Promise<void> {
    const { school, notices } = this.studio.parts
    try {
      await this.studio.saver.flush()
      this.studio.take(await school.upload(file))
      notices.say("upload", { says: (words) => words.uploaded, isPassing: true })
    } catch (error) {
      this.studio.complain("upload", error)
    }
  }

  /** The language button of the header, without loading the page again. */
  private onSubmit(event: SubmitEvent): void {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches(".language-switch")) return
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    const lang = oneOf(button.value, ["ja", "en"] as const, "en")
    this.speak(lang).catch(() => form.submit())
  }

  private async speak(lang: Lang): Promise<void> {
    const { guide, outline, tongue } = this.studio.parts
    await postJson("/api/settings/", { language: lang })
    const [page] = await Promise.all([pageNow(), this.turn({ lang })])
    document.documentElement.lang = lang
    document.title = page.title
    const parts = [
      [guide, ".studio-guide"],
      [outline, ".studio-outline"],
    ] as const
    for (const [part, selector] of parts) {
      const twin = page.querySelector(selector)
      if (twin) part.replace(document.importNode(twin, true))
    }
    takeFrame(page)
    tongue.lang = langOf(document.documentElement)
    document.dispatchEvent(new CustomEvent("page:turned"))
  }
}

async function pageNow(): Promise<Document> {
  const response = await fetch(location.pathname, { credentials: "same-origin" })
  return new DOMParser().parseFromString(await response.text(), "text/html")
}

function takeFrame(page: Document): void {
  for (const selector of FRAMED) {
    const twin = page.querySelector(selector)
    if (twin) document.querySelector(selector)?.replaceChildren(...document.importNode(twin, true).childNodes)
  }
  for (const selector of NAMED) {
    const twins = [...page.querySelectorAll<HTMLElement>(selector)]
    document.querySelectorAll<HTMLElement>(selector).forEach((element, i) => takeName(element, twins[i]))
  }
}

function takeName(element: HTMLElement, twin: HTMLElement | undefined): void {
  if (!twin) return
  for (const name of ["aria-label", "placeholder", "title"]) {
    const value = twin.getAttribute(name)
    if (value !== null) element.setAttribute(name, value)
  }
  if (element.childElementCount === 0) element.textContent = twin.textContent
}
