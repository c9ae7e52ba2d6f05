/** What the running library says about the name under the cursor. */

import type { SessionContext } from "@jupyterlab/apputils"
import { Text } from "@jupyterlab/coreutils"
import type { IMimeBundle } from "@jupyterlab/nbformat"
import type { Notebook } from "@jupyterlab/notebook"
import { Tooltip } from "@jupyterlab/tooltip"
import type { JSONObject } from "@lumino/coreutils"
import { Widget } from "@lumino/widgets"
import { nameAt } from "../names"

export type Inspected = { kind: "nothing" } | { kind: "no kernel" } | { kind: "unknown"; name: string } | { kind: "found"; name: string; bundle: IMimeBundle }

export async function inspect(notebook: Notebook, session: SessionContext): Promise<Inspected> {
  const { activeCell } = notebook
  const editor = activeCell?.editor
  if (!editor || activeCell.model.type !== "code") return { kind: "nothing" }
  const { line, column } = editor.getCursorPosition()
  const name = nameAt(editor.getLine(line) ?? "", column)
  if (name === "") return { kind: "nothing" }
  const kernel = session.session?.kernel
  if (!kernel || kernel.connectionStatus !== "connected") return { kind: "no kernel" }
  const code = editor.model.sharedModel.getSource()
  const offset = Text.jsIndexToCharIndex(editor.getOffsetAt({ line, column }), code)
  const { content } = await kernel.requestInspect({ code, cursor_pos: offset, detail_level: 0 })
  return content.status === "ok" && content.found
    ? { kind: "found", name, bundle: content.data as IMimeBundle }
    : { kind: "unknown", name }
}

/** The same beside the cursor, as Shift-Tab does in Jupyter. */
export async function showTooltip(notebook: Notebook, session: SessionContext): Promise<void> {
  const editor = notebook.activeCell?.editor
  const inspected = await inspect(notebook, session)
  dismissTooltip()
  if (!editor || inspected.kind !== "found") return
  tooltip = new Tooltip({ anchor: notebook, bundle: inspected.bundle as JSONObject, editor, rendermime: notebook.rendermime })
  Widget.attach(tooltip, document.body)
}

let tooltip: Tooltip | undefined

export function dismissTooltip(): void {
  tooltip?.dispose()
  tooltip = undefined
}
