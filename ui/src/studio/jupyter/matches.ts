/** What is being searched for is marked in every editor. */

import { StateEffect, StateField, type Text } from "@codemirror/state"
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view"

/** Where a text is found: from and to, in characters. */
export interface Match {
  from: number
  to: number
}

export interface Marked {
  all: readonly Match[]
  current: Match | undefined
}

export const markMatches = StateEffect.define<Marked>()

const found = Decoration.mark({ class: "studio-match" })
const here = Decoration.mark({ class: "studio-match studio-match-current" })

function decorate({ all, current }: Marked, text: Text): DecorationSet {
  const within = all.filter(({ from, to }) => from < to && to <= text.length)
  return Decoration.set(
    within.map(({ from, to }) => (current?.from === from && current.to === to ? here : found).range(from, to)),
    true,
  )
}

export const matches = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const told = transaction.effects.find((effect) => effect.is(markMatches))
    return told ? decorate(told.value as Marked, transaction.newDoc) : marks.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})
