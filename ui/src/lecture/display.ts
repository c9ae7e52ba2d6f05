/** Shows on the page where the player is: scene, paragraph, sentence, languages. */

import type { Lang } from "../shared/lang"
import type { Place, Scene } from "./outline"
import type { Sentence } from "./spoken-text"

const HIGHLIGHT = "sensui-sentence"

/** One scene, or all of them as a transcript; the scene list says which is current. */
export function showScene(root: HTMLElement, scenes: readonly Scene[], place: Place, isTranscript: boolean): void {
  root.classList.toggle("is-transcript", isTranscript)
  root.classList.toggle("is-last", isTranscript || place.scene === scenes.length - 1)
  scenes.forEach(({ element, id }, i) => {
    const isCurrent = i === place.scene
    element.classList.toggle("is-current", isCurrent)
    // Folded scenes stay findable with the browser's own search.
    if (isCurrent || isTranscript) element.removeAttribute("hidden")
    else element.setAttribute("hidden", "until-found")
    const link = root.querySelector(`.scene-list a[href="#${CSS.escape(id)}"]`)
    if (isCurrent) link?.setAttribute("aria-current", "step")
    else link?.removeAttribute("aria-current")
    link?.closest("li")?.classList.toggle("is-past", i < place.scene)
  })
}

/** The paragraph that is being read, moved into view unless that would be a surprise. */
export function showBlock(scenes: readonly Scene[], place: Place, { isQuiet = false }: { isQuiet?: boolean }): void {
  const current = scenes[place.scene]?.blocks[place.block]
  for (const { blocks } of scenes) {
    for (const block of blocks) block.element.classList.toggle("is-current", block === current)
  }
  if (isQuiet && place.block === 0) return
  const target = place.block === 0 ? scenes[place.scene]?.element : current?.element
  if (target && !isInView(target, place.block === 0)) {
    target.scrollIntoView({ block: place.block === 0 ? "start" : "center", behavior: isCalm() || isQuiet ? "instant" : "smooth" })
  }
}

function isInView(element: HTMLElement, isTopEnough: boolean): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  const isTopSeen = top >= 60 && top < window.innerHeight * 0.6
  return isTopSeen && (isTopEnough || bottom < window.innerHeight - 110)
}

const isCalm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches

/** One language, or both side by side. */
export function showLanguages(root: HTMLElement, lang: Lang, isBoth: boolean): void {
  root.toggleAttribute("data-both", isBoth)
  for (const element of root.querySelectorAll<HTMLElement>(".scene [lang], .scene-list [lang], .transcript [lang]")) {
    const isInsideAnother = root.contains(element.parentElement?.closest("[lang]") ?? null)
    // a foreign word within a text is not the other language's text
    if (!isInsideAnother) element.hidden = !isBoth && element.lang !== lang
  }
}

/** Mark the sentence being said, and how far the paragraph has got. */
export function markSentence(sentence: Sentence | undefined, block: HTMLElement | undefined, share: number): void {
  block?.style.setProperty("--share", String(sentence ? share : 0))
  if (typeof CSS === "undefined" || !("highlights" in CSS)) return
  if (sentence) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range))
  else CSS.highlights.delete(HIGHLIGHT)
}
