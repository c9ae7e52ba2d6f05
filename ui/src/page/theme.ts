/** The theme buttons of the header act at once; the school is told for the next page. Without this they are a form. */

import { oneOf } from "../shared/parameters"
import { postJson } from "../shared/wire"

const THEMES = ["auto", "light", "dark"] as const

export function improveThemeSwitch(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    const theme = oneOf(button.value, THEMES, "auto")
    document.documentElement.dataset.theme = theme
    for (const one of form.querySelectorAll<HTMLButtonElement>("button[name=theme]")) {
      one.setAttribute("aria-pressed", String(one.value === theme))
    }
    postJson("/api/settings/", { theme }).catch(() => form.submit())
  })
}
