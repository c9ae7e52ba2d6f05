/** A figure that stays beside the text while it scrolls; one taller than the window shows its foot in the end. */

const ABOVE = 80
const BELOW = 88

export function keepFeetInView(figures: Iterable<HTMLElement>, signal: AbortSignal): void {
  const place = (figure: HTMLElement) => {
    const top = Math.min(ABOVE, window.innerHeight - BELOW - figure.offsetHeight)
    figure.style.insetBlockStart = `${top}px`
  }
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) place(target)
  })
  const all = [...figures]
  all.forEach((figure) => sizes.observe(figure))
  window.addEventListener("resize", () => all.forEach(place), { signal })
  signal.addEventListener("abort", () => sizes.disconnect())
}
