/** The school's answers to everything that the studio asks of it. */

import { csrfToken, isRecord, Refused } from "../../shared/wire"
import type { Document } from "../document"
import * as answers from "./answers"
import * as past from "./past"

/** A notebook on its way to the school: what it was made from, and in which window. */
export interface Sent {
  parent: number
  tab: string
  notebook: Document
}

export type Answer = { kind: "saved"; saved: answers.Saved } | { kind: "conflict"; conflict: answers.Conflict }

/** Browsers let this much arrive after a page is gone. */
export const LARGEST_FAREWELL = 64 * 1024 - 1024

export class School {
  /** `address` ends with a slash: /api/labs/foundations/neuron/logistic-regression/ */
  constructor(private readonly address: string) {}

  async open(): Promise<answers.Opened> {
    return answers.parseOpened(await this.ask("GET", "notebook"))
  }

  save(sent: Sent): Promise<Answer> {
    return this.saving("PUT", "notebook", sent)
  }

  merge({ head, notebook, tab }: { head: number; notebook: Document; tab: string }): Promise<Answer> {
    return this.saving("POST", "merge", { head, notebook, tab })
  }

  /** Send what is unsaved while the page is being left; whether the browser took it. */
  leave(sent: Sent): boolean {
    const body = JSON.stringify({ ...sent, csrf: csrfToken() })
    if (new Blob([body]).size > LARGEST_FAREWELL) return false
    return navigator.sendBeacon(`${this.address}leave`, new Blob([body], { type: "application/json" }))
  }

  async check(exercise: string, sent: Sent): Promise<answers.Checked> {
    return answers.parseChecked(await this.ask("POST", "check", { ...sent, exercise }))
  }

  async submit(sent: Sent): Promise<string> {
    return answers.parseSubmitted(await this.ask("POST", "submit", sent))
  }

  /** Have the notebook run from top to bottom by the school; what was saved for it, and where it is shown. */
  async runInBackground(sent: Sent): Promise<{ saved: answers.Saved; address: string }> {
    const answer = await this.ask("POST", "background", sent)
    return { saved: answers.parseSaved(answer), address: answers.parseSubmitted(answer) }
  }

  async turn(to: { level: string; lang: string; tab: string }): Promise<answers.Opened> {
    return answers.parseOpened(await this.ask("POST", "level", to))
  }

  async upload(file: File): Promise<answers.Opened> {
    const form = new FormData()
    form.set("notebook", file)
    return answers.parseOpened(await this.ask("POST", "upload", form))
  }

  async kernel(): Promise<answers.KernelFacts> {
    return answers.parseKernel(await this.ask("GET", "kernel"))
  }

  async revisions(): Promise<readonly past.Revision[]> {
    return past.parseRevisions(await this.ask("GET", "revisions"))
  }

  async changesSince(revision: number): Promise<readonly past.CellChange[]> {
    return past.parseDiff(await this.ask("GET", `revisions/${revision}/diff`))
  }

  async restore(revision: number, tab: string): Promise<answers.Opened> {
    return answers.parseOpened(await this.ask("POST", `revisions/${revision}/restore`, { tab }))
  }

  download(kind: "ipynb" | "py"): string {
    return `${this.address}download.${kind}`
  }

  private async saving(method: string, path: string, body: object): Promise<Answer> {
    try {
      return { kind: "saved", saved: answers.parseSaved(await this.ask(method, path, body)) }
    } catch (error) {
      if (error instanceof Conflicting) return { kind: "conflict", conflict: answers.parseConflict(error.answer) }
      throw error
    }
  }

  private async ask(method: string, path: string, body?: object): Promise<unknown> {
    const response = await this.fetch(method, path, body)
    const answer: unknown = await response.json().catch(() => undefined)
    if (response.ok) return answer
    if (response.status === 409 && isRecord(answer) && "merged" in answer) throw new Conflicting(answer)
    throw new Refused(response.status, isRecord(answer) && typeof answer.error === "string" ? answer.error : "")
  }

  private async fetch(method: string, path: string, body?: object): Promise<Response> {
    const headers: Record<string, string> = { Accept: "application/json", "X-CSRFToken": csrfToken() }
    const isForm = body instanceof FormData
    if (body && !isForm) headers["Content-Type"] = "application/json"
    try {
      return await fetch(this.address + path, {
        method,
        headers,
        credentials: "same-origin",
        ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
      })
    } catch {
      throw new Refused(0, "")
    }
  }
}

/** Another window had saved in between: both versions came back. */
export class Conflicting extends Refused {
  constructor(readonly answer: unknown) {
    super(409, "")
  }
}
