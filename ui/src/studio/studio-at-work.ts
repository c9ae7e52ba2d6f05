/** The studio while somebody works in it: what happens when a cell is entered, changed, run, checked, handed in. */

import type { SessionContext } from "@jupyterlab/apputils"
import type { CommandRegistry } from "@lumino/commands"
import { Refused } from "../shared/wire"
import type { Checks } from "./checks"
import { cellOf, isSameText, withSources, sourceOf, type Document } from "./document"
import { indexOf, sectionAt, type Placed } from "./following"
import type { Frame } from "./frame"
import type { Actions } from "./jupyter/actions"
import type { Board } from "./jupyter/board"
import type { Returning } from "./jupyter/outputs"
import { Panels } from "./panels"
import type { Guide } from "./parts/guide"
import { KernelLine } from "./parts/kernel-line"
import type { Notices } from "./parts/notices"
import type { Outline } from "./parts/outline"
import { saveLine } from "./parts/save-line"
import { Toolbar } from "./parts/toolbar"
import type { Runs } from "./runs"
import type { Parking } from "./saving/parking"
import { Saver } from "./saving/saver"
import type { Checked, Opened, Outcome } from "./school/answers"
import type { School, Sent } from "./school/client"
import { Turning } from "./turning"
import type { Tongue } from "./words"

export interface StudioParts {
  island: HTMLElement
  /** This window, among others on the same notebook. */
  tab: string
  tongue: Tongue
  frame: Frame
  school: School
  parking: Parking
  session: SessionContext
  board: Board
  runs: Runs
  checks: Checks
  guide: Guide
  outline: Outline
  notices: Notices
  returning: Returning
}

export class Studio {
  saver!: Saver
  private toolbar!: Toolbar
  private kernelLine!: KernelLine
  private readonly panels: Panels
  private readonly turning: Turning
  private readonly ending = new AbortController()
  private commands: CommandRegistry | undefined

  constructor(readonly parts: StudioParts) {
    this.panels = new Panels(this)
    this.turning = new Turning(this)
  }

  /** Show what the school holds, or what an earlier page could not send. */
  open(opened: Opened): void {
    const { board, checks, frame, parking, returning, school, tab } = this.parts
    const parked = parking.take()
    const isParked = parked !== undefined && !isSameText(parked.notebook, opened.document)
    board.write(opened.document)
    this.saver = new Saver({
      school,
      parking,
      tab,
      head: opened,
      read: board.read,
      onState: () => this.onSaveState(),
      onConflict: () => this.panels.offerMerge(),
    })
    this.turning.level = opened.level
    this.buildBar()
    frame.host.before(this.toolbar.node, this.parts.notices.node)
    checks.recall(opened.exercises)
    for (const { name, outcome } of opened.exercises) this.parts.outline.mark(name, outcome)
    returning.expect(opened)
    this.listen()
    if (isParked) {
      board.write(withOutputsOf(opened.document, parked.notebook))
      this.saver.resume(parked)
    }
    this.enter()
  }

  useCommands(commands: CommandRegistry, unbind: () => void): void {
    this.commands = commands
    this.ending.signal.addEventListener("abort", unbind)
  }

  /** What only the studio can do, by name. */
  actions(): Actions {
    return {
      "kernelmenu:restart": () => this.restart(),
      "docmanager:save": () => this.saver.flush(),
      "studio:check": () => {
        const section = this.section()
        if (section) void this.parts.checks.check(section)
      },
      ...this.panels.actions(),
    }
  }

  run(command: string): void {
    void this.commands?.execute(command)
  }

  /** Find the kernel, or have one started. */
  async connect(): Promise<void> {
    const { session } = this.parts
    const { completionFor } = await import("./jupyter/completion")
    this.panels.completion = completionFor(this.parts.board.notebook, session)
    await session.initialize().catch(() => undefined)
    await this.kernelLine.look()
  }

  async restart(): Promise<void> {
    const { notices, runs, session, checks } = this.parts
    notices.clear("kernel")
    runs.forget()
    checks.compareAll()
    try {
      if (session.session?.kernel) await session.restartKernel()
      else await session.startKernel()
    } catch {
      await session.changeKernel({ name: session.kernelPreference.name ?? "" }).catch(() => undefined)
    }
    await this.kernelLine.look()
  }

  /** Go to an exercise: its answer in the notebook, its text beside it. */
  go(section: string): void {
    const { board, guide, outline } = this.parts
    const index = indexOf(this.cells(), section)
    guide.show(section)
    outline.turn(section)
    if (index < 0) return
    board.notebook.activeCellIndex = index
    board.notebook.deselectAll()
    void board.notebook.scrollToItem(index, "smart", 0.05)
  }

  openHint(section: string, n: number): void {
    this.parts.frame.panes.show("guide")
    this.parts.guide.show(section)
    this.parts.guide.openHint(section, n)
  }

