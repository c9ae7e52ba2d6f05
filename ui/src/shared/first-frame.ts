/** What the page's first frame does not need is not read, and not computed, beside it. */

/** Act when the page has been painted; a page that nobody sees paints nothing, and does not wait. */
export function afterFirstFrame(act: () => void): void {
  if (document.hidden) act()
  else requestAnimationFrame(() => setTimeout(act))
}
