/** What the school could not take yet stays in the browser, for each window on a notebook, until it has been sent. */

import { forget, keep, kept } from "../../shared/keep"
import { isRecord } from "../../shared/wire"
import { isDocument } from "../document"
import type { Sent } from "../school/client"

export class Parking {
  private readonly prefix: string

  constructor(notebook: string) {
    this.prefix = `studio:${notebook}:`
  }

  put(sent: Sent): void {
    keep(this.prefix + sent.tab, { ...sent, at: Date.now() })
  }

  /** It has been sent. */
  clear(tab: string): void {
    forget(this.prefix + tab)
  }

  /** What earlier pages left here, the oldest first. It stays until it has been sent. */
  look(): readonly Sent[] {
    return namesWith(`sensui:${this.prefix}`)
      .map((name) => read(kept(name.slice("sensui:".length))))
      .filter((parked) => parked !== undefined)
      .sort((one, other) => one.at - other.at)
      .map(({ parent, tab, notebook }) => ({ parent, tab, notebook }))
  }
}

function read(raw: unknown): (Sent & { at: number }) | undefined {
  if (!isRecord(raw) || !isDocument(raw.notebook) || typeof raw.parent !== "number") return undefined
  return { parent: raw.parent, tab: String(raw.tab), notebook: raw.notebook, at: Number(raw.at) }
}

function namesWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix))
  } catch {
    return []
  }
}
