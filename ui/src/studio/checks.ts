/** Has answers checked, and shows at each what was found. */

import type { CodeCell } from "@jupyterlab/cells"
import { Refused } from "../shared/wire"
import type { Part } from "./document"
import { Foot } from "./parts/foot"
import type { Runs } from "./runs"
import type { Checked, ExerciseState, Outcome } from "./school/answers"
import type { Sent } from "./school/client"
import type { Tongue } from "./words"

export interface ChecksOptions {
  tongue: Tongue
  runs: Runs
  sent: () => Sent
  ask: (exercise: string, sent: Sent) => Promise<Checked>
  onChecked: (exercise: string, outcome: Outcome, checked: Checked, sent: Sent) => void
  /** The school would not take the notebook: another window had changed it. */
  onConflict: () => void
  openHint: (exercise: string, n: number) => void
}

interface Place {
  foot: Foot
  cell: CodeCell
}

export class Checks {
  private readonly places = new Map<string, Place>()
  private readonly verdicts = new Map<string, Checked>()
  /** What stood in the cell when it was judged. */
  private readonly judged = new Map<string, string>()

  constructor(private readonly options: ChecksOptions) {}

  /** The foot of an answer's cell; the cell may be drawn anew at any time. */
  readonly footOf = (cell: CodeCell, { exercise }: Part): HTMLElement | undefined => {
    if (!exercise) return undefined
    const { tongue, openHint } = this.options
    const foot = new Foot({ exercise, tongue, check: () => void this.check(exercise), openHint: (n) => openHint(exercise, n) })
    this.places.set(exercise, { foot, cell })
    const known = this.verdicts.get(exercise)
    if (known) foot.paint(known)
    cell.model.sharedModel.changed.connect(() => this.compare(exercise))
    this.compare(exercise)
    return foot.node
  }

  async check(exercise: string): Promise<void> {
    const place = this.places.get(exercise)
    if (!place) return
    const { ask, onChecked, onConflict, sent } = this.options
    const source = sourceIn(place.cell)
    const now = sent()
    place.foot.wait()
    try {
      const checked = await ask(exercise, now)
      this.keep(exercise, checked, source)
      onChecked(exercise, checked.verdict.outcome, checked, now)
    } catch (error) {
      this.places.get(exercise)?.foot.fail(error instanceof Refused ? error.message : String(error))
      if (error instanceof Refused && error.status === 409) onConflict()
    }
  }

  /** What the school knows already. */
  recall(exercises: readonly ExerciseState[]): void {
    for (const { name, verdict, isStale } of exercises) {
      const place = this.places.get(name)
      if (!verdict || verdict.outcome === "unchecked") continue
      const checked = { verdict, printed: "", saved: undefined }
      if (place && !isStale) this.keep(name, checked, sourceIn(place.cell))
      else {
        this.keep(name, checked, "")
        place?.foot.stale(true)
      }
    }
  }

  /** A cell has run, or the kernel is a new one. */
  compareAll(): void {
    for (const exercise of this.places.keys()) this.compare(exercise)
  }

  private keep(exercise: string, checked: Checked, source: string): void {
    this.verdicts.set(exercise, checked)
    this.judged.set(exercise, source)
    this.places.get(exercise)?.foot.paint(checked)
    this.compare(exercise)
  }

  private compare(exercise: string): void {
    const place = this.places.get(exercise)
    if (!place) return
    const source = sourceIn(place.cell)
    const judged = this.judged.get(exercise)
    place.foot.stale(judged !== undefined && judged !== source)
    place.foot.unrun(this.options.runs.isBehind(place.cell.model.sharedModel.getId(), source))
  }
}

const sourceIn = (cell: CodeCell): string => cell.model.sharedModel.getSource()
