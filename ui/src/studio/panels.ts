/** The panels that are fetched when they are first asked for: docs, history, search, two versions, keys. */

import type { Completion } from "./jupyter/completion"
import type { Actions } from "./jupyter/actions"
import type { Studio } from "./studio-at-work"

export class Panels {
  completion: Completion | undefined

  constructor(private readonly studio: Studio) {}

  actions(): Actions {
    return {
      "completer:invoke-notebook": () => this.completion?.invoke(),
      "completer:select-notebook": () => this.completion?.select(),
      "tooltip:launch-notebook": async () => (await import("./jupyter/inspecting")).showTooltip(this.studio.parts.board.notebook, this.studio.parts.session),
      "tooltip:dismiss": async () => (await import("./jupyter/inspecting")).dismissTooltip(),
      "documentsearch:start": () => undefined,
      "studio:keys": () => undefined,
    }
  }

  offerMerge(): void {
    this.studio.parts.notices.say("conflict", {
      kind: "warning",
      says: (words) => words.conflictNotice,
    })
  }
}
