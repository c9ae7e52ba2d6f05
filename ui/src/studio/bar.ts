/** The bar above the notebook, tied to what its tools do. */

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
    submit: () => void studio.submit(),
  })
  const kernelLine = new KernelLine({
    node: toolbar.kernel,
    tongue,
    session,
    ask: () => school.kernel(),
    onEnd: (sentence) =>
      notices.say("kernel", {
        kind: "error",
        says: (words) => sentence || words.kernelEnded,
        button: { says: (words) => words.startAgain, act: () => void studio.restart() },
      }),
    onLife: () => notices.clear("kernel"),
  })
  return { toolbar, kernelLine, drawSaving: saveLine(toolbar.saving, tongue, () => studio.saver.state) }
}
