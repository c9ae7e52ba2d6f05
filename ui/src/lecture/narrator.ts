/** Goes through a lecture sentence by sentence, waits at questions, and can be told where to go on. */

import type { Lang } from "../shared/lang"
import { type Block, isAnswered, narrationOf, neighbour, type Place, type Scene } from "./outline"
import { captions, type Speaker, wait } from "./speaker"
import type { Sentence } from "./spoken-text"

/** What the narrator tells the page. */
export interface Listener {
  moved(place: Place): void
  /** A sentence begins, or none is being said. */
  said(sentence: Sentence | undefined, share: number): void
  stopped(why: "paused" | "question" | "end"): void
}

const BREATH_MS = { paragraph: 350, scene: 1100, silent: 3500 }

export class Narrator {
  place: Place = { scene: 0, block: 0 }
  speed = 1
  speaker: Speaker = captions
  private running: AbortController | undefined

  constructor(
    private readonly scenes: readonly Scene[],
    private readonly lang: Lang,
    private readonly listener: Listener,
  ) {}

  get isPlaying(): boolean {
    return this.running !== undefined
  }

  play(): void {
    if (this.running) return
    this.running = new AbortController()
    void this.run(this.running)
  }

  pause(): void {
    this.end("paused")
  }

  /** Go somewhere else, and speak on from there when speaking. */
  goTo(place: Place): void {
    const wasPlaying = this.isPlaying
    this.running?.abort()
    this.running = undefined
    this.place = place
    this.listener.said(undefined, 0)
    this.listener.moved(place)
    if (wasPlaying) this.play()
  }

  /** Begin the sentence again in the new speed when speaking. */
  setSpeed(speed: number): void {
    this.speed = speed
    if (this.isPlaying) this.goTo(this.place)
  }

  private async run(running: AbortController): Promise<void> {
    const { signal } = running
    while (!signal.aborted) {
      const block = this.blockAt(this.place)
      if (block?.kind === "quick" && !isAnswered(block)) return this.end("question")
      if (block?.kind === "paragraph") await this.narrate(block, signal)
      if (signal.aborted) return
      const next = neighbour(this.scenes, this.place, 1)
      if (!next) return this.end("end")
      await wait((next.scene === this.place.scene ? BREATH_MS.paragraph : BREATH_MS.scene) / this.speed, signal)
      if (signal.aborted) return
      this.place = next
      this.listener.moved(next)
    }
  }

  private async narrate(block: Block, signal: AbortSignal): Promise<void> {
    const sentences = narrationOf(block, this.lang)
    if (sentences.length === 0) await wait(BREATH_MS.silent / this.speed, signal)
    for (const [i, sentence] of sentences.entries()) {
      if (signal.aborted) return
      this.listener.said(sentence, (i + 1) / sentences.length)
      await this.speaker.say(sentence.text, { lang: this.lang, speed: this.speed, signal })
    }
  }

  private blockAt({ scene, block }: Place): Block | undefined {
    return this.scenes[scene]?.blocks[block]
  }

  private end(why: "paused" | "question" | "end"): void {
    if (!this.running) return
    this.running.abort()
    this.running = undefined
    this.listener.said(undefined, 0)
    this.listener.stopped(why)
  }
}
