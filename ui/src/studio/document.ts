/** A notebook as a plain document: what is asked of it without an editor. */

import type { ICell, INotebookContent } from "@jupyterlab/nbformat"
import { isRecord } from "../shared/wire"

export type Cell = ICell
export type Document = INotebookContent

/** What Sensui writes on a cell: which part it plays, and in which exercise. */
export interface Part {
  role: string
  exercise: string | undefined
}

export function isDocument(raw: unknown): raw is Document {
  return isRecord(raw) && Array.isArray(raw.cells) && raw.cells.every((cell) => isRecord(cell) && typeof cell.cell_type === "string")
}

export const idOf = (cell: Cell): string => (typeof cell.id === "string" ? cell.id : "")

export function sourceOf(cell: Cell | undefined): string {
  const { source } = cell ?? {}
  return Array.isArray(source) ? source.join("") : (source ?? "")
}

export function partOf(metadata: unknown): Part {
  const part = isRecord(metadata) && isRecord(metadata.sensui) ? metadata.sensui : {}
  return {
    role: typeof part.role === "string" ? part.role : "",
    exercise: typeof part.exercise === "string" ? part.exercise : undefined,
  }
}

export const cellOf = (document: Document, id: string): Cell | undefined => document.cells.find((cell) => idOf(cell) === id)

/** As it is sent: outputs are recorded by the school itself, and trust is nothing to be stored. */
export function withoutOutputs(document: Document): Document {
  return {
    ...document,
    cells: document.cells.map((cell) => {
      const { trusted: _trusted, execution: _execution, ...metadata } = cell.metadata as Record<string, unknown>
      const bare = { ...cell, source: sourceOf(cell), metadata } as Cell
      return cell.cell_type === "code" ? { ...bare, outputs: [], execution_count: null } : bare
    }),
  }
}

/** Nothing that is stored is trusted. */
export function distrusted(document: Document): Document {
  const cells = document.cells.map((cell) => {
    const { trusted: _trusted, ...metadata } = cell.metadata as Record<string, unknown>
    return { ...cell, metadata } as Cell
  })
  return { ...document, cells }
}

/** The same text in every cell, in the same order. */
export function isSameText(one: Document, other: Document): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every((cell, i) => {
      const twin = other.cells[i]
      return twin !== undefined && idOf(cell) === idOf(twin) && cell.cell_type === twin.cell_type && sourceOf(cell) === sourceOf(twin)
    })
  )
}

/** One source put in the place of another, for each cell named. */
export function withSources(document: Document, sources: ReadonlyMap<string, string>): Document {
  return { ...document, cells: document.cells.map((cell) => ({ ...cell, source: sources.get(idOf(cell)) ?? sourceOf(cell) })) }
}
