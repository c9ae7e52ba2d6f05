/** The player's bar and its list of keys. */
import { html, nothing, type TemplateResult } from "lit"
import type { TextOf } from "../shared/texts"
import { icon } from "./icons"

export interface Bar {
  text: TextOf
  scene: number
  total: number
  title: string
  share: number
  speed: number
  isPlaying: boolean
  isAudible: boolean
  isBoth: boolean
  isTranscript: boolean
  isListing: boolean
  /** What is being said, where nobody says it aloud. */
  caption: string
  /** A sentence for the reader: why the player stopped, where it goes on. */
  notice: string
  scenesName: string
  act(action: Action): void
}

export type Action = "toggle" | "next-scene" | "previous-scene" | "slower" | "faster" | "both" | "transcript" | "help" | "list"

export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const

export function drawBar(bar: Bar): TemplateResult {
  const { text, act } = bar
  const where = text("scene", { n: bar.scene + 1, total: bar.total })
  return html`
    ${bar.caption || bar.notice
      ? html`<p class=${bar.caption ? "lecture-caption" : "lecture-caption is-notice"} aria-hidden="true">${bar.caption || bar.notice}</p>`
      : nothing}
    <div class="player" role="group" aria-label=${shortKeys(text)}>
      <progress class="player-depth" max=${bar.total} value=${bar.scene + bar.share} aria-hidden="true"></progress>
      ${press("list", bar.scenesName, icon("list"), act, { class: "player-list", expanded: bar.isListing })}
      <div class="player-main">
        ${press("previous-scene", text("previous"), icon("previous"), act, { disabled: bar.scene === 0 })}
        ${press("toggle", bar.isPlaying ? text("pause") : text("play"), icon(bar.isPlaying ? "pause" : "play"), act, { class: "player-play" })}
        ${press("next-scene", text("next"), icon("next"), act, { disabled: bar.scene >= bar.total - 1 })}
      </div>
      <p class="player-where"><span class="player-number">${where}</span> <span class="player-title">${bar.title}</span></p>
      <span class="player-mode" title=${bar.isAudible ? nothing : text("no-voice")}>${icon(bar.isAudible ? "voice" : "caption")}</span>
      <div class="player-speed" role="group" aria-label=${text("speed")}>
        ${press("slower", text("slower"), html`<span aria-hidden="true">−</span>`, act, { disabled: bar.speed <= SPEEDS[0] })}
        <output>${bar.speed}×</output>
        ${press("faster", text("faster"), html`<span aria-hidden="true">+</span>`, act, { disabled: bar.speed >= 2 })}
      </div>
      ${press("both", text("both"), html`<span class="player-both"></span>`, act, { pressed: bar.isBoth })}
      ${press("transcript", text("transcript"), icon("page"), act, { pressed: bar.isTranscript })}
      ${press("help", shortKeys(text), html`<span aria-hidden="true">?</span>`, act, { class: "player-help" })}
    </div>
    <p class="visually-hidden" role="status">${bar.notice || `${where}: ${bar.title}`}</p>
  `
}

interface Pressing {
  class?: string
  pressed?: boolean
  expanded?: boolean
  disabled?: boolean
}

function press(action: Action, label: string, content: unknown, act: (action: Action) => void, how: Pressing = {}): TemplateResult {
  return html`<button
    type="button"
    class=${how.class ?? nothing}
    aria-label=${label}
    title=${label}
    aria-pressed=${how.pressed ?? nothing}
    aria-expanded=${how.expanded ?? nothing}
    ?disabled=${how.disabled ?? false}
    @click=${() => act(action)}
  >
    ${content}
  </button>`
}

// The school's words for the keys may go on with a list of them; the list here is complete.
const shortKeys = (text: TextOf) => text("keys").split(/[:：]/)[0] ?? ""

/** What each key does. */
export function drawKeys(text: TextOf, close: () => void): TemplateResult {
  const rows: readonly (readonly [keys: readonly string[], does: string])[] = [
    [["Space"], `${text("play")} / ${text("pause")}`],
    [["→", "←"], `${text("next")} / ${text("previous")}`],
    [["↓", "↑"], `${text("next-paragraph")} / ${text("previous-paragraph")}`],
    [["[", "]"], `${text("slower")} / ${text("faster")}`],
    [["t"], text("transcript")],
    [["b"], text("both")],
    [["?"], shortKeys(text)],
  ]
  return html`<h2>${shortKeys(text)}</h2>
    <table>
      <tbody>
        ${rows.map(([keys, does]) => html`<tr><th scope="row">${keys.map((key) => html`<kbd>${key}</kbd> `)}</th><td>${does}</td></tr>`)}
      </tbody>
    </table>
    <button type="button" class="button" @click=${close}>${text("close")}</button>`
}
