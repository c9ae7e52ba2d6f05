/** The studio while somebody works in it: what happens when a cell is entered, changed, run, checked, handed in. */

import type { SessionContext } from "@jupyterlab/apputils"
import type { CommandRegistry } from "@lumino/commands"
import { keep, kept } from "../shared/keep"
import { Refused } from "../shared/wire"
import { makeBar } from "./bar"
import type { Checks } from "./checks"
import { isSameText, type Document } from "./document"
import { indexOf, sectionAt, type Placed } from "./following"
import type { Frame } from "./frame"
import type { Actions } from "./jupyter/actions"
import type { Board } from "./jupyter/board"
import type { Returning } from "./jupyter/outputs"
import { Panels } from "./panels"
import type { Guide } from "./parts/guide"
import type { KernelLine } from "./parts/kernel-line"
import type { Notices } from "./parts/notices"
import type { Outline } from "./parts/outline"
import type { Toolbar } from "./parts/toolbar"
import type { Runs } from "./runs"
import type { Parking } from "./saving/parking"
import { recover } from "./saving/recover"
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
  readonly turning: Turning
  private drawSaving: () => void = () => undefined
  private readonly ending = new AbortController()
  private commands: CommandRegistry | undefined

  constructor(readonly parts: StudioParts) {
    this.panels = new Panels(this)
    this.turning = new Turning(this)
  }

  /** Show what the school holds, or what an earlier page could not send. */
  open(opened: Opened): void {
    const { board, checks, parking, returning, school, tab } = this.parts
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
    const bar = makeBar(this)
    this.toolbar = bar.toolbar
    this.kernelLine = bar.kernelLine
    this.drawSaving = bar.drawSaving
    this.parts.island.prepend(this.toolbar.node, this.parts.notices.node)
    checks.recall(opened.exercises)
    for (const { name, outcome } of opened.exercises) this.parts.outline.mark(name, outcome)
    returning.expect(opened)
    this.listen()
    recover({ parking, school, board, saver: this.saver, known: opened.document })
    this.goBack()
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

  /** No kernel could be had. */
  refuse(sentence: string): void {
    this.kernelLine.refuse(sentence)
  }

  /** Bring back the variables that the kernel before this one had. */
  runAbove(): void {
    this.run("notebook:run-all-above")
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
    const { notebook } = board
    notebook.activeCellIndex = index
    notebook.deselectAll()
    void notebook.scrollToItem(Math.max(0, index - 1), "start")
    // a phone would answer with its keyboard
    if (matchMedia("(pointer: coarse)").matches) return
    notebook.activate()
    notebook.mode = "edit"
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

  /** Put a document in the place of this one; the school has it already. */
  write(document: Document): void {
    this.silently(() => this.parts.board.write(document))
  }

  /** Another notebook has come in the place of this one. */
  take(opened: Opened): void {
    this.write(opened.document)
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
    board.onText(() => this.isSilent || this.saver.changed())
    board.notebook.activeCellChanged.connect(() => this.enter())
    board.onRun((id, source) => {
      runs.ran(id, source)
      checks.compareAll()
    })
    window.addEventListener("pagehide", () => this.saver.leave(), { signal })
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void this.saver.flush(), { signal })
    window.addEventListener("online", () => void this.saver.flush(), { signal })
  }

  /** Where one was last time. */
  private goBack(): void {
    const { notebook } = this.parts.board
    const index = this.cells().findIndex(({ id }) => id === kept(this.place))
    if (index <= 0) return
    notebook.activeCellIndex = index
    void notebook.scrollToItem(Math.max(0, index - 1), "start")
  }

  private get place(): string {
    return `studio:place:${this.parts.island.dataset.notebook ?? ""}`
  }

  private isSilent = false

  private silently(act: () => void): void {
    this.isSilent = true
    act()
    this.isSilent = false
  }

  /** The cell that one is in decides what is explained. */
  private enter(): void {
    const section = this.section()
    keep(this.place, this.parts.board.notebook.activeCell?.model.id)
    this.parts.guide.follow(section)
    this.parts.outline.turn(section)
  }

  private cells(): Placed[] {
    return [...this.parts.board.model.cells].map((cell) => ({ id: cell.id, metadata: cell.metadata }))
  }
}
