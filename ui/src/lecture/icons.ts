/** The player's signs, drawn in the colour of the text around them. */
import { svg, type SVGTemplateResult } from "lit"

const PATHS = {
  play: "M8 5.5v13l11-6.5z",
  pause: "M7 5h3.6v14H7zM13.4 5H17v14h-3.6z",
  next: "M6 6v12l8-6zM15.5 6H18v12h-2.5z",
  previous: "M18 6v12l-8-6zM6 6h2.5v12H6z",
  list: "M4 6.2h2v2H4zM8 6.2h12v2H8zM4 11h2v2H4zM8 11h12v2H8zM4 15.8h2v2H4zM8 15.8h12v2H8z",
  page: "M6 3.5h12v17H6zM8.5 7v1.6h7V7zM8.5 11v1.6h7V11zM8.5 15v1.6h4.5V15z",
  voice: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM14.5 8.6a4.6 4.6 0 0 1 0 6.8M17 6a8.2 8.2 0 0 1 0 12",
  caption: "M3.5 5.5h17v13h-17zM6.5 14.5h5M13.5 14.5h4M6.5 11h3M11.5 11h6",
} as const

const STROKED = new Set<keyof typeof PATHS>(["voice", "caption"])

export function icon(name: keyof typeof PATHS): SVGTemplateResult {
  return svg`<svg class=${STROKED.has(name) ? "icon stroked" : "icon"} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${PATHS[name]} fill-rule="evenodd" />
  </svg>`
}
