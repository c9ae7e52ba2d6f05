/** What earlier pages typed and could not send comes back: the newest in the notebook, the others as versions of their own. */

import type { Board } from "../jupyter/board"
import { cellOf, isSameText, sourceOf, withSources, type Document } from "../document"
import type { School, Sent } from "../school/client"
import type { Parking } from "./parking"
import type { Saver } from "./saver"

export interface Recovery {
  parking: Parking
  school: Pick<School, "save">
  board: Pick<Board, "write">
  saver: Pick<Saver, "resume">
  /** The notebook as the school has it. */
  known: Document
}

export function recover({ parking, school, board, saver, known }: Recovery): void {
  const parked = parking.look()
  const newest = parked.at(-1)
  for (const older of parked.slice(0, -1)) void deliver(older, school, parking)
  if (!newest) return
  if (isSameText(newest.notebook, known)) {
    parking.clear(newest.tab)
    return
  }
  board.write(withOutputsOf(known, newest.notebook))
  saver.resume(newest)
}

/** Another window had been shut with this in it: the school keeps it, as the newest or beside it. */
async function deliver(parked: Sent, school: Pick<School, "save">, parking: Parking): Promise<void> {
  await school.save(parked).then(
    () => parking.clear(parked.tab),
    () => undefined,
  )
}

/** What was typed on one page, with what had been printed according to another. */
function withOutputsOf(printed: Document, typed: Document): Document {
  const texts = new Map(typed.cells.map((cell) => [String(cell.id), sourceOf(cell)]))
  if (isSameOrder(printed, typed)) return withSources(printed, texts)
  return { ...typed, cells: typed.cells.map((cell) => ({ ...cellOf(printed, String(cell.id)), ...cell, ...outputsOf(cellOf(printed, String(cell.id))) })) }
}

const isSameOrder = (one: Document, other: Document) =>
  one.cells.length === other.cells.length && one.cells.every((cell, i) => cell.id === other.cells[i]?.id)

function outputsOf(cell: Document["cells"][number] | undefined): object {
  return cell?.cell_type === "code" ? { outputs: cell.outputs, execution_count: cell.execution_count } : {}
}
