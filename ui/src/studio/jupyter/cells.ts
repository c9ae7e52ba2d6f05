/** Cells with what Sensui adds: a foot below each answer, and a sign on what cannot be changed. */

import type { CodeCell, ICodeCellModel, MarkdownCell } from "@jupyterlab/cells"
import { CodeCell as Code } from "@jupyterlab/cells"
import { Notebook } from "@jupyterlab/notebook"
import { Widget, type PanelLayout } from "@lumino/widgets"
import { partOf, type Part } from "../document"

/** What stands below an answer; nothing for other cells. */
export type FootOf = (cell: CodeCell, part: Part) => HTMLElement | undefined

export class StudioCells extends Notebook.ContentFactory {
  constructor(
    options: Notebook.ContentFactory.IOptions,
    private readonly footOf: FootOf,
  ) {
    super(options)
  }

  override createCodeCell(options: Code.IOptions): CodeCell {
    const cell = new Code(options).initializeState()
    const part = partOf(cell.model.metadata)
    dress(cell, part)
    const node = part.role === "exercise" ? this.footOf(cell, part) : undefined
    if (node) {
      const foot = new Widget({ node })
      // not before the cell's own parts have their places
      void cell.ready.then(() => !cell.isDisposed && (cell.layout as PanelLayout).addWidget(foot))
    }
    return cell
  }

  override createMarkdownCell(options: MarkdownCell.IOptions): MarkdownCell {
    const cell = super.createMarkdownCell(options)
    dress(cell, partOf(cell.model.metadata))
    return cell
  }
}

function dress(cell: Widget & { model: Pick<ICodeCellModel, "getMetadata"> }, part: Part): void {
  cell.node.setAttribute("role", "group")
  if (part.role) cell.addClass(`studio-role-${part.role}`)
  if (cell.model.getMetadata("editable") === false) cell.addClass("studio-is-fixed")
}
