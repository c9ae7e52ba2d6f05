/** What the school answers, named. Each reader throws with what came instead. */

import { isRecord, type Json } from "../../shared/wire"
import { isDocument, type Document } from "../document"

export const OUTCOMES = ["passed", "failed", "error", "stopped", "missing", "unchecked"] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Saved {
  revision: number
  savedAt: string
}

export interface Finding {
  kind: string
  html: string
}

export interface Plot {
  title: string
  svg: string
}

/** What was found about one exercise. */
export interface Verdict {
  name: string
  outcome: Outcome
  points: number
  maxPoints: number
  atFault: readonly string[]
  findings: readonly Finding[]
  hint: number | undefined
  plots: readonly Plot[]
}

/** Where to ask about an exercise, and what others asked who failed in the same way. */
export interface Asked {
  ask: string
  questions: readonly { title: string; address: string }[]
}

export interface Checked {
  verdict: Verdict
  asked?: Asked | undefined
  printed: string
  saved: Saved | undefined
}

export interface ExerciseState {
  name: string
  title: string
  points: number | undefined
  maxPoints: number
  outcome: Outcome
  isStale: boolean
  verdict: Verdict | undefined
}

/** A notebook as the school holds it. */
export interface Opened extends Saved {
  lang: string
  level: string
  document: Document
  running: ReadonlyMap<string, string>
  exercises: readonly ExerciseState[]
}

export type CellState = "same" | "mine" | "theirs" | "both"

export interface CellPair {
  id: string
  state: CellState
  mine: string | undefined
  theirs: string | undefined
  base: string | undefined
}

/** Somebody else had saved in between. What was sent is kept all the same. */
export interface Conflict {
  head: number
  savedAt: string
  cells: readonly CellPair[]
  merged: Document
}

export interface KernelFacts {
  state: string
  sentence: string
  memoryBytes: number | undefined
  cpuSeconds: number | undefined
}

const text = (value: unknown, otherwise = ""): string => (typeof value === "string" ? value : otherwise)
const textOrNone = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)
const numberOrNone = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const records = (value: unknown): readonly Json[] => list(value).filter(isRecord)

export class Unexpected extends TypeError {
  constructor(expected: string, raw: unknown) {
    super(`expected ${expected}, got ${(JSON.stringify(raw) ?? "nothing").slice(0, 300)}`)
  }
}

export function parseSaved(raw: unknown): Saved {
  const saved = isRecord(raw) ? raw : {}
  if (typeof saved.revision === "number") return { revision: saved.revision, savedAt: text(saved.saved_at) }
  throw new Unexpected("a saved revision", raw)
}

export function parseOpened(raw: unknown): Opened {
  if (!isRecord(raw) || !isDocument(raw.notebook)) throw new Unexpected("a notebook", raw)
  const running = isRecord(raw.running) ? Object.entries(raw.running) : []
  return {
    ...parseSaved(raw),
    lang: text(raw.lang, "en"),
    level: text(raw.level, "guided"),
    document: raw.notebook,
    running: new Map(running.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    exercises: records(raw.exercises).map(parseExercise),
  }
}

function parseExercise(raw: Json): ExerciseState {
  return {
    name: text(raw.name),
    title: text(raw.title, text(raw.name)),
    points: numberOrNone(raw.points),
    maxPoints: numberOrNone(raw.max_points) ?? 0,
    outcome: outcomeOf(raw.outcome),
    isStale: raw.stale === true,
    verdict: isRecord(raw.verdict) ? parseVerdict(raw.verdict) : undefined,
  }
}

export function outcomeOf(value: unknown): Outcome {
  return OUTCOMES.find((outcome) => outcome === value) ?? "unchecked"
}

export function parseVerdict(raw: unknown): Verdict {
  if (!isRecord(raw) || typeof raw.name !== "string") throw new Unexpected("a verdict", raw)
  return {
    name: raw.name,
    outcome: outcomeOf(raw.outcome),
    points: numberOrNone(raw.points) ?? 0,
    maxPoints: numberOrNone(raw.max_points) ?? 0,
    atFault: list(raw.at_fault).filter((name): name is string => typeof name === "string"),
    findings: records(raw.findings).map((finding) => ({ kind: text(finding.kind, "note"), html: text(finding.html) })),
    hint: numberOrNone(raw.hint),
    plots: records(raw.plots).map((plot) => ({ title: text(plot.title), svg: text(plot.svg) })),
  }
}

export function parseChecked(raw: unknown): Checked {
  const answer = isRecord(raw) ? raw : {}
  return {
    verdict: parseVerdict(answer.exercise),
    asked: isRecord(answer.asked) ? parseAsked(answer.asked) : undefined,
    printed: text(answer.printed),
    saved: typeof answer.revision === "number" ? parseSaved(answer) : undefined,
  }
}

function parseAsked(raw: Json): Asked {
  const questions = records(raw.questions).map((one) => ({ title: text(one.title), address: text(one.address) }))
  return { ask: text(raw.ask), questions }
}

export function parseConflict(raw: unknown): Conflict {
  if (!isRecord(raw) || typeof raw.head !== "number" || !isDocument(raw.merged)) throw new Unexpected("two versions", raw)
  return { head: raw.head, savedAt: text(raw.saved_at), cells: records(raw.cells).map(parsePair), merged: raw.merged }
}

function parsePair(raw: Json): CellPair {
  const state = (["same", "mine", "theirs"] as const).find((one) => one === raw.state) ?? "both"
  return { id: text(raw.id), state, mine: textOrNone(raw.mine), theirs: textOrNone(raw.theirs), base: textOrNone(raw.base) }
}

export function parseKernel(raw: unknown): KernelFacts {
  const facts = isRecord(raw) ? raw : {}
  return {
    state: text(facts.state, "none"),
    sentence: text(facts.sentence),
    memoryBytes: numberOrNone(facts.memory_bytes),
    cpuSeconds: numberOrNone(facts.cpu_seconds),
  }
}

export function parseSubmitted(raw: unknown): string {
  if (isRecord(raw) && typeof raw.url === "string") return raw.url
  throw new Unexpected("the address of a submission", raw)
}
