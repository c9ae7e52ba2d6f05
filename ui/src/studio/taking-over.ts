/** The notebook takes over from the cells that the page brought: what was typed goes into it, and the cursor with it. */

import type { FirstCells } from "./first"
import type { Board } from "./jupyter/board"

export async function takeOver(first: FirstCells, board: Board, host: HTMLElement): Promise<void> {
  await rendered(board, first.cursor()?.cell)
  await first.settled()
  // from here on nothing may be typed in between
  const cursor = first.cursor()
  board.fill(first.typed())
  first.remove()
  host.classList.remove("is-coming")
  if (!cursor) return
  const { notebook } = board
  const index = indexOf(board, cursor.cell)
  if (index < 0) return
  notebook.activeCellIndex = index
  notebook.mode = "edit"
  const editor = notebook.widgets[index]?.editor
  if (!editor) return
  const [start, end] = [cursor.from, cursor.to].map((offset) => editor.getPositionAt(offset))
  if (start && end) editor.setSelection({ start, end })
  editor.focus()
}

/** The cell with the cursor has its editor; else the first that can be changed has. */
async function rendered(board: Board, id: string | undefined): Promise<void> {
  const cells = [...board.model.cells]
  const index = id === undefined ? cells.findIndex((cell) => cell.type === "code" && cell.getMetadata("editable") !== false) : indexOf(board, id)
  const widget = board.notebook.widgets[index]
  if (!widget) return
  widget.inViewport = true
  await widget.ready
}

const indexOf = (board: Board, id: string): number => [...board.model.cells].findIndex((cell) => cell.id === id)
