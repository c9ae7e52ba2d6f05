/** What the school could not take yet stays in the browser, for each notebook, until it has been sent. */

import { forget, keep, kept } from "../../shared/keep"
import { isRecord } from "../../shared/wire"
import { isDocument } from "../document"
import type { Sent } from "../school/client"

export class Parking {
  private readonly key: string

  constructor(notebook: string) {
    this.key = `studio:${notebook}`
  }

  put(sent: Sent): void {
    keep(this.key, sent)
  }

  look(): Sent | undefined {
    const raw = kept(this.key)
    if (!isRecord(raw) || !isDocument(raw.notebook) || typeof raw.parent !== "number") return undefined
    return { parent: raw.parent, tab: String(raw.tab), notebook: raw.notebook }
  }

  /** Another window's parked notebook is not this window's to throw away. */
  clear(tab: string): void {
    if (this.look()?.tab === tab) forget(this.key)
  }

  take(): Sent | undefined {
    const parked = this.look()
    forget(this.key)
    return parked
  }
}
