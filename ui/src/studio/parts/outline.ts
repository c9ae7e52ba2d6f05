/** The exercises in a row, each with how it stands; a press goes there. */

import type { Outcome } from "../school/answers"
import type { Tongue } from "../words"

export class Outline {
  constructor(
    readonly node: HTMLElement,
    private readonly tongue: Tongue,
    go: (exercise: string) => void,
  ) {
    node.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-exercise]") : null
      if (!link?.dataset.exercise) return
      event.preventDefault()
      go(link.dataset.exercise)
    })
    tongue.show(() => this.links().forEach((link) => this.say(link)))
  }

  /** How an exercise stands now. */
  mark(exercise: string, outcome: Outcome): void {
    const link = this.links().find((one) => one.dataset.exercise === exercise)
    if (!link) return
    link.dataset.outcome = outcome
    this.say(link)
  }

  /** Which exercise one is in. */
  turn(exercise: string | undefined): void {
    for (const link of this.links()) {
      if (link.dataset.exercise === exercise) link.setAttribute("aria-current", "step")
      else link.removeAttribute("aria-current")
    }
  }

  /** The titles in another language. */
  replace(contents: ParentNode): void {
    const outcomes = new Map(this.links().map(({ dataset }) => [dataset.exercise, dataset.outcome]))
    const current = this.links().find((link) => link.hasAttribute("aria-current"))?.dataset.exercise
    this.node.replaceChildren(...contents.childNodes)
    for (const link of this.links()) {
      const { exercise } = link.dataset
      link.dataset.outcome = outcomes.get(exercise) ?? "unchecked"
      this.say(link)
    }
    this.turn(current)
  }

  private links(): HTMLElement[] {
    return [...this.node.querySelectorAll<HTMLElement>("[data-exercise]")]
  }

  /** The state is a colour and a sign for the eye, and a word for everybody. */
  private say(link: HTMLElement): void {
    const known = link.querySelector<HTMLElement>(".studio-state")
    const state = known ?? document.createElement("span")
    state.className = "studio-state visually-hidden"
    state.textContent = `: ${this.tongue.words[outcomeOf(link)]}`
    if (!known) link.append(state)
    link.title = (link.textContent ?? "").replace(/\s+/g, " ").trim()
  }
}

const STATES = new Set<Outcome>(["passed", "failed", "error", "stopped", "missing"])

function outcomeOf(link: HTMLElement): Outcome {
  const outcome = link.dataset.outcome as Outcome
  return STATES.has(outcome) ? outcome : "unchecked"
}
