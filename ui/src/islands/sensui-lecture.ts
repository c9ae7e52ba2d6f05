/**
 * Plays a lecture: one scene at a time, narrated aloud or by captions, with keys, speeds and both languages.
 *
 *   <sensui-lecture class="lecture" data-item="foundations/neuron/lecture" data-lang="ja" data-other="en" data-text-play="再生" …>
 *     <nav class="scene-list">…</nav>
 *     <div class="lecture-tools"><a class="both-link" href="?both=1">…</a></div>
 *     <div class="scenes"><section class="scene" id="sigmoid">…</section>…</div>
 *   </sensui-lecture>
 *
 * Without this file all scenes stand one below the other, to be read, with a link to both languages.
 */
import { render } from "lit"
import { markSentence, showBlock, showLanguages, showScene } from "../lecture/display"
import { actionFor, type KeyAction } from "../lecture/keys"
import { Narrator } from "../lecture/narrator"
import { neighbour, outlineOf, type Place, placeOf, type Scene, titleOf } from "../lecture/outline"
import { PositionSender, unsentPosition } from "../lecture/position"
import { speakerFor } from "../lecture/speaker"
import type { Sentence } from "../lecture/spoken-text"
import { keepFeetInView } from "../lecture/sticky"
import { drawBar, drawKeys, SPEEDS } from "../lecture/toolbar"
import { VideoLecture } from "../lecture/video"
import type { Lang } from "../shared/lang"
import { isFree } from "../shared/keys"
import { numberWithin } from "../shared/parameters"
import { textsOf } from "../shared/texts"
import { postJson } from "../shared/wire"

export class SensuiLecture extends HTMLElement {
  private scenes: Scene[] = []
  private narrator!: Narrator
  private sender!: PositionSender
  private ending: AbortController | undefined
  private readonly bar = document.createElement("div")
  private readonly help = document.createElement("dialog")
  private isBoth = false
  private isTranscript = false
  private isListing = false
  private caption = ""
  private notice = ""
  private share = 0

  connectedCallback(): void {
    this.scenes = outlineOf(this)
    this.ending = new AbortController()
    this.sender = new PositionSender(this.dataset.item ?? "")
    const video = this.querySelector<HTMLVideoElement>(".lecture-video video")
    if (video) this.startVideo(video, this.ending.signal)
    else if (this.scenes.length > 0) this.startScenes(this.ending.signal)
  }

  private startVideo(video: HTMLVideoElement, signal: AbortSignal): void {
    const { lang_: lang, sender, speed } = this
    const player = new VideoLecture(video, { root: this, lang, sender, speed, item: this.dataset.item ?? "" })
    player.start(signal)
    const onKey = (event: KeyboardEvent) => {
      if (isFree(event) && player.press(event)) event.preventDefault()
    }
    document.addEventListener("keydown", onKey, { signal })
    window.addEventListener("pagehide", () => sender.flush(), { signal })
  }

  private startScenes(signal: AbortSignal): void {
    this.isBoth = this.hasAttribute("data-both")
    this.narrator = new Narrator(this.scenes, this.lang_, {
      moved: (place) => this.onMoved(place),
      said: (sentence, share) => this.onSaid(sentence, share),
      stopped: (why) => this.onStopped(why),
    })
    this.narrator.speed = this.speed
    this.bar.className = "player-frame"
    this.help.className = "player-keys"
    this.querySelector(".lecture-tools")?.append(this.bar, this.help)
    this.classList.add("is-player")
    this.listen(signal)
    keepFeetInView(this.querySelectorAll<HTMLElement>(".scene-figure"), signal)
    this.resume()
    void this.findVoice()
  }

  disconnectedCallback(): void {
    if (this.classList.contains("is-player")) this.narrator.pause()
    this.sender.flush()
    this.ending?.abort()
    this.classList.remove("is-player")
    this.bar.remove()
    this.help.remove()
  }

  private get lang_(): Lang {
    return this.dataset.lang === "ja" ? "ja" : "en"
  }

  private get speed(): number {
    return numberWithin(this.dataset.speed, 0.5, 2, 1)
  }

