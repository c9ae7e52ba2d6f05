/** The planner shows what a plan would mean while its form is filled in. Without this the page answers after sending. */

const PAUSE_MS = 350

export function improvePlanner(form: HTMLFormElement): void {
  const source = form.dataset.preview
  const place = document.querySelector<HTMLElement>(".plan-preview")
  if (!source || !place) return
  let timer: number | undefined
  let asking: AbortController | undefined
  const refresh = async () => {
    asking?.abort()
    asking = new AbortController()
    try {
      const response = await fetch(`${source}?${fieldsOf(form)}`, { signal: asking.signal, credentials: "same-origin" })
      if (response.ok) place.innerHTML = await response.text()
    } catch {
      // a newer question is on its way, or the school does not answer: the page stays as it is
    }
  }
  form.addEventListener("input", () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void refresh(), PAUSE_MS)
  })
}

function fieldsOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "csrfmiddlewaretoken") fields.append(name, value)
  }
  return fields.toString()
}
