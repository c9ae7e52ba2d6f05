/** What the school answers about earlier revisions, named. */

import { isRecord } from "../../shared/wire"
import { Unexpected } from "./answers"

export interface Revision {
  revision: number
  savedAt: string
  madeBy: string
  cellsChanged: number
  isHead: boolean
  isBranch: boolean
}

export type Line = readonly [sign: " " | "+" | "-", text: string]

export interface CellChange {
  id: string
  exercise: string | undefined
  state: "added" | "removed" | "changed"
  lines: readonly Line[]
}

export function parseRevisions(raw: unknown): readonly Revision[] {
  if (!isRecord(raw) || !Array.isArray(raw.revisions)) throw new Unexpected("a list of revisions", raw)
  return raw.revisions.filter(isRecord).map((one) => ({
    revision: Number(one.revision),
    savedAt: String(one.saved_at ?? ""),
    madeBy: String(one.made_by ?? "edit"),
    cellsChanged: Array.isArray(one.cells_changed) ? one.cells_changed.length : Number(one.cells_changed ?? 0),
    isHead: one.is_head === true,
    isBranch: one.is_branch === true,
  }))
}

export function parseDiff(raw: unknown): readonly CellChange[] {
  if (!isRecord(raw) || !Array.isArray(raw.cells)) throw new Unexpected("a list of changes", raw)
  return raw.cells.filter(isRecord).map((one) => ({
    id: String(one.id ?? ""),
    exercise: typeof one.exercise === "string" ? one.exercise : undefined,
    state: one.state === "added" || one.state === "removed" ? one.state : "changed",
    lines: (Array.isArray(one.lines) ? one.lines : []).map(lineOf),
  }))
}

function lineOf(raw: unknown): Line {
  const [sign, words] = Array.isArray(raw) ? (raw as unknown[]) : []
  return [sign === "+" || sign === "-" ? sign : " ", String(words ?? "")]
}
