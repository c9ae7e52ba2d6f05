/** Which colours the page shows now, and word when that changes: for drawings that CSS does not colour by itself. */

export type Rgb = readonly [red: number, green: number, blue: number]

/** The colour that a token has on an element, as numbers from 0 to 255. */
export function colourOf(element: Element, token: string): Rgb {
  const probe = document.createElement("span")
  probe.hidden = true
  probe.style.color = `var(${token})`
  ;(element.shadowRoot ?? element).append(probe)
  const numbers = getComputedStyle(probe).color.match(/[\d.]+/g)?.map(Number) ?? []
  probe.remove()
  const [red = 0, green = 0, blue = 0] = numbers
  return [red, green, blue]
}

/** Call back whenever light turns to dark or the other way round; the answer ends it. */
export function onThemeChange(react: () => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)")
  const page = new MutationObserver(react)
  system.addEventListener("change", react)
  page.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] })
  return () => {
    system.removeEventListener("change", react)
    page.disconnect()
  }
}

/** A colour between two others. */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (i: 0 | 1 | 2) => one[i] + (other[i] - one[i]) * share
  return [part(0), part(1), part(2)]
}

export const cssOf = ([red, green, blue]: Rgb) => `rgb(${red} ${green} ${blue})`
