/** Sets the formulas of a rendered text; fetched with the first one. */

import "katex/dist/katex.min.css"
import render from "katex/contrib/auto-render"

const DELIMITERS = [
  { left: "$$", right: "$$", display: true },
  { left: "\\[", right: "\\]", display: true },
  { left: "$", right: "$", display: false },
  { left: "\\(", right: "\\)", display: false },
]

export function typeset(element: HTMLElement): void {
  render(element, { throwOnError: false, delimiters: DELIMITERS })
}
