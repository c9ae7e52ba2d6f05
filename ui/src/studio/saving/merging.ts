/** Two versions of a notebook become one, cell by cell. */

import { cellOf, idOf, sourceOf, type Cell, type Document } from "../document"
import type { CellPair, Conflict } from "../school/answers"

export type Side = "mine" | "theirs"

/** The cells about which somebody has to decide. */
export const disputed = (conflict: Conflict): readonly CellPair[] => conflict.cells.filter(({ state }) => state === "both")

/** The school's proposal, with one side chosen for every cell that both have changed. */
export function merged(conflict: Conflict, choices: ReadonlyMap<string, Side>, mine: Document): Document {
  const cells = [...conflict.merged.cells]
  for (const [i, pair] of conflict.cells.entries()) {
    if (pair.state !== "both") continue
    const chosen = choices.get(pair.id) === "theirs" ? pair.theirs : (textNow(mine, pair) ?? pair.mine)
    place(cells, pair.id, chosen, conflict.cells.slice(0, i))
  }
  return { ...conflict.merged, cells }
}

/** Give a cell this text, take it out where there is none, or put it back after the cells that came before it. */
function place(cells: Cell[], id: string, text: string | undefined, before: readonly CellPair[]): void {
  const at = cells.findIndex((cell) => idOf(cell) === id)
  const old = cells[at]
  if (text === undefined) {
    if (old) cells.splice(at, 1)
  } else if (old) {
    cells[at] = { ...old, source: text }
  } else {
    const known = new Set(before.map((pair) => pair.id))
    const last = cells.findLastIndex((cell) => known.has(idOf(cell)))
    cells.splice(last + 1, 0, { id, cell_type: "code", metadata: {}, source: text, outputs: [], execution_count: null })
  }
}

/** Typing went on after the two versions were compared. */
function textNow(mine: Document, pair: CellPair): string | undefined {
  const cell = cellOf(mine, pair.id)
  return cell && sourceOf(cell)
}
