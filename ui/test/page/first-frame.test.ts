import { expect, test, vi } from "vitest"
import { afterFirstFrame } from "../../src/shared/first-frame"

test("what the first frame does not need waits for it, and where nothing is painted it does not wait", async () => {
  const hidden = vi.spyOn(document, "hidden", "get")
  const done: string[] = []
  hidden.mockReturnValue(false)
  await new Promise<void>((turn) => {
    requestAnimationFrame(() => done.push("painted"))
    afterFirstFrame(() => turn(void done.push("after")))
  })
  hidden.mockReturnValue(true)
  afterFirstFrame(() => done.push("unseen"))

  expect(done).toEqual(["painted", "after", "unseen"])
  hidden.mockRestore()
})
