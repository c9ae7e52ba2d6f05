/** The notebook itself: JupyterLab's widget with the school's document in it. */

import { Notebook, NotebookModel, runCell, setCellExecutor, StaticNotebook, type INotebookCellExecutor } from "@jupyterlab/notebook"
import type { RenderMimeRegistry } from "@jupyterlab/rendermime"
import type { ITranslator } from "@jupyterlab/translation"
import type { YNotebook } from "@jupyter/ydoc"
import type { AbstractType, YEvent } from "yjs"
import { MessageLoop } from "@lumino/messaging"
import { Widget } from "@lumino/widgets"
import { distrusted, idOf, sourceOf, type Document } from "../document"
import type { Editors } from "./editors"
import { StudioCells, type FootOf } from "./cells"

export interface Board {
  notebook: Notebook
  model: NotebookModel
  /** The document with everything in it that was typed and printed. */
  read(): Document
  /** Another document in the place of this one. */
  write(document: Document): void
  /** Other sources for some cells, by their ids. */
  fill(sources: ReadonlyMap<string, string>): void
  /** A text changed, or a cell came or went: what is worth saving. Outputs are not. */
  onText(react: () => void): void
  /** A cell is about to run. */
  onRun(react: (cellId: string, source: string) => void): void
}

export interface BoardOptions {
  host: HTMLElement
  editors: Editors
  rendering: RenderMimeRegistry
  translator: ITranslator
  footOf: FootOf
}

export function makeBoard({ host, editors, rendering, translator, footOf }: BoardOptions): Board {
  const notebook = new Notebook({
    rendermime: rendering,
    mimeTypeService: editors.mimeTypes,
    languagePreference: "python",
    translator,
    contentFactory: new StudioCells({ editorFactory: editors.factory.newInlineEditor }, footOf),
    editorConfig: {
      ...StaticNotebook.defaultEditorConfig,
      code: { ...StaticNotebook.defaultEditorConfig.code, autoClosingBrackets: true, lineNumbers: false },
    },
    notebookConfig: {
      ...StaticNotebook.defaultNotebookConfig,
      windowingMode: "defer",
      scrollPastEnd: false,
      showEditorForReadOnlyMarkdown: false,
      enableKernelInitNotification: false,
    },
  })
  const runners: ((cellId: string, source: string) => void)[] = []
  setRunner((options) => {
    const shared = options.cell.model.sharedModel
    if (options.cell.model.type === "code") for (const react of runners) react(shared.getId(), shared.getSource())
    return runCell(options)
  })
  const model = new NotebookModel()
  // a feed may hold nothing but articles, and has other keys
  notebook.viewportNode?.setAttribute("role", "group")
  Widget.attach(notebook, host)
  new ResizeObserver(() => MessageLoop.postMessage(notebook, Widget.ResizeMessage.UnknownSize)).observe(host)
  return {
    notebook,
    model,
    read: () => model.toJSON() as Document,
    write: (document) => {
      write(model, document)
      // an empty model would be given a cell of its own
      notebook.model ??= model
    },
    fill: (sources) => {
      for (const cell of model.sharedModel.cells) {
        const source = sources.get(cell.getId())
        if (source !== undefined) cell.setSource(source)
      }
    },
    onText: (react) => {
      const cells = (model.sharedModel as YNotebook).ydoc.getArray("cells")
      cells.observeDeep((events) => events.some(isText) && react())
    },
    onRun: (react) => runners.push(react),
  }
}

const PRINTED = new Set(["outputs", "execution_count", "execution_state"])

/** Seen from the list of cells: [] is the list, [2] a cell, [2, "source"] its text. */
function isText(event: YEvent<AbstractType<unknown>>): boolean {
  const [, part] = event.path
  if (part !== undefined) return !PRINTED.has(String(part))
  return event.path.length === 0 || [...event.keys.keys()].some((key) => !PRINTED.has(key))
}

let runner: INotebookCellExecutor["runCell"] = runCell
let isSet = false

/** JupyterLab takes one executor for all notebooks of a page, once. */
function setRunner(run: INotebookCellExecutor["runCell"]): void {
  runner = run
  if (!isSet) setCellExecutor(Object.freeze({ runCell: (options: INotebookCellExecutor.IRunCellOptions) => runner(options) }))
  isSet = true
}

/** Cells that stay keep their editor, outputs and undo history; else everything is read anew. */
function write(model: NotebookModel, document: Document): void {
  const shared = model.sharedModel
  const stays =
    shared.cells.length === document.cells.length &&
    shared.cells.every((cell, i) => {
      const twin = document.cells[i]
      return twin !== undefined && idOf(twin) === cell.getId() && twin.cell_type === cell.cell_type
    })
  if (stays) {
    shared.transact(() => {
      document.cells.forEach((twin, i) => {
        const cell = shared.getCell(i)
        if (cell.getSource() !== sourceOf(twin)) cell.setSource(sourceOf(twin))
      })
    })
    model.setMetadata("sensui", document.metadata.sensui)
    return
  }
  model.fromJSON(distrusted(document))
  // or else Z in command mode would undo the loading: an empty notebook, saved at once
  shared.clearUndoHistory()
}
