/** The keys one needs most, on one sheet. */

import { html, render } from "lit"
import type { Tongue, Words } from "../words"

type Row = readonly [keys: string, says: keyof Words]

const COMMAND: readonly Row[] = [
  ["Enter", "keyEnter"],
  ["A", "keyAbove"],
  ["B", "keyBelow"],
  ["D D", "keyDelete"],
  ["Z", "keyUndoCell"],
  ["M", "keyMarkdown"],
  ["Y", "keyCode"],
  ["I I", "keyInterrupt"],
  ["0 0", "keyRestart"],
]
const EDIT: readonly Row[] = [
  ["Shift+Enter", "keyRunNext"],
  ["Ctrl+Enter", "keyRun"],
  ["Alt+Enter", "keyRunInsert"],
  ["Ctrl+Shift+Enter", "keyCheck"],
  ["Tab", "keyComplete"],
  ["Shift+Tab", "keyDocs"],
  ["Ctrl+/", "keyComment"],
  ["Ctrl+F", "keyFind"],
  ["Ctrl+S", "keySave"],
  ["Esc", "keyEscape"],
]

export function showKeys(tongue: Tongue): void {
  const { words } = tongue
  const dialog = document.createElement("dialog")
  dialog.className = "studio-dialog"
  dialog.setAttribute("aria-labelledby", "studio-keys-title")
  const table = (title: string, rows: readonly Row[]) => html`<table>
    <caption>${title}</caption>
    <tbody>
      ${rows.map(([keys, says]) => html`<tr><th scope="row">${keys.split(" ").map((key) => html`<kbd>${key}</kbd> `)}</th><td>${words[says]}</td></tr>`)}
    </tbody>
  </table>`
  render(
    html`<form method="dialog">
      <h2 id="studio-keys-title">${words.keys}</h2>
      <div class="studio-keys">${table(words.keysEdit, EDIT)}${table(words.keysCommand, COMMAND)}</div>
      <button class="button">${words.close}</button>
    </form>`,
    dialog,
  )
  document.body.append(dialog)
  dialog.addEventListener("close", () => dialog.remove())
  dialog.showModal()
}
