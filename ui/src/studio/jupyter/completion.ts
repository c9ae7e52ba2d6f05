/** Completion in the cell that is being written, from the kernel and from the notebook's own words. */

import type { SessionContext } from "@jupyterlab/apputils"
import {
  Completer,
  CompleterModel,
  CompletionHandler,
  ContextCompleterProvider,
  KernelCompleterProvider,
  ProviderReconciliator,
} from "@jupyterlab/completer"
import type { Notebook } from "@jupyterlab/notebook"
import { Widget } from "@lumino/widgets"

const PATIENCE_MS = 1500

export interface Completion {
  invoke(): void
  select(): void
}

export function completionFor(notebook: Notebook, session: SessionContext): Completion {
  const completer = new Completer({ editor: null, model: new CompleterModel() })
  const providers = [new KernelCompleterProvider(), new ContextCompleterProvider()]
  const reconciliator = () =>
    new ProviderReconciliator({
      context: {
        widget: notebook,
        editor: notebook.activeCell?.editor ?? null,
        session: session.session,
        sanitizer: notebook.rendermime.sanitizer,
      },
      providers,
      timeout: PATIENCE_MS,
      inlineProviders: [],
      inlineProvidersSettings: {},
    })
  const handler = new CompletionHandler({ completer, reconciliator: reconciliator() })
  completer.hide()
  Widget.attach(completer, document.body)
  const follow = async () => {
    const cell = notebook.activeCell
    await cell?.ready
    if (cell !== notebook.activeCell) return
    handler.editor = cell?.editor ?? null
    handler.reconciliator = reconciliator()
  }
  const followNow = () => void follow()
  notebook.activeCellChanged.connect(followNow)
  session.sessionChanged.connect(followNow)
  session.kernelChanged.connect(followNow)
  followNow()
  return { invoke: () => handler.invoke(), select: () => completer.selectActive() }
}