  private async findVoice(): Promise<void> {
    this.narrator.speaker = await speakerFor(this.lang_)
    this.draw()
  }

  private listen(signal: AbortSignal): void {
    document.addEventListener("keydown", (event) => this.onKey(event), { signal })
    window.addEventListener("hashchange", () => this.followHash(), { signal })
    window.addEventListener("pagehide", () => this.sender.flush(), { signal })
    this.addEventListener("click", (event) => this.onClick(event), { signal })
    // The browser found a word in a scene that is folded away.
    this.addEventListener("beforematch", (event) => this.showHolding(event.target), { signal })
    window.addEventListener("beforeprint", () => this.openAll(true), { signal })
    window.addEventListener("afterprint", () => this.openAll(false), { signal })
  }

  /** Begin where the address says, else where the reader was, else at the first scene. */
  private resume(): void {
    const unsent = unsentPosition(this.dataset.item ?? "")
    const asked = placeOf(this.scenes, decodeURIComponent(location.hash.slice(1)), 1)
    const earlier =
      (unsent && placeOf(this.scenes, unsent.scene, unsent.block)) ??
      placeOf(this.scenes, this.dataset.scene ?? "", Number(this.dataset.block ?? 1))
    const place = asked ?? earlier ?? { scene: 0, block: 0 }
    if (!asked && earlier && earlier.scene + earlier.block > 0) this.notice = textsOf(this)("resume")
    this.narrator.place = place
    this.show(place)
    if (asked) this.scenes[place.scene]?.element.scrollIntoView({ behavior: "instant" })
  }

  private show(place: Place, how: { isQuiet?: boolean } = { isQuiet: true }): void {
    showScene(this, this.scenes, place, this.isTranscript)
    showBlock(this.scenes, place, how)
    showLanguages(this, this.lang_, this.isBoth)
    this.draw()
  }

  private draw(): void {
    const { scene } = this.narrator.place
    const current = this.scenes[scene]
    const text = textsOf(this)
    const bar = drawBar({
      text, scene, total: this.scenes.length, share: this.shareOfScene, speed: this.narrator.speed,
      title: current ? titleOf(current, this.lang_) : "",
      isPlaying: this.narrator.isPlaying, isAudible: this.narrator.speaker.isAudible,
      isBoth: this.isBoth, isTranscript: this.isTranscript, isListing: this.isListing,
      caption: this.caption, notice: this.notice,
      scenesName: this.querySelector(".scene-list")?.getAttribute("aria-label") ?? "",
      act: (action) => this.act(action),
    })
    render(bar, this.bar)
  }

  private get shareOfScene(): number {
    const { scene, block } = this.narrator.place
    const blocks = this.scenes[scene]?.blocks.length ?? 1
    return (block + this.share) / Math.max(1, blocks)
  }

  private act(action: KeyAction): void {
    const { narrator } = this
    this.notice = ""
    if (action === "toggle") narrator.isPlaying ? narrator.pause() : this.play()
    else if (action === "next-scene") this.goToScene(narrator.place.scene + 1)
    else if (action === "previous-scene") this.goToScene(narrator.place.scene - 1)
    else if (action === "next-block") this.goBy(1)
    else if (action === "previous-block") this.goBy(-1)
    else if (action === "faster") this.changeSpeed(1)
    else if (action === "slower") this.changeSpeed(-1)
    else if (action === "both") this.toggleBoth()
    else if (action === "transcript") this.toggleTranscript()
    else if (action === "list") this.toggleList()
    else this.openHelp()
    this.draw()
  }

  private play(): void {
    const { narrator } = this
    const block = this.scenes[narrator.place.scene]?.blocks[narrator.place.block]
    // Play at a question goes on past it: the question was seen.
    const next = block?.kind === "quick" ? neighbour(this.scenes, narrator.place, 1) : undefined
    if (next) narrator.goTo(next)
    narrator.play()
  }

  private goToScene(scene: number): void {
    if (this.scenes[scene]) this.narrator.goTo({ scene, block: 0 })
  }

  private goBy(by: 1 | -1): void {
    const next = neighbour(this.scenes, this.narrator.place, by)
    if (next) this.narrator.goTo(next)
  }

