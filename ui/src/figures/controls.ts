/** Sliders, choices and buttons for figures: native elements, so that keyboards and screen readers know them. */
import { html, nothing, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { written } from "../shared/numbers"

export interface SliderOptions {
  name: TemplateResult | string
  /** What a screen reader calls it. */
  label: string
  value: number
  low: number
  high: number
  step?: number
  digits?: number
  /** How the value is written, when not as a plain number. */
  text?: string
  /** A row of its own, for a long name. */
  isWide?: boolean
  onInput(value: number): void
}

export function slider(options: SliderOptions): TemplateResult {
  const { name, label, value, low, high, step = 0.1, digits = 1 } = options
  const text = options.text ?? written(value, digits)
  return html`<label class=${options.isWide ? "slider wide" : "slider"}>
    <span class="name">${name}</span>
    <input
      type="range"
      aria-label=${label}
      aria-valuetext=${text}
      min=${low}
      max=${high}
      step=${step}
      .value=${live(String(value))}
      @input=${(event: Event) => options.onInput((event.target as HTMLInputElement).valueAsNumber)}
    />
    <output>${text}</output>
  </label>`
}

export interface ChoiceOptions<T extends string> {
  legend: string
  /** Unique within the figure. */
  group: string
  value: T
  options: readonly (readonly [value: T, text: string])[]
  onChange(value: T): void
}

/** A few options side by side, of which one holds. */
export function choice<T extends string>({ legend, group, value, options, onChange }: ChoiceOptions<T>): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    <span class="segments">
      ${options.map(
        ([option, text]) =>
          html`<label
            ><input
              type="radio"
              name=${group}
              value=${option}
              .checked=${live(option === value)}
              @change=${() => onChange(option)}
            />${text}</label
          >`,
      )}
    </span>
  </fieldset>`
}

/** Many options, of which one holds. */
export function menu<T extends string>({ legend, value, options, onChange }: ChoiceOptions<T>): TemplateResult {
  return html`<label class="choice">
    <span>${legend}</span>
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value as T)}>
      ${options.map(([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`)}
    </select>
  </label>`
}

export interface ButtonOptions {
  isPrimary?: boolean
  isDisabled?: boolean
}

export function button(text: string, onClick: () => void, { isPrimary, isDisabled }: ButtonOptions = {}): TemplateResult {
  return html`<button
    type="button"
    class=${isPrimary ? "primary" : nothing}
    ?disabled=${isDisabled ?? false}
    @click=${onClick}
  >
    ${text}
  </button>`
}
