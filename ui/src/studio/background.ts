/** The whole notebook, run by the school as it is now, whether or not anybody looks. */

import { isSameText } from "./document"
import { Conflicting } from "./school/client"
import type { Studio } from "./studio-at-work"

export async function runInBackground(studio: Studio): Promise<void> {
  const { saver } = studio
  const { notices, school } = studio.parts
  const sent = saver.sent()
  notices.clear("background")
  try {
    const { saved, address } = await school.runInBackground(sent)
    saver.settle(saved, { isAll: isSameText(sent.notebook, saver.sent().notebook) })
    notices.say("background", {
      says: (words) => words.runsInBackground,
      isPassing: true,
      button: { says: (words) => words.seeRun, act: () => location.assign(address) },
    })
  } catch (error) {
    studio.complain("background", error)
    if (error instanceof Conflicting) saver.changed()
  }
}
