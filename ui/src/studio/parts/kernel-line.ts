/** How the kernel is: what it does, how much memory it holds, how long it has worked; and what to do when it has ended. */

import type { SessionContext } from "@jupyterlab/apputils"
import { fill } from "../../shared/lang"
import type { KernelFacts } from "../school/answers"
import type { Tongue, Words } from "../words"

export interface KernelLineOptions {
  node: HTMLElement
  tongue: Tongue
  session: SessionContext
  ask: () => Promise<KernelFacts>
  /** The kernel has ended by itself; the sentence says why. Another one may have taken its place already. */
  onEnd: (end: { sentence: string; isAlive: boolean }) => void
  onLife: () => void
}

const BUSY_EVERY_MS = 2000
const IDLE_EVERY_MS = 30_000
/** After a kernel's end the school knows the cause in a moment; the next life begins meanwhile. */
const CAUSE_EVERY_MS = 200
const CAUSE_LOOKS = 10
const UNSURE = new Set(["unknown", "starting", "initializing", "autorestarting", "restarting", ""])
const ENDED = new Set(["dead", "autorestarting", "terminating"])

export class KernelLine {
  private timer: number | undefined
  private facts: KernelFacts | undefined
  private status = ""
  private refusal = ""
  /** How often to ask yet why the kernel ended. */
  private looksForCause = 0

  constructor(private readonly options: KernelLineOptions) {
    const { session, tongue } = options
    const turn = () => this.turn()
    session.statusChanged.connect(turn)
    session.connectionStatusChanged.connect(turn)
    session.kernelChanged.connect(turn)
    tongue.show(() => this.draw())
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.later(0))
    this.turn()
  }

  /** Ask the school how the kernel is. */
  async look(): Promise<void> {
    window.clearTimeout(this.timer)
    try {
      this.facts = await this.options.ask()
      if (this.tell(this.facts)) this.looksForCause = 0
      const { state } = this.facts
      if (state === "idle" && UNSURE.has(this.status)) this.greet()
    } catch {
      // saving says it when the school is silent
    }
    this.draw()
    if (this.looksForCause > 0) {
      this.looksForCause--
      this.later(CAUSE_EVERY_MS)
    } else if (document.visibilityState === "visible") this.later(this.status === "idle" ? IDLE_EVERY_MS : BUSY_EVERY_MS)
  }

  /** No kernel could be had; why is shown until there is one. */
  refuse(sentence: string): void {
    this.refusal = sentence
    this.options.onEnd({ sentence, isAlive: false })
  }

  /** Whether it told of an end. */
  private tell({ state, sentence }: KernelFacts): boolean {
    const isAlive = state !== "ended" && state !== "none"
    if (isAlive) this.refusal = ""
    if (this.refusal) return true
    const hasEnded = state === "ended" || (sentence !== "" && isAlive)
    if (hasEnded) this.options.onEnd({ sentence, isAlive })
    else if (isAlive) this.options.onLife()
    return hasEnded
  }

  stop(): void {
    window.clearTimeout(this.timer)
  }

  private turn(): void {
    const status = this.options.session.kernelDisplayStatus
    if (status === this.status) return
    const isSurprise = ENDED.has(status) || (status === "disconnected" && this.status !== "")
    this.status = status
    this.draw()
    if (isSurprise) {
      this.looksForCause = CAUSE_LOOKS
      this.later(CAUSE_EVERY_MS)
      // a short run is over before anybody could read its figures
    } else if (this.looksForCause === 0) this.later(800)
  }

  /** The kernel lives, and has not said so here: its answer will. */
  private greet(): void {
    const kernel = this.options.session.session?.kernel
    if (kernel?.connectionStatus === "connected") kernel.requestKernelInfo().catch(() => undefined)
  }

  private later(ms: number): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.look(), ms)
  }

  private draw(): void {
    const { node, tongue } = this.options
    const { words } = tongue
    const { memoryBytes, cpuSeconds, state } = this.facts ?? {}
    const isEnded = state === "ended"
    const parts = [isEnded ? words.kernelDead : stateIn(this.status, words)]
    if (memoryBytes && memoryBytes >= 5e5 && !isEnded) parts.push(fill(words.memory, { n: Math.round(memoryBytes / 1e6) }))
    if (cpuSeconds && cpuSeconds >= 0.05 && !isEnded) parts.push(fill(words.cpu, { n: cpuSeconds < 10 ? cpuSeconds.toFixed(1) : Math.round(cpuSeconds) }))
    node.dataset.status = isEnded ? "dead" : this.status
    node.textContent = parts.join(" · ")
  }
}

function stateIn(status: string, words: Words): string {
  switch (status) {
    case "idle":
      return words.kernelIdle
    case "busy":
      return words.kernelBusy
    case "restarting":
    case "autorestarting":
      return words.kernelRestarting
    case "dead":
    case "terminating":
      return words.kernelDead
    case "disconnected":
    case "connecting":
      return words.kernelLost
    case "":
      return words.kernelNone
    default:
      return words.kernelStarting
  }
}
