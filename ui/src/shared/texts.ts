/** Words that the server wrote on an element, in the page's language: data-text-play="再生" → text("play"). */

import { fill } from "./lang"

export type TextOf = (name: string, values?: Readonly<Record<string, string | number>>) => string

export function textsOf(element: HTMLElement): TextOf {
  return (name, values = {}) => fill(element.getAttribute(`data-text-${name}`) ?? "", values)
}
