/**
 * The cells as the page brought them: plain fields that one can type into before JupyterLab's notebook is there.
 *
 *   <div class="studio-first"><textarea data-cell="exercise-sigmoid">def sigmoid(z): …</textarea></div>
 *
 * When the notebook is ready it takes what was typed, and where the cursor stands.
 */

export interface Cursor {
  cell: string
  from: number
  to: number
}

export class FirstCells {
  private readonly node: HTMLElement | null
  private readonly fields: readonly HTMLTextAreaElement[]

  constructor(island: HTMLElement) {
    this.node = island.querySelector<HTMLElement>(".studio-first")
    this.fields = [...(this.node?.querySelectorAll<HTMLTextAreaElement>("textarea[data-cell]") ?? [])]
  }

  /** What was typed so far, by the id of its cell; nothing for a cell that is as it came. */
  typed(): ReadonlyMap<string, string> {
    const changed = this.fields.filter((field) => field.value !== field.defaultValue)
    return new Map(changed.map((field) => [cellOf(field), field.value]))
  }

  cursor(): Cursor | undefined {
    const field = this.fields.find((one) => one === document.activeElement)
    return field && { cell: cellOf(field), from: field.selectionStart, to: field.selectionEnd }
  }

  /** Not in the middle of a word: an input method that is composing would lose what it holds. */
  async settled(): Promise<void> {
    while (this.fields.some((field) => field.dataset.composing !== undefined)) {
      await new Promise((turn) => this.node?.addEventListener("compositionend", turn, { once: true }))
    }
  }

  /** Know of input methods from now on. */
  watch(): void {
    this.node?.addEventListener("compositionstart", ({ target }) => mark(target, true))
    this.node?.addEventListener("compositionend", ({ target }) => mark(target, false), { capture: true })
  }

  remove(): void {
    this.node?.remove()
  }
}

const cellOf = (field: HTMLTextAreaElement): string => field.dataset.cell ?? ""

function mark(target: EventTarget | null, isComposing: boolean): void {
  if (!(target instanceof HTMLTextAreaElement)) return
  if (isComposing) target.dataset.composing = ""
  else delete target.dataset.composing
}
