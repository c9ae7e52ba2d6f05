/** The panels that are fetched when they are first asked for: docs, history, search, two versions, keys. */

import { fill } from "../shared/lang"
import { cellOf, partOf } from "./document"
import type { Actions } from "./jupyter/actions"
import type { Completion } from "./jupyter/completion"
import type { DocsPane } from "./parts/docs-pane"
import type { FindPanel } from "./parts/find-panel"
import type { HistoryPanel } from "./parts/history-panel"
import type { MergeDialog } from "./parts/merge-dialog"
import { merged, type Side } from "./saving/merging"
import type { Revision } from "./school/past"
import type { Studio } from "./studio-at-work"

export class Panels {
  completion: Completion | undefined
  private docs: Promise<DocsPane> | undefined
  private history: Promise<HistoryPanel> | undefined
  private find: Promise<FindPanel> | undefined
  private dialog: Promise<MergeDialog> | undefined

  constructor(private readonly studio: Studio) {
    studio.parts.frame.panes.onShow((pane) => {
      if (pane === "docs") void this.showDocs()
      if (pane === "history") void this.showHistory()
    })
  }

  actions(): Actions {
    const { board, session, tongue } = this.studio.parts
    return {
      "completer:invoke-notebook": () => this.completion?.invoke(),
      "completer:select-notebook": () => this.completion?.select(),
      "tooltip:launch-notebook": async () => (await import("./jupyter/inspecting")).showTooltip(board.notebook, session),
      "tooltip:dismiss": async () => (await import("./jupyter/inspecting")).dismissTooltip(),
      "documentsearch:start": () => this.openFind(),
      "studio:keys": async () => (await import("./parts/keys-dialog")).showKeys(tongue),
    }
  }

  /** Another window has saved something else: say so, and offer to make one of both. */
  offerMerge(): void {
    this.studio.parts.notices.say("conflict", {
      kind: "warning",
      says: (words) => words.conflictNotice,
      button: { says: (words) => words.merge, act: () => void this.showMerge() },
    })
  }

  private async showMerge(): Promise<void> {
    const { saver, parts } = this.studio
    await saver.flush()
    this.dialog ??= import("./parts/merge-dialog").then(
      ({ MergeDialog }) =>
        new MergeDialog({
          tongue: parts.tongue,
          conflict: () => saver.conflict,
          titleOf: (cell) => this.titleOfCell(cell),
          merge: (choices) => this.merge(choices),
          complain: (error) => this.studio.complain("merge", error),
        }),
    )
    if (saver.conflict) (await this.dialog).show()
  }

  private async merge(choices: ReadonlyMap<string, Side>): Promise<boolean> {
    const { saver, parts } = this.studio
    const { conflict } = saver
    if (!conflict) return true
    const mine = parts.board.read()
    const one = merged(conflict, choices, mine)
    if (!(await saver.merge(one))) return false
    const cells = one.cells.map((cell) => {
      const twin = cellOf(mine, String(cell.id))
      return cell.cell_type === "code" && twin?.cell_type === "code"
        ? { ...cell, outputs: twin.outputs, execution_count: twin.execution_count }
        : cell
    })
    this.studio.write({ ...one, cells })
    parts.notices.clear("conflict")
    return true
  }

  private async openFind(): Promise<void> {
    const { board, frame, tongue } = this.studio.parts
    this.find ??= import("./parts/find-panel").then(({ FindPanel }) => {
      const panel = new FindPanel(board.notebook, tongue)
      frame.host.before(panel.node)
      return panel
    })
    ;(await this.find).open()
  }

  private async showDocs(): Promise<void> {
    const { board, frame, session, tongue } = this.studio.parts
    this.docs ??= import("./parts/docs-pane").then(
      ({ DocsPane }) =>
        new DocsPane({ node: frame.docs, tongue, notebook: board.notebook, session, isShown: () => frame.panes.shown === "docs" }),
    )
    ;(await this.docs).later()
  }

  private async showHistory(): Promise<void> {
    const { frame, school, tongue } = this.studio.parts
    this.history ??= import("./parts/history-panel").then(
      ({ HistoryPanel }) =>
        new HistoryPanel({
          node: frame.history,
          tongue,
          list: () => school.revisions(),
          compare: (revision) => school.changesSince(revision),
          restore: (revision) => this.restore(revision),
          titleOf: (exercise) => this.titleOf(exercise),
          complain: (error) => this.studio.complain("history", error),
        }),
    )
    const panel = await this.history
    await this.studio.saver.flush()
    await panel.refresh()
  }

  private async restore({ revision, savedAt }: Revision): Promise<void> {
    const { school, tab, notices, tongue } = this.studio.parts
    await this.studio.saver.flush()
    this.studio.take(await school.restore(revision, tab))
    const time = tongue.time(savedAt)
    notices.say("restored", { says: (words) => fill(words.restored, { time }), isPassing: true })
  }

  private titleOf(exercise: string): string {
    const links = [...this.studio.parts.outline.node.querySelectorAll<HTMLElement>("[data-exercise]")]
    const link = links.find(({ dataset }) => dataset.exercise === exercise)
    return link?.firstChild?.textContent?.trim() ?? exercise
  }

  private titleOfCell(cell: string): string {
    const { exercise } = partOf(cellOf(this.studio.parts.board.read(), cell)?.metadata)
    return exercise ? this.titleOf(exercise) : cell
  }
}
