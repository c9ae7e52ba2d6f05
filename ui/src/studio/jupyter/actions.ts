/** What can be done to the notebook, by name: for keys, for the toolbar, for tests. */

import { toggleComment } from "@codemirror/commands"
import type { SessionContext } from "@jupyterlab/apputils"
import { CodeMirrorEditor } from "@jupyterlab/codemirror"
import { NotebookActions as Do, type Notebook } from "@jupyterlab/notebook"
import { CommandRegistry } from "@lumino/commands"
import { KEYS } from "./keys"

export type Actions = Readonly<Record<string, () => unknown>>

export function notebookActions(notebook: Notebook, session: SessionContext): Actions {
  const headings = [1, 2, 3, 4, 5, 6].map((level) => [`notebook:change-cell-to-heading-${level}`, () => Do.setMarkdownHeader(notebook, level)] as const)
  return {
    ...Object.fromEntries(headings),
    ...running(notebook, session),
    ...moving(notebook),
    ...changing(notebook),
    "notebook:enter-command-mode": () => (notebook.mode = "command"),
    "notebook:enter-edit-mode": () => (notebook.mode = "edit"),
    "viewmenu:line-numbering": () => Do.toggleAllLineNumbers(notebook),
    "editmenu:undo": () => notebook.activeCell?.editor?.undo(),
    "editmenu:redo": () => notebook.activeCell?.editor?.redo(),
    "notebook:toggle-comment": () => {
      const { editor } = notebook.activeCell ?? {}
      if (editor instanceof CodeMirrorEditor) toggleComment(editor.editor)
    },
  }
}

function running(notebook: Notebook, session: SessionContext): Actions {
  return {
    "notebook:run-cell": () => Do.run(notebook, session),
    "notebook:run-cell-and-select-next": () => Do.runAndAdvance(notebook, session),
    "notebook:run-cell-and-insert-below": () => Do.runAndInsert(notebook, session),
    "notebook:run-all-above": () => Do.runAllAbove(notebook, session),
    "kernelmenu:interrupt": () => session.session?.kernel?.interrupt(),
  }
}

function moving(notebook: Notebook): Actions {
  return {
    "notebook:move-cursor-up": () => Do.selectAbove(notebook),
    "notebook:move-cursor-down": () => Do.selectBelow(notebook),
    "notebook:move-cursor-heading-above-or-collapse": () => Do.selectHeadingAboveOrCollapseHeading(notebook),
    "notebook:move-cursor-heading-below-or-expand": () => Do.selectHeadingBelowOrExpandHeading(notebook),
    "notebook:collapse-all-headings": () => Do.collapseAllHeadings(notebook),
    "notebook:expand-all-headings": () => Do.expandAllHeadings(notebook),
    "notebook:extend-marked-cells-above": () => Do.extendSelectionAbove(notebook),
    "notebook:extend-marked-cells-top": () => Do.extendSelectionAbove(notebook, true),
    "notebook:extend-marked-cells-below": () => Do.extendSelectionBelow(notebook),
    "notebook:extend-marked-cells-bottom": () => Do.extendSelectionBelow(notebook, true),
    "notebook:select-all": () => Do.selectAll(notebook),
  }
}

function changing(notebook: Notebook): Actions {
  return {
    "notebook:change-cell-to-code": () => Do.changeCellType(notebook, "code"),
    "notebook:change-cell-to-markdown": () => Do.changeCellType(notebook, "markdown"),
    "notebook:change-cell-to-raw": () => Do.changeCellType(notebook, "raw"),
    "notebook:copy-cell": () => Do.copy(notebook),
    "notebook:cut-cell": () => Do.cut(notebook),
    "notebook:paste-cell-below": () => Do.paste(notebook, "below"),
    "notebook:delete-cell": () => Do.deleteCells(notebook),
    "notebook:insert-cell-above": () => Do.insertAbove(notebook),
    "notebook:insert-cell-below": () => Do.insertBelow(notebook),
    "notebook:insert-heading-above": () => Do.insertSameLevelHeadingAbove(notebook),
    "notebook:insert-heading-below": () => Do.insertSameLevelHeadingBelow(notebook),
    "notebook:merge-cells": () => Do.mergeCells(notebook),
    "notebook:merge-cell-above": () => Do.mergeCells(notebook, true),
    "notebook:merge-cell-below": () => Do.mergeCells(notebook),
    "notebook:move-cell-up": () => Do.moveUp(notebook),
    "notebook:move-cell-down": () => Do.moveDown(notebook),
    "notebook:split-cell-at-cursor": () => Do.splitCell(notebook),
    "notebook:undo-cell-action": () => Do.undo(notebook),
    "notebook:redo-cell-action": () => Do.redo(notebook),
  }
}

/** Commands with their keys; the answer stops listening. */
export function bind(actions: Actions): { commands: CommandRegistry; unbind: () => void } {
  const commands = new CommandRegistry()
  for (const [id, execute] of Object.entries(actions)) commands.addCommand(id, { execute })
  for (const { command, keys, macKeys, selector } of KEYS) {
    commands.addKeyBinding({ command, keys: [...keys], selector, ...(macKeys ? { macKeys: [...macKeys] } : {}) })
  }
  const listen = (event: KeyboardEvent) => commands.processKeydownEvent(event)
  document.addEventListener("keydown", listen, true)
  return { commands, unbind: () => document.removeEventListener("keydown", listen, true) }
}
