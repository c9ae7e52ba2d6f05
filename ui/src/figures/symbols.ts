/** Letters of mathematics in a line of text. */
import { html, nothing, type TemplateResult } from "lit"

export function variable(letter: string, index?: string | number): TemplateResult {
  return html`<var>${letter}${index === undefined ? nothing : html`<sub>${index}</sub>`}</var>`
}
