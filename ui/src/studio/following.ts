/** Which part of the lab a cell belongs to: its own exercise, or the text before it. */

import { partOf } from "./document"

export interface Placed {
  id: string
  metadata: unknown
}

const TEXT = "text-"

/** The section of the cell at an index; "" is the introduction. */
export function sectionAt(cells: readonly Placed[], index: number): string | undefined {
  for (let i = index; i >= 0; i--) {
    const cell = cells[i]
    if (!cell) return undefined
    const { exercise, role } = partOf(cell.metadata)
    if (exercise) return exercise
    if (role === "text" && cell.id.startsWith(TEXT)) {
      const section = cell.id.slice(TEXT.length)
      return section === "introduction" ? "" : section
    }
  }
  return cells.length > 0 ? "" : undefined
}

/** Where the answer to an exercise is written, or its text where there is none. */
export function indexOf(cells: readonly Placed[], section: string): number {
  const answer = cells.findIndex(({ metadata }) => {
    const { exercise, role } = partOf(metadata)
    return exercise === section && role === "exercise"
  })
  return answer >= 0 ? answer : cells.findIndex((_, i) => sectionAt(cells, i) === section)
}
