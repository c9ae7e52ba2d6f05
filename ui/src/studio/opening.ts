/** Puts the studio together: the page, the notebook, the kernel, the saving. */

import { UUID } from "@lumino/coreutils"
import { langOf } from "../shared/lang"
import { Checks } from "./checks"
import { FirstCells } from "./first"
import { makeFrame } from "./frame"
import { bind, notebookActions } from "./jupyter/actions"
import { makeBoard } from "./jupyter/board"
import { makeEditors } from "./jupyter/editors"
import { Returning } from "./jupyter/outputs"
import { makeRendering } from "./jupyter/rendering"
import { sessionFor } from "./jupyter/server"
import { translatorFor } from "./jupyter/translator"
import { Guide } from "./parts/guide"
import { Notices } from "./parts/notices"
import { Outline } from "./parts/outline"
import { Runs } from "./runs"
import { Parking } from "./saving/parking"
import { School } from "./school/client"
import { Studio } from "./studio-at-work"
import { takeOver } from "./taking-over"
import { Tongue } from "./words"

export type { Studio }

export async function openStudio(island: HTMLElement): Promise<Studio> {
  const { api = "", jupyter = "", notebook: id = "" } = island.dataset
  const school = new School(api)
  const asked = school.open()
  // the error is shown where the answer is awaited
  asked.catch(() => undefined)
  const tongue = new Tongue(langOf(island))
  const first = new FirstCells(island)
  first.watch()
  const frame = makeFrame(island, tongue)
  const guide = new Guide(frame.guide, tongue)
  const notices = new Notices(tongue)
  const runs = new Runs(id)
  const editors = makeEditors(tongue)
  const translator = translatorFor(tongue)
  const session = sessionFor({
    base: jupyter,
    notebook: id,
    item: document.body.dataset.item ?? id,
    onRefused: (sentence) => studio.refuse(sentence),
  })
  const outline = new Outline(frame.outline, tongue, (exercise) => studio.go(exercise))
  const checks: Checks = new Checks({
    tongue,
    runs,
    sent: () => studio.saver.sent(),
    ask: (exercise, sent) => school.check(exercise, sent),
    onChecked: (exercise, outcome, checked, sent) => studio.onChecked(exercise, outcome, checked, sent),
    onConflict: () => studio.saver.changed(),
    openHint: (exercise, n) => studio.openHint(exercise, n),
  })
  // laid out, so that editors can measure, but out of sight until it can take over
  frame.host.classList.add("is-coming")
  island.append(frame.host)
  const rendering = makeRendering(editors.languages, translator, tongue)
  const board = makeBoard({ host: frame.host, editors, rendering, translator, footOf: checks.footOf })
  const returning = new Returning(board.model, session, () => school.open())
  const studio: Studio = new Studio({
    island,
    tab: UUID.uuid4(),
    tongue,
    frame,
    school,
    parking: new Parking(id),
    session,
    board,
    runs,
    checks,
    guide,
    outline,
    notices,
    returning,
  })
  studio.open(await asked)
  await takeOver(first, board, frame.host)
  const { commands, unbind } = bind({ ...notebookActions(board.notebook, session), ...studio.actions() })
  studio.useCommands(commands, unbind)
  void studio.connect()
  return studio
}
