/** The bar above the notebook, tied to what its tools do. */

import { runInBackground } from "./background"
import { KernelLine } from "./parts/kernel-line"
import { saveLine } from "./parts/save-line"
import { Toolbar } from "./parts/toolbar"
import type { Studio } from "./studio-at-work"

export interface Bar {
  toolbar: Toolbar
  kernelLine: KernelLine
  drawSaving: () => void
}

export function makeBar(studio: Studio): Bar {
  const { tongue, school, session, notices } = studio.parts
  const toolbar = new Toolbar({
    tongue,
    back: location.pathname.replace(/studio\/$/, ""),
    downloads: { ipynb: school.download("ipynb"), py: school.download("py") },
    level: () => studio.turning.level,
    run: (command) => studio.run(command),
    turnLevel: (level) => void studio.turning.turn({ level }),
    upload: (file) => void studio.turning.upload(file),
    find: () => studio.run("documentsearch:start"),
    showKeys: () => studio.run("studio:keys"),
    runInBackground: () => void runInBackground(studio),
    submit: () => void studio.submit(),
  })
  const kernelLine = new KernelLine({
    node: toolbar.kernel,
    tongue,
    session,
    ask: () => school.kernel(),
    onEnd: (end) => sayEnd(studio, end),
    onLife: () => notices.clear("kernel"),
  })
  return { toolbar, kernelLine, drawSaving: saveLine(toolbar.saving, tongue, () => studio.saver.state) }
}

/** Why the kernel ended, with one button: start it, or bring its variables back. */
function sayEnd(studio: Studio, { sentence, isAlive }: { sentence: string; isAlive: boolean }): void {
  const { notices, runs } = studio.parts
  runs.forget()
  notices.say("kernel", {
    kind: isAlive ? "warning" : "error",
    isPassing: isAlive,
    says: (words) => sentence || words.kernelEnded,
    button: isAlive
      ? { says: (words) => words.runAbove, act: () => studio.runAbove() }
      : { says: (words) => words.startAgain, act: () => void studio.restart() },
  })
}
