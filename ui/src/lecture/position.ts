/** Where the reader is, remembered by the school and, when it cannot be reached, by the browser. */

import { forget, keep, kept } from "../shared/keep"
import { isRecord, postJson } from "../shared/wire"

export interface Position {
  scene: string
  block: number
}

const EVERY_MS = 2000
const ADDRESS = "/api/position/"

/** A position that could not be sent comes back here; one that was sent is the school's to remember. */
export function unsentPosition(item: string): Position | undefined {
  const value = kept(`position:${item}`)
  if (!isRecord(value) || typeof value.scene !== "string" || typeof value.block !== "number") return undefined
  return { scene: value.scene, block: value.block }
}

/** Sends positions, at most one every two seconds, and the last of them when the page is left. */
export class PositionSender {
  private waiting: Position | undefined
  private timer: number | undefined

  constructor(private readonly item: string) {}

  note(position: Position): void {
    this.waiting = position
    keep(`position:${this.item}`, position)
    this.timer ??= window.setTimeout(() => void this.send(), EVERY_MS)
  }

  /** Send what waits, now. */
  flush(): void {
    if (this.timer !== undefined) void this.send(true)
  }

  private async send(keepalive = false): Promise<void> {
    window.clearTimeout(this.timer)
    this.timer = undefined
    const position = this.waiting
    if (!position) return
    try {
      await postJson(ADDRESS, { item: this.item, ...position }, { keepalive })
      if (this.waiting === position) forget(`position:${this.item}`)
    } catch {
      // kept in the browser; the next position, or the next visit, tries again
    }
  }
}