  private changeSpeed(by: 1 | -1): void {
    const now = SPEEDS.findIndex((speed) => speed >= this.narrator.speed)
    const speed = SPEEDS[now + by]
    if (speed === undefined) return
    this.narrator.setSpeed(speed)
    postJson("/api/settings/", { speed }).catch(() => undefined)
  }

  private toggleBoth(): void {
    this.isBoth = !this.isBoth
    this.show(this.narrator.place, { isQuiet: false })
  }

  private toggleTranscript(): void {
    this.isTranscript = !this.isTranscript
    this.show(this.narrator.place, { isQuiet: false })
  }

  private toggleList(): void {
    this.isListing = !this.isListing
    this.classList.toggle("is-listing", this.isListing)
  }

  private openHelp(): void {
    render(drawKeys(textsOf(this), () => this.help.close()), this.help)
    this.help.showModal()
  }

  private onKey(event: KeyboardEvent): void {
    if (!isFree(event) || this.help.open) return
    const action = actionFor(event, this.currentElement)
    if (!action) return
    event.preventDefault()
    this.act(action)
  }

  private get currentElement(): HTMLElement | undefined {
    const { scene, block } = this.narrator.place
    return this.scenes[scene]?.blocks[block]?.element
  }

  private onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined
    const link = target?.closest<HTMLAnchorElement>('.scene-list a[href^="#"]')
    if (link) {
      if (this.isListing) this.toggleList()
      const place = placeOf(this.scenes, decodeURIComponent(link.hash.slice(1)), 1)
      if (place) this.narrator.goTo(place)
    } else if (!target?.closest("a, button, summary, details, sensui-figure, input, dialog")) {
      this.goToBlock(target?.closest<HTMLElement>(".block"))
    }
  }

  private goToBlock(element: HTMLElement | null | undefined): void {
    const hasSelection = (document.getSelection()?.toString() ?? "") !== ""
    const scene = this.scenes.findIndex(({ blocks }) => blocks.some((block) => block.element === element))
    const block = this.scenes[scene]?.blocks.findIndex((one) => one.element === element) ?? -1
    if (block >= 0 && !hasSelection) this.narrator.goTo({ scene, block })
  }

  private followHash(): void {
    const place = placeOf(this.scenes, decodeURIComponent(location.hash.slice(1)), 1)
    if (place && place.scene !== this.narrator.place.scene) this.narrator.goTo(place)
  }

  private showHolding(target: EventTarget | null): void {
    const scene = this.scenes.findIndex(({ element }) => target instanceof Node && element.contains(target))
    if (scene >= 0) this.narrator.goTo({ scene, block: 0 })
  }

  private onMoved(place: Place): void {
    this.share = 0
    const scene = this.scenes[place.scene]
    const block = scene?.blocks[place.block]
    if (scene) this.sender.note({ scene: scene.id, block: block?.number ?? 1 })
    if (scene && location.hash.slice(1) !== scene.id) history.replaceState(history.state, "", `#${scene.id}`)
    this.show(place, { isQuiet: false })
  }

  private onSaid(sentence: Sentence | undefined, share: number): void {
    this.share = share
    markSentence(sentence, this.currentElement, share)
    this.caption = sentence && !this.narrator.speaker.isAudible ? sentence.text : ""
    if (sentence) this.dispatchEvent(new CustomEvent("lecture:narrated", { bubbles: true }))
    this.draw()
  }

  private onStopped(why: "paused" | "question" | "end"): void {
    const notices = { paused: "", question: "your-turn", end: "finished" }
    this.notice = notices[why] === "" ? "" : textsOf(this)(notices[why])
    this.draw()
  }

  /** Paper has no folds. */
  private openAll(isOpen: boolean): void {
    for (const details of this.querySelectorAll<HTMLDetailsElement>("details")) {
      if (isOpen && !details.open) details.dataset.printed = ""
      if (isOpen || details.dataset.printed !== undefined) details.open = isOpen
      if (!isOpen) delete details.dataset.printed
    }
  }
}

customElements.define("sensui-lecture", SensuiLecture)
