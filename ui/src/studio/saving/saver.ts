/**
 * Sends the notebook to the school within two seconds of a change, and at once when the page is left.
 * While the school is silent it stays in the browser and is sent again; where another window had saved, nothing is overwritten.
 */
import { Refused } from "../../shared/wire"
import { withoutOutputs, type Document } from "../document"
import type { Conflict, Saved } from "../school/answers"
import type { Answer, Sent } from "../school/client"
import type { Parking } from "./parking"

export type SaveState =
  | { kind: "saved"; at: string }
  | { kind: "unsaved" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "conflict" }
  | { kind: "refused"; reason: string }

export interface SavingSchool {
  save(sent: Sent): Promise<Answer>
  merge(merged: { head: number; notebook: Document; tab: string }): Promise<Answer>
  leave(sent: Sent): boolean
}

export interface SaverOptions {
  school: SavingSchool
  parking: Parking
  tab: string
  head: Saved
  read: () => Document
  onState: (state: SaveState) => void
  onConflict: (conflict: Conflict) => void
}

/** After the hand rests so long, and never later than this after a change. */
const REST_MS = 700
const LATEST_MS = 1500
const AGAIN_MS = [1000, 2000, 4000, 8000, 15_000]

export class Saver {
  state: SaveState
  conflict: Conflict | undefined
  private head: Saved
  private timer: number | undefined
  private dirtySince: number | undefined
  private sending: Promise<void> | undefined
  private failures = 0
  private tab: string

  constructor(private readonly options: SaverOptions) {
    this.head = options.head
    this.tab = options.tab
    this.state = { kind: "saved", at: options.head.savedAt }
  }

  get revision(): number {
    return this.head.revision
  }

  get isDirty(): boolean {
    return this.dirtySince !== undefined
  }

  /** The notebook as it would be sent now. */
  sent(): Sent {
    return { parent: this.head.revision, tab: this.tab, notebook: withoutOutputs(this.options.read()) }
  }

  /** Something was typed, or a cell came or went. */
  changed(): void {
    this.dirtySince ??= Date.now()
    if (this.failures === 0) this.turn({ kind: "unsaved" })
    this.later(Math.max(0, Math.min(REST_MS, this.dirtySince + LATEST_MS - Date.now())))
  }

  /** Send now what is unsaved; settles when the school has it, or has not answered. */
  async flush(): Promise<void> {
    window.clearTimeout(this.timer)
    await this.sending
    if (!this.isDirty) return
    this.sending = this.send().finally(() => (this.sending = undefined))
    await this.sending
  }

  /** The school has come to hold exactly this by another way: a check, a restored revision, another level. */
  settle(saved: Saved, { isAll }: { isAll: boolean } = { isAll: true }): void {
    this.head = saved
    if (!isAll) return
    window.clearTimeout(this.timer)
    this.dirtySince = undefined
    this.conflict = undefined
    this.failures = 0
    this.unpark()
    this.turn({ kind: "saved", at: saved.savedAt })
  }

  /** Keep the two versions as one; false where the school's had moved on meanwhile. */
  async merge(notebook: Document): Promise<boolean> {
    if (!this.conflict) return true
    const { head } = this.conflict
    const answer = await this.options.school.merge({ head, notebook: withoutOutputs(notebook), tab: this.options.tab })
    if (answer.kind === "conflict") {
      this.meet(answer.conflict)
      return false
    }
    this.settle(answer.saved)
    return true
  }

  /** The page is going: send what is unsaved, and keep it here in case that does not arrive. */
  leave(): void {
    if (!this.isDirty && !this.sending && !this.conflict) return
    const sent = this.sent()
    this.options.parking.put(sent)
    this.options.school.leave(sent)
  }

  /** What an earlier page had parked here is to be sent as what it was made from, in that page's name. */
  resume(parked: Sent): void {
    this.head = { ...this.head, revision: parked.parent }
    this.tab = parked.tab
    this.changed()
  }

  stop(): void {
    window.clearTimeout(this.timer)
  }

  private later(ms: number): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.flush(), ms)
  }

  private async send(): Promise<void> {
    const sent = this.sent()
    const since = this.dirtySince
    this.dirtySince = undefined
    this.turn({ kind: "saving" })
    try {
      this.arrive(await this.options.school.save(sent))
    } catch (error) {
      this.dirtySince ??= since
      this.options.parking.put(sent)
      this.fail(error)
    }
  }

  private arrive(answer: Answer): void {
    this.failures = 0
    if (answer.kind === "conflict") {
      this.meet(answer.conflict)
      return
    }
    this.head = answer.saved
    this.unpark()
    this.conflict = undefined
    this.turn(this.isDirty ? { kind: "unsaved" } : { kind: "saved", at: answer.saved.savedAt })
  }

  private meet(conflict: Conflict): void {
    this.conflict = conflict
    // What was sent is kept by the school, but on no branch that a newcomer would see.
    this.options.parking.put(this.sent())
    this.turn({ kind: "conflict" })
    this.options.onConflict(conflict)
  }

  private fail(error: unknown): void {
    const { status, message } = error instanceof Refused ? error : { status: -1, message: String(error) }
    const isSilent = status === 0 || status >= 500
    this.turn(isSilent ? { kind: "offline" } : { kind: "refused", reason: message })
    this.later(AGAIN_MS[Math.min(this.failures++, AGAIN_MS.length - 1)] ?? 0)
  }

  /** The school has what was parked; from now on this window speaks for itself. */
  private unpark(): void {
    this.options.parking.clear(this.tab)
    this.tab = this.options.tab
  }

  private turn(state: SaveState): void {
    // what cannot be sent stays said until it can
    if (state.kind === "saving" && this.failures > 0) return
    if (this.conflict && (state.kind === "saving" || state.kind === "unsaved")) return
    this.state = state
    this.options.onState(state)
  }
}
