/**
 * A lecture that is a video: its transcript follows, its keys are the player's, captions come in the page's language.
 *
 *   <div class="lecture-video"><video controls><track kind="captions" srclang="ja" …></video></div>
 *   <ol class="transcript"><li data-start="12.3" data-end="15.0" lang="ja">…</li>…</ol>
 */
import type { Lang } from "../shared/lang"
import { numberWithin } from "../shared/parameters"
import { showLanguages } from "./display"
import { actionFor, type KeyAction } from "./keys"
import { type PositionSender, unsentPosition } from "./position"
import { SPEEDS } from "./toolbar"

export interface VideoFacts {
  root: HTMLElement
  lang: Lang
  item: string
  sender: PositionSender
  speed: number
}

const SCENE = "video"

export class VideoLecture {
  private readonly cues: HTMLElement[]
  private isBoth: boolean

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly facts: VideoFacts,
  ) {
    this.cues = [...facts.root.querySelectorAll<HTMLElement>(".transcript > li[data-start]")]
    this.isBoth = facts.root.hasAttribute("data-both")
  }

  start(signal: AbortSignal): void {
    const { root, item, speed } = this.facts
    this.video.playbackRate = speed
    this.video.currentTime = unsentPosition(item)?.block ?? numberWithin(root.dataset.block, 0, 86_400, 0)
    for (const cue of this.cues) wrapInButton(cue)
    for (const track of this.video.textTracks) track.mode = track.language === this.facts.lang ? "showing" : "disabled"
    showLanguages(root, this.facts.lang, this.isBoth)
    this.video.addEventListener("timeupdate", () => this.follow(), { signal })
    root.addEventListener("click", (event) => this.onClick(event), { signal })
    this.follow()
  }

  /** Whether the key meant something here. */
  press(event: KeyboardEvent): boolean {
    const action = actionFor(event, undefined)
    if (!action) return false
    this.act(action)
    return true
  }

  private act(action: KeyAction): void {
    const { video } = this
    if (action === "toggle") void (video.paused ? video.play() : video.pause())
    else if (action === "next-scene" || action === "next-block") this.seekBy(1)
    else if (action === "previous-scene" || action === "previous-block") this.seekBy(-1)
    else if (action === "faster") this.changeSpeed(1)
    else if (action === "slower") this.changeSpeed(-1)
    else if (action === "transcript") this.facts.root.classList.toggle("is-without-transcript")
    else if (action === "both") {
      this.isBoth = !this.isBoth
      showLanguages(this.facts.root, this.facts.lang, this.isBoth)
    }
  }

  private get own(): HTMLElement[] {
    return this.cues.filter((cue) => cue.lang === "" || cue.lang === this.facts.lang)
  }

  private seekBy(by: 1 | -1): void {
    const starts = this.own.map(startOf)
    const now = starts.findLastIndex((start) => start <= this.video.currentTime + 0.05)
    const next = starts[Math.max(0, now + by)]
    if (next !== undefined) this.video.currentTime = next
  }

  private changeSpeed(by: 1 | -1): void {
    const now = SPEEDS.findIndex((speed) => speed >= this.video.playbackRate)
    this.video.playbackRate = SPEEDS[now + by] ?? this.video.playbackRate
  }

  private follow(): void {
    const { currentTime, paused } = this.video
    for (const cue of this.cues) {
      const isCurrent = startOf(cue) <= currentTime && currentTime < Number(cue.dataset.end ?? Infinity)
      if (isCurrent && !paused && !cue.classList.contains("is-current") && !cue.hidden) keepInView(cue)
      cue.classList.toggle("is-current", isCurrent)
      if (isCurrent) cue.setAttribute("aria-current", "true")
      else cue.removeAttribute("aria-current")
    }
    if (paused) return
    this.facts.sender.note({ scene: SCENE, block: Math.floor(currentTime) })
    this.facts.root.dispatchEvent(new CustomEvent("lecture:narrated", { bubbles: true }))
  }

  private onClick(event: Event): void {
    const cue = event.target instanceof Element ? event.target.closest<HTMLElement>(".transcript > li[data-start]") : null
    if (cue) this.video.currentTime = startOf(cue)
  }
}

const startOf = (cue: HTMLElement) => Number(cue.dataset.start ?? 0)

/** The transcript moves along in its own box; where it has none, the page stays where the reader put it. */
function keepInView(cue: HTMLElement): void {
  const box = cue.closest<HTMLElement>(".lecture-said")
  if (box && box.scrollHeight > box.clientHeight) box.scrollTo({ top: cue.offsetTop - box.clientHeight / 2 })
}

function wrapInButton(cue: HTMLElement): void {
  if (cue.querySelector(":scope > .cue")) return
  const button = document.createElement("button")
  button.type = "button"
  button.className = "cue"
  button.append(...cue.childNodes)
  cue.append(button)
}
