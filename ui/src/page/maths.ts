/**
 * Sets the formulas of a page with KaTeX. Each holds MathML from the school, which stays wherever this fails.
 *
 *   <span class="math" data-tex="a = \sigma(z)" data-spoken="…"><math>…</math></span>
 */
import "katex/dist/katex.min.css"
import katex from "katex"

const IN_ONE_GO_MS = 12

/** Set every formula under a node, a few at a time, those in view first. */
export function setFormulas(root: ParentNode): void {
  const formulas = [...root.querySelectorAll<HTMLElement>(".math[data-tex]:not([data-set])")]
  const waiting = [...formulas.filter(isInView), ...formulas.filter((formula) => !isInView(formula))]
  const goOn = () => {
    const started = performance.now()
    while (waiting.length > 0 && performance.now() - started < IN_ONE_GO_MS) setFormula(waiting.shift())
    if (waiting.length > 0) setTimeout(goOn)
  }
  goOn()
}

function setFormula(formula: HTMLElement | undefined): void {
  if (!formula) return
  formula.dataset.set = ""
  const set = document.createElement("span")
  try {
    katex.render(formula.dataset.tex ?? "", set, {
      displayMode: formula.classList.contains("math-block"),
      output: "htmlAndMathml",
      strict: "ignore",
    })
    formula.replaceChildren(...set.childNodes)
  } catch {
    // KaTeX does not know it; the school's MathML stays
  }
}

function isInView(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect()
  return width > 0 && bottom > 0 && top < window.innerHeight
}