  onChecked(exercise: string, outcome: Outcome, { saved }: Checked, sent: Sent): void {
    this.parts.outline.mark(exercise, outcome)
    if (saved) this.saver.settle(saved, { isAll: isSameText(sent.notebook, this.saver.sent().notebook) })
  }

  async submit(): Promise<void> {
    this.toolbar.submitting(true)
    try {
      const address = await this.parts.school.submit(this.saver.sent())
      this.saver.settle({ revision: this.saver.revision, savedAt: new Date().toISOString() })
      location.assign(address)
    } catch (error) {
      this.complain("submit", error)
      if (error instanceof Refused && error.status === 409) this.saver.changed()
    }
    this.toolbar.submitting(false)
  }

  /** Another notebook has come in the place of this one. */
  take(opened: Opened): void {
    this.parts.board.write(opened.document)
    this.saver.settle(opened)
    this.turning.level = opened.level
    this.toolbar.draw()
    this.parts.checks.recall(opened.exercises)
    for (const { name, outcome } of opened.exercises) this.parts.outline.mark(name, outcome)
  }

  complain(about: string, error: unknown): void {
    const reason = error instanceof Refused ? error.message : String(error)
    this.parts.notices.say(about, { kind: "error", isPassing: true, says: (words) => reason || words.schoolSilent })
  }

  section(): string | undefined {
    return sectionAt(this.cells(), this.parts.board.notebook.activeCellIndex)
  }

  close(): void {
    this.saver.leave()
    this.saver.stop()
    this.kernelLine.stop()
    this.ending.abort()
    this.parts.session.dispose()
    this.parts.board.notebook.dispose()
  }

  private buildBar(): void {
    const { tongue, school, session, notices } = this.parts
    this.toolbar = new Toolbar({
      tongue,
      back: location.pathname.replace(/studio\/$/, ""),
      downloads: { ipynb: school.download("ipynb"), py: school.download("py") },
      level: () => this.turning.level,
      run: (command) => this.run(command),
      turnLevel: (level) => void this.turning.turn({ level }),
      upload: (file) => void this.turning.upload(file),
      find: () => this.run("documentsearch:start"),
      showKeys: () => this.run("studio:keys"),
      submit: () => void this.submit(),
    })
    this.drawSaving = saveLine(this.toolbar.saving, tongue, () => this.saver.state)
    this.kernelLine = new KernelLine({
      node: this.toolbar.kernel,
      tongue,
      session,
      ask: () => school.kernel(),
      onEnd: (sentence) =>
        notices.say("kernel", {
          kind: "error",
          says: (words) => sentence || words.kernelEnded,
          button: { says: (words) => words.startAgain, act: () => void this.restart() },
        }),
      onLife: () => notices.clear("kernel"),
    })
  }

  private drawSaving: () => void = () => undefined

  private onSaveState(): void {
    const { notices } = this.parts
    const { kind } = this.saver.state
    this.drawSaving()
    if (kind === "offline") {
      notices.say("offline", {
        kind: "warning",
        says: (words) => words.schoolSilent,
        button: { says: (words) => words.tryNow, act: () => void this.saver.flush() },
      })
    } else if (kind === "saved") {
      notices.clear("offline")
      notices.clear("conflict")
    }
  }

  private listen(): void {
    const { board, runs, checks } = this.parts
    const { signal } = this.ending
    board.onText(() => this.saver.changed())
    board.notebook.activeCellChanged.connect(() => this.enter())
    board.onRun((id, source) => {
      runs.ran(id, source)
      checks.compareAll()
    })
    window.addEventListener("pagehide", () => this.saver.leave(), { signal })
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void this.saver.flush(), { signal })
    window.addEventListener("online", () => void this.saver.flush(), { signal })
  }

  /** The cell that one is in decides what is explained. */
  private enter(): void {
    const section = this.section()
    this.parts.guide.follow(section)
    this.parts.outline.turn(section)
  }

  private cells(): Placed[] {
    return [...this.parts.board.model.cells].map((cell) => ({ id: cell.id, metadata: cell.metadata }))
  }
}

/** What was typed on one page, with what had been printed according to another. */
function withOutputsOf(printed: Document, typed: Document): Document {
  const texts = new Map(typed.cells.map((cell) => [String(cell.id), sourceOf(cell)]))
  if (isSameOrder(printed, typed)) return withSources(printed, texts)
  return { ...typed, cells: typed.cells.map((cell) => ({ ...cellOf(printed, String(cell.id)), ...cell, ...outputsOf(cellOf(printed, String(cell.id))) })) }
}

const isSameOrder = (one: Document, other: Document) =>
  one.cells.length === other.cells.length && one.cells.every((cell, i) => cell.id === other.cells[i]?.id)

function outputsOf(cell: Document["cells"][number] | undefined): object {
  return cell?.cell_type === "code" ? { outputs: cell.outputs, execution_count: cell.execution_count } : {}
}
