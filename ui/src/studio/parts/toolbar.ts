/** The tools above the notebook. */

import { html, render, type TemplateResult } from "lit"
import { icon, type IconName } from "./icons"
import type { Tongue, Words } from "../words"

export const LEVELS = ["guided", "standard", "scratch"] as const

export interface ToolbarOptions {
  tongue: Tongue
  back: string
  downloads: { ipynb: string; py: string }
  level: () => string
  run: (command: string) => void
  turnLevel: (level: string) => void
  upload: (file: File) => void
  find: () => void
  showKeys: () => void
  runInBackground: () => void
  submit: () => void
}

export class Toolbar {
  readonly node = document.createElement("div")
  /** Places for what the kernel and the saving have to say. */
  readonly kernel = document.createElement("p")
  readonly saving = document.createElement("p")
  private isSubmitting = false

  constructor(private readonly options: ToolbarOptions) {
    this.node.className = "studio-bar"
    this.node.setAttribute("role", "group")
    this.kernel.className = "studio-kernel"
    this.saving.className = "studio-saving"
    this.saving.setAttribute("role", "status")
    options.tongue.show(() => this.draw())
  }

  submitting(isSubmitting: boolean): void {
    this.isSubmitting = isSubmitting
    this.draw()
  }

  draw(): void {
    const { words } = this.options.tongue
    this.node.setAttribute("aria-label", words.tools)
    render(
      html`
        <a class="studio-tool studio-back" href=${this.options.back} aria-label=${words.back} title=${words.back}>${icon("back")}</a>
        ${this.tool("run", words.run, "notebook:run-cell-and-select-next", "Shift+Enter")}
        ${this.tool("runAbove", words.runAbove, "notebook:run-all-above")}
        <button type="button" class="studio-tool studio-background" aria-label=${words.runInBackground} title=${words.runInBackground} @click=${this.options.runInBackground}>${icon("background")}</button>
        ${this.tool("interrupt", words.interrupt, "kernelmenu:interrupt", "I I")}
        ${this.tool("restart", words.restart, "kernelmenu:restart", "0 0")}
        <button type="button" class="studio-tool" aria-label=${words.find} title="${words.find} (Ctrl+F)" @click=${this.options.find}>${icon("find")}</button>
        ${this.levels(words)} ${this.files(words)}
        <span class="studio-facts">${this.kernel}${this.saving}</span>
        <button type="button" class="button button-primary studio-submit" aria-disabled=${String(this.isSubmitting)} @click=${() => this.isSubmitting || this.options.submit()}>
          ${this.isSubmitting ? words.submitting : words.submit}
        </button>
      `,
      this.node,
    )
  }

  private tool(sign: IconName, name: string, command: string, keys = ""): TemplateResult {
    const title = keys ? `${name} (${keys})` : name
    return html`<button type="button" class="studio-tool" data-command=${command} aria-label=${name} title=${title} @click=${() => this.options.run(command)}>
      ${icon(sign)}
    </button>`
  }

  private levels(words: Words): TemplateResult {
    const now = this.options.level()
    const turn = (event: Event) => this.options.turnLevel((event.target as HTMLSelectElement).value)
    return html`<select class="studio-level" aria-label=${words.level} title=${words.level} @change=${turn}>
      ${LEVELS.map((level) => html`<option value=${level} ?selected=${level === now} .selected=${level === now}>${words[level]}</option>`)}
    </select>`
  }

  private files(words: Words): TemplateResult {
    const { downloads, upload, showKeys } = this.options
    const choose = (event: Event) => {
      const input = event.target as HTMLInputElement
      const [file] = input.files ?? []
      if (file) upload(file)
      input.value = ""
      closeMenu(input.closest("details"))
    }
    return html`<details class="studio-menu" @toggle=${closeOnPressElsewhere} @click=${closeAfterChoice}>
      <summary class="studio-tool" aria-label=${words.file} title=${words.file}>${icon("more")}</summary>
      <div class="studio-menu-items">
        <a href=${downloads.ipynb} download>${words.downloadNotebook}</a>
        <a href=${downloads.py} download>${words.downloadProgram}</a>
        <label>${words.upload}<input type="file" class="visually-hidden" accept=".ipynb,application/x-ipynb+json,application/json" @change=${choose} /></label>
        <button type="button" @click=${showKeys}>${words.keys}</button>
      </div>
    </details>`
  }
}

function closeMenu(menu: HTMLDetailsElement | null): void {
  if (menu) menu.open = false
}

function closeAfterChoice(event: Event): void {
  if (event.target instanceof Element && event.target.closest("a, .studio-menu-items button")) closeMenu(event.currentTarget as HTMLDetailsElement)
}

function closeOnPressElsewhere(event: Event): void {
  const menu = event.currentTarget as HTMLDetailsElement
  if (!menu.open) return
  const ending = new AbortController()
  const close = () => {
    ending.abort()
    closeMenu(menu)
  }
  const onPress = ({ target }: Event) => target instanceof Node && !menu.contains(target) && close()
  const onKey = ({ key }: KeyboardEvent) => key === "Escape" && close()
  document.addEventListener("pointerdown", onPress, { signal: ending.signal })
  document.addEventListener("keydown", onKey, { signal: ending.signal })
}
