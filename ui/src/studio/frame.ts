/** The parts of the page in their places: beside, divider, board. The page came so; what it lacked is added. */

import { makeDivider } from "./parts/divider"
import { Panes } from "./parts/panes"
import type { Tongue } from "./words"

export interface Frame {
  main: HTMLElement
  panes: Panes
  guide: HTMLElement
  outline: HTMLElement
  docs: HTMLElement
  history: HTMLElement
  /** What the notebook is attached to. */
  host: HTMLElement
}

export function makeFrame(island: HTMLElement, tongue: Tongue): Frame {
  const main = island.closest<HTMLElement>("main") ?? document.body
  const guide = main.querySelector<HTMLElement>(".studio-guide") ?? element("aside", "studio-guide")
  const outline = main.querySelector<HTMLElement>(".studio-outline") ?? element("nav", "studio-outline")
  const docs = element("section", "studio-docs")
  const history = element("section", "studio-history")
  tongue.show(() => {
    docs.setAttribute("aria-label", tongue.words.docs)
    history.setAttribute("aria-label", tongue.words.history)
    guide.setAttribute("aria-label", tongue.words.guide)
    outline.setAttribute("aria-label", tongue.words.outline)
  })
  const panes = new Panes(main, tongue)
  const beside = main.querySelector<HTMLElement>(".studio-beside") ?? element("div", "studio-beside")
  for (const part of [guide, docs, history]) part.tabIndex = 0
  beside.append(docs, history)
  const title = main.querySelector("h1")
  if (title) panes.bar.prepend(title)
  main.querySelector(".studio-top")?.remove()
  beside.before(panes.bar)
  island.before(makeDivider(main, tongue))
  // the host needs this class, or completer and tooltip hide
  const host = element("div", "studio-host jp-MainAreaWidget jp-ThemedContainer")
  main.classList.add("is-live")
  return { main, panes, guide, outline, docs, history, host }
}

function element(tag: string, classes: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = classes
  return made
}
