/** A formula is called what it is spoken as, so that a choice that is only a formula has a name. */

export function nameFormulas(root: ParentNode): void {
  for (const formula of root.querySelectorAll<HTMLElement>(".math[data-spoken]:not([aria-label])")) {
    const { spoken } = formula.dataset
    if (!spoken) continue
    formula.setAttribute("role", "math")
    formula.setAttribute("aria-label", spoken)
  }
}
