/** A paragraph as it is spoken: formulas in words, code left out, and where each sentence stands on the page. */

import type { Lang } from "../shared/lang"

export interface Sentence {
  text: string
  /** The place of the sentence on the page, to be marked while it is spoken. */
  range: Range
}

interface Piece {
  text: string
  node: Node
  /** Formulas are marked as a whole, text letter by letter. */
  isWhole: boolean
}

const SILENT = "pre, table, script, style, annotation, .visually-hidden"

/** The sentences of an element in reading order. */
export function sentencesOf(element: Element, lang: Lang): Sentence[] {
  const pieces = piecesOf(element)
  const text = pieces.map((piece) => piece.text).join("")
  return cut(text, lang).map(([start, end]) => ({
    text: text.slice(start, end).replace(/\s+/g, " ").trim(),
    range: rangeOf(pieces, start, end),
  }))
}

/** How long a text takes, in milliseconds at speed 1: Japanese by letters, English by words. */
export function readingMs(text: string, lang: Lang): number {
  const length = lang === "ja" ? text.replace(/\s/g, "").length / 6.2 : text.split(/\s+/).length / 2.6
  return Math.max(1200, 400 + 1000 * length)
}

function piecesOf(element: Element): Piece[] {
  return [...element.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) return [{ text: node.data, node, isWhole: false }]
    if (!(node instanceof Element) || node.matches(SILENT)) return []
    const spoken = node instanceof HTMLElement ? node.dataset.spoken : undefined
    if (spoken !== undefined) return [{ text: spoken, node, isWhole: true }]
    return piecesOf(node)
  })
}

const ENDS: Readonly<Record<Lang, RegExp>> = {
  ja: /[^。！？\n]+(?:[。！？]+[」』）]*|\n+|$)/g,
  en: /[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*(?:[.!?]+["”’)]*(?=\s|$)|[.!?]|\n+|$)/g,
}

function cut(text: string, lang: Lang): (readonly [start: number, end: number])[] {
  return [...text.matchAll(ENDS[lang])]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
  const range = document.createRange()
  let from = 0
  let isOpen = false
  for (const { text, node, isWhole } of pieces) {
    const to = from + text.length
    if (!isOpen && start < to) {
      if (isWhole) range.setStartBefore(node)
      else range.setStart(node, Math.max(0, start - from))
      isOpen = true
    }
    if (isOpen && from < end) {
      if (isWhole) range.setEndAfter(node)
      else range.setEnd(node, Math.min(text.length, end - from))
    }
    from = to
  }
  return range
}
