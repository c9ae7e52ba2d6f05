import type { SessionContext } from "@jupyterlab/apputils"
import { expect, test, vi } from "vitest"
import { KernelLine } from "../../src/studio/parts/kernel-line"
import type { KernelFacts } from "../../src/studio/school/answers"
import { Tongue } from "../../src/studio/words"

const facts = (state: KernelFacts["state"], sentence = ""): KernelFacts => ({ state, sentence, memoryBytes: 0, cpuSeconds: 0 })

/** A line about a session that was never begun; `answers` is what the school says when it is asked. */
function lineOf(answers: { now: KernelFacts }) {
  const turns: (() => void)[] = []
  const signal = { connect: (turn: () => void) => turns.push(turn) }
  const session = { statusChanged: signal, connectionStatusChanged: signal, kernelChanged: signal, kernelDisplayStatus: "", session: null }
  const onEnd = vi.fn()
  const onLife = vi.fn()
  const line = new KernelLine({
    node: document.createElement("span"),
    tongue: new Tongue("en"),
    session: session as unknown as SessionContext,
    ask: async () => answers.now,
    onEnd,
    onLife,
  })
  const turn = (status: string) => {
    session.kernelDisplayStatus = status
    turns[0]?.()
  }
  return { line, onEnd, onLife, turn }
}

test("why no kernel could be had stays until there is one, whatever became of the one before", async () => {
  const answers = { now: facts("ended", "It was given back.") }
  const { line, onEnd, onLife } = lineOf(answers)
  line.refuse("All of yours are computing.")
  await line.look()
  expect(onEnd.mock.calls).toEqual([[{ sentence: "All of yours are computing.", isAlive: false }]])

  answers.now = facts("idle")
  await line.look()
  expect(onLife).toHaveBeenCalledOnce()

  answers.now = facts("ended", "It was given back.")
  await line.look()
  expect(onEnd).toHaveBeenLastCalledWith({ sentence: "It was given back.", isAlive: false })
  line.stop()
})

test("a kernel's end is said as soon as the school knows why, and is not put off by the life that follows", async () => {
  vi.useFakeTimers()
  const answers = { now: facts("starting") }
  const { line, onEnd, turn } = lineOf(answers)
  turn("idle")
  await vi.advanceTimersByTimeAsync(2000)

  turn("autorestarting")
  turn("starting")
  await vi.advanceTimersByTimeAsync(250)
  answers.now = facts("starting", "It needed too much memory.")
  turn("idle")
  await vi.advanceTimersByTimeAsync(250)

  expect(onEnd.mock.calls).toEqual([[{ sentence: "It needed too much memory.", isAlive: true }]])
  line.stop()
  vi.useRealTimers()
})
