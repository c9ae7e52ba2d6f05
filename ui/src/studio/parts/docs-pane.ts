/** Signature and documentation of the name under the cursor, from the library that runs. */

import type { SessionContext } from "@jupyterlab/apputils"
import { NotebookActions, type Notebook } from "@jupyterlab/notebook"
import { Widget } from "@lumino/widgets"
import { fill } from "../../shared/lang"
import { inspect, type Inspected } from "../jupyter/inspecting"
import type { Tongue } from "../words"

const REST_MS = 350

export interface DocsOptions {
  node: HTMLElement
  tongue: Tongue
  notebook: Notebook
  session: SessionContext
  isShown: () => boolean
}

export class DocsPane {
  private timer: number | undefined
  private shown = ""
  private last: Inspected = { kind: "nothing" }

  constructor(private readonly options: DocsOptions) {
    const { notebook, tongue } = options
    const ask = () => this.later()
    notebook.node.addEventListener("keyup", ask)
    notebook.node.addEventListener("pointerup", ask)
    // a name may mean something else now
    NotebookActions.executed.connect(ask)
    tongue.show(() => this.say())
  }

  later(): void {
    if (!this.options.isShown()) return
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.look(), REST_MS)
  }

  private async look(): Promise<void> {
    const { notebook, session } = this.options
    const found = await inspect(notebook, session).catch(() => undefined)
    // where there is no name under the cursor, what was read before stays
    if (!found || found.kind === "nothing") return
    this.last = found
    if (found.kind === "found") await this.draw(found)
    else this.say()
  }

  private async draw({ name, bundle }: Extract<Inspected, { kind: "found" }>): Promise<void> {
    const { node, notebook } = this.options
    const { rendermime } = notebook
    const mime = rendermime.preferredMimeType(bundle, "ensure")
    if (!mime) return
    const key = `${name}\n${String(bundle[mime])}`
    if (key === this.shown) return
    this.shown = key
    const text = rendermime.createRenderer(mime)
    await text.renderModel(rendermime.createModel({ data: bundle, trusted: false }))
    const title = document.createElement("h2")
    title.className = "studio-docs-name"
    const code = document.createElement("code")
    code.textContent = name
    title.append(code)
    node.replaceChildren(title)
    node.scrollTop = 0
    Widget.attach(text, node)
  }

  private say(): void {
    const { node, tongue } = this.options
    const { words } = tongue
    if (this.last.kind === "found") return
    this.shown = ""
    const line = document.createElement("p")
    line.className = "muted"
    line.textContent =
      this.last.kind === "unknown" ? fill(words.docsNone, { name: this.last.name }) : this.last.kind === "no kernel" ? words.docsNoKernel : words.docsEmpty
    node.replaceChildren(line)
  }
}
