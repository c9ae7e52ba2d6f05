/** Whatever is wider than its place can be scrolled with the keyboard: it takes the focus, as long as it is wider. */

const WIDE = ".math-block, .table-scroll, pre"

export function watchScrollable(root: ParentNode): void {
  const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)))
  for (const element of root.querySelectorAll(WIDE)) sizes.observe(element)
}

function mark(element: Element): void {
  const isWider = element.scrollWidth > element.clientWidth + 1
  if (isWider) element.setAttribute("tabindex", "0")
  else if (element.matches(".math-block")) element.removeAttribute("tabindex")
}
