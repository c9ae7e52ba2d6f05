/** Small notebooks and a school that holds one, for tests of the studio. */
import type { Document } from "../../src/studio/document"
import type { Answer, Sent } from "../../src/studio/school/client"
import type { SavingSchool } from "../../src/studio/saving/saver"
import { Refused } from "../../src/shared/wire"

/** notebookOf({ "exercise-sigmoid": "def sigmoid(z): ..." }) */
export function notebookOf(sources: Readonly<Record<string, string>>): Document {
  const cells = Object.entries(sources).map(([id, source]) => {
    const [role = "", exercise] = id.split("-")
    const sensui = role === "exercise" || role === "text" ? { role, exercise } : { role }
    return role === "text"
      ? { id, cell_type: "markdown", metadata: { sensui }, source }
      : { id, cell_type: "code", metadata: { sensui }, source, outputs: [], execution_count: null }
  })
  return { nbformat: 4, nbformat_minor: 5, metadata: {}, cells } as Document
}

/** A school that saves by counting, unless it is told to be silent, or that another window was there. */
export class FakeSchool implements SavingSchool {
  readonly saved: Sent[] = []
  readonly left: Sent[] = []
  readonly merged: { head: number; notebook: Document; tab: string }[] = []
  revision = 1
  silent = false
  conflict: Extract<Answer, { kind: "conflict" }> | undefined

  async save(sent: Sent): Promise<Answer> {
    if (this.silent) throw new Refused(0, "")
    this.saved.push(sent)
    return this.conflict ?? this.next()
  }

  async merge(merged: { head: number; notebook: Document; tab: string }): Promise<Answer> {
    this.merged.push(merged)
    return this.conflict && this.conflict.conflict.head !== merged.head ? this.conflict : this.next()
  }

  leave(sent: Sent): boolean {
    this.left.push(sent)
    return true
  }

  private next(): Answer {
    this.conflict = undefined
    return { kind: "saved", saved: { revision: ++this.revision, savedAt: "2026-11-21T12:00:00Z" } }
  }
}
