/** Earlier versions of the notebook: when, how many cells, what is different, and the way back. */

import { html, nothing, render, type TemplateResult } from "lit"
import { fill } from "../../shared/lang"
import type { CellChange, Line, Revision } from "../school/past"
import type { Tongue, Words } from "../words"

export interface HistoryOptions {
  node: HTMLElement
  tongue: Tongue
  list: () => Promise<readonly Revision[]>
  compare: (revision: number) => Promise<readonly CellChange[]>
  restore: (revision: Revision) => Promise<void>
  titleOf: (exercise: string) => string
  complain: (error: unknown) => void
}

export class HistoryPanel {
  private revisions: readonly Revision[] = []
  private opened: number | undefined
  private changes: readonly CellChange[] | undefined

  constructor(private readonly options: HistoryOptions) {
    options.tongue.show(() => this.draw())
  }

  async refresh(): Promise<void> {
    try {
      this.revisions = await this.options.list()
    } catch (error) {
      this.options.complain(error)
    }
    this.draw()
  }

  private async open(revision: number): Promise<void> {
    const isShut = this.opened === revision
    this.opened = isShut ? undefined : revision
    this.changes = undefined
    this.draw()
    if (isShut) return
    try {
      const changes = await this.options.compare(revision)
      if (this.opened === revision) this.changes = changes
    } catch (error) {
      this.options.complain(error)
    }
    this.draw()
  }

  private async restore(revision: Revision): Promise<void> {
    await this.options.restore(revision)
    this.opened = undefined
    await this.refresh()
  }

  private draw(): void {
    const { words } = this.options.tongue
    const lines = this.revisions.map((revision) => this.line(revision, words))
    render(
      html`<p class="muted">${lines.length > 0 ? words.historyLead : words.historyEmpty}</p>
        <ol class="studio-revisions">${lines}</ol>`,
      this.options.node,
    )
  }

  private line(revision: Revision, words: Words): TemplateResult {
    const isOpen = this.opened === revision.revision
    return html`<li class="studio-revision" ?data-open=${isOpen}>
      <button type="button" class="studio-revision-head" aria-expanded=${String(isOpen)} @click=${() => void this.open(revision.revision)}>
        <time datetime=${revision.savedAt}>${this.options.tongue.time(revision.savedAt)}</time>
        <span>${madeBy(revision, words)}</span>
        ${revision.isHead ? html`<span class="badge badge-started">${words.current}</span>` : nothing}
        ${revision.isBranch ? html`<span class="badge badge-late">${words.branch}</span>` : nothing}
      </button>
      ${isOpen ? this.details(revision, words) : nothing}
    </li>`
  }

  private details(revision: Revision, words: Words): TemplateResult {
    const { changes } = this
    if (!changes) return html`<p class="muted">…</p>`
    return html`
      ${changes.length === 0 ? html`<p class="muted">${words.noChanges}</p>` : changes.map((change) => this.change(change, words))}
      ${revision.isHead && changes.length === 0
        ? nothing
        : html`<button type="button" class="button" @click=${() => void this.restore(revision)}>${words.restore}</button>`}
    `
  }

  private change({ exercise, state, lines }: CellChange, words: Words): TemplateResult {
    const said = { added: words.cellAdded, removed: words.cellRemoved, changed: words.cellChanged }[state]
    return html`<figure class="studio-change">
      <figcaption>${said}${exercise ? html` · ${this.options.titleOf(exercise)}` : nothing}</figcaption>
      <pre tabindex="0">${lines.map(diffLine)}</pre>
    </figure>`
  }
}

/** From the chosen version to the notebook as it is now. */
function diffLine([sign, text]: Line): TemplateResult {
  const line = `${sign} ${text}\n`
  if (sign === "+") return html`<ins>${line}</ins>`
  return sign === "-" ? html`<del>${line}</del>` : html`${line}`
}

function madeBy({ madeBy: by, cellsChanged }: Revision, words: Words): string {
  const named: Readonly<Record<string, string>> = {
    edit: words.madeByEdit,
    restore: words.madeByRestore,
    level: words.madeByLevel,
    upload: words.madeByUpload,
    merge: words.madeByMerge,
    submit: words.madeBySubmit,
  }
  const said = named[by] ?? words.madeByEdit
  return cellsChanged > 0 ? `${said} · ${fill(words.cellsChanged, { n: cellsChanged })}` : said
}
