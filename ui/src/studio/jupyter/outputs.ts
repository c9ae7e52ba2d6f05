/** Outputs of cells that were running before this page was there, or while it was cut off, go on appearing. */

import type { SessionContext } from "@jupyterlab/apputils"
import type { CodeCellModel, ICodeCellModel } from "@jupyterlab/cells"
import type { IOutput } from "@jupyterlab/nbformat"
import type { NotebookModel } from "@jupyterlab/notebook"
import type { Kernel, KernelMessage } from "@jupyterlab/services"
import { cellOf, type Cell } from "../document"
import type { Opened } from "../school/answers"

const OUTPUTS = new Set(["stream", "display_data", "execute_result", "error"])

export class Returning {
  /** A request under way → the cell it is for. */
  private cells = new Map<string, string>()
  /** Requests of this page: JupyterLab draws their outputs by itself. */
  private readonly own = new Set<string>()

  constructor(
    private readonly model: NotebookModel,
    session: SessionContext,
    private readonly open: () => Promise<Opened>,
  ) {
    session.kernelChanged.connect((_, { newValue }) => newValue?.anyMessage.connect(this.hear, this))
    session.connectionStatusChanged.connect((_, status) => status === "connected" && void this.catchUp())
  }

  /** These were running when the page was opened. */
  expect({ running }: Pick<Opened, "running">): void {
    this.cells = new Map([...running].map(([cell, request]) => [request, cell]))
    for (const id of running.keys()) {
      const cell = this.cell(id)
      if (cell) cell.executionState = "running"
    }
  }

  /** There was no connection for a while: what was printed meanwhile is in the school's record. */
  async catchUp(): Promise<void> {
    const before = [...this.model.cells].filter((cell) => (cell as Partial<CodeCellModel>).executionState === "running")
    if (before.length === 0) return
    const opened = await this.open().catch(() => undefined)
    if (!opened) return
    for (const { id } of before) {
      const cell = this.cell(id)
      const recorded = cellOf(opened.document, id)
      if (!cell || !recorded) continue
      take(cell, recorded)
      if (!opened.running.has(id)) cell.executionState = "idle"
    }
    this.expect(opened)
  }

  /** Something that the kernel said, or was told, on whatever connection. */
  hear(_: unknown, { msg, direction }: Kernel.IAnyMessageArgs): void {
    if (direction === "send") {
      if (msg.header.msg_type === "execute_request") this.own.add(msg.header.msg_id)
      return
    }
    const request = (msg.parent_header as Partial<KernelMessage.IHeader>).msg_id ?? ""
    const id = this.cells.get(request)
    const cell = id === undefined ? undefined : this.cell(id)
    if (!cell) return
    const type = msg.header.msg_type
    if (type === "execute_reply") void this.finish(request, cell)
    else if (!this.own.has(request)) draw(cell, type, msg.content)
  }

  /** The record is complete now; what arrived here may have begun in the middle. */
  private async finish(request: string, cell: ICodeCellModel): Promise<void> {
    this.cells.delete(request)
    cell.executionState = "idle"
    const opened = await this.open().catch(() => undefined)
    const recorded = opened && cellOf(opened.document, cell.id)
    if (recorded && !opened.running.has(cell.id)) take(cell, recorded)
  }

  private cell(id: string): ICodeCellModel | undefined {
    const found = [...this.model.cells].find((cell) => cell.id === id)
    return found?.type === "code" ? (found as ICodeCellModel) : undefined
  }
}

function draw(cell: ICodeCellModel, type: string, content: unknown): void {
  if (OUTPUTS.has(type)) cell.outputs.add({ output_type: type, ...(content as object) } as IOutput)
  else if (type === "clear_output") cell.outputs.clear((content as { wait?: boolean }).wait === true)
}

function take(cell: ICodeCellModel, { outputs, execution_count }: Cell): void {
  cell.outputs.fromJSON((outputs ?? []) as IOutput[])
  cell.executionCount = typeof execution_count === "number" ? execution_count : null
}
