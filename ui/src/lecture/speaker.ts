/** Something that says a sentence: aloud where the browser has a voice, else in its own good time as a caption. */

import type { Lang } from "../shared/lang"
import { readingMs } from "./spoken-text"

export interface Saying {
  lang: Lang
  speed: number
  signal: AbortSignal
}

export interface Speaker {
  readonly isAudible: boolean
  /** Ends when the sentence has been said, or at once when the signal says so. */
  say(text: string, saying: Saying): Promise<void>
}

/** Captions: a sentence stays as long as reading it takes. */
export const captions: Speaker = {
  isAudible: false,
  say: (text, { lang, speed, signal }) => wait(readingMs(text, lang) / speed, signal),
}

const NO_START_MS = 4000

/** A voice of the browser. One that does not start is taken for mute, and the caption's time is kept instead. */
export function speakerWith(voice: SpeechSynthesisVoice): Speaker {
  return {
    isAudible: true,
    say: async (text, saying) => {
      const hasStarted = await utter(text, voice, saying)
      if (!hasStarted) await captions.say(text, saying)
    },
  }
}

/** The best speaker for a language: an offline voice before one that needs the network, captions where there is none. */
export async function speakerFor(lang: Lang): Promise<Speaker> {
  if (typeof speechSynthesis === "undefined") return captions
  const voices = (await listedVoices()).filter((voice) => voice.lang.toLowerCase().startsWith(lang))
  const voice = voices.find((one) => one.localService && one.default) ?? voices.find((one) => one.localService) ?? voices[0]
  return voice ? speakerWith(voice) : captions
}

/** Chromium lists its voices a moment after it is first asked. */
async function listedVoices(): Promise<SpeechSynthesisVoice[]> {
  if (speechSynthesis.getVoices().length === 0) {
    await Promise.race([
      new Promise<void>((done) => speechSynthesis.addEventListener("voiceschanged", () => done(), { once: true })),
      new Promise<void>((done) => setTimeout(done, 500)),
    ])
  }
  return speechSynthesis.getVoices()
}

function utter(text: string, voice: SpeechSynthesisVoice, { lang, speed, signal }: Saying): Promise<boolean> {
  return new Promise((done) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang || lang
    utterance.rate = speed
    const watch = setTimeout(() => end(false), NO_START_MS)
    const end = (hasStarted: boolean) => {
      clearTimeout(watch)
      signal.removeEventListener("abort", stop)
      if (!hasStarted) speechSynthesis.cancel()
      done(hasStarted)
    }
    const stop = () => {
      speechSynthesis.cancel()
      end(true)
    }
    utterance.onstart = () => clearTimeout(watch)
    utterance.onend = () => end(true)
    utterance.onerror = () => end(signal.aborted)
    signal.addEventListener("abort", stop)
    speechSynthesis.speak(utterance)
  })
}

/** Wait, but no longer than until the signal. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done()
    const timer = setTimeout(end, ms)
    signal.addEventListener("abort", end)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener("abort", end)
      done()
    }
  })
}
