/** The style of what moves a figure: sliders, choices, buttons. */
import { css } from "lit"

export const controlStyles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5rem), 1fr));
    gap: var(--s2) var(--s5);
    align-items: end;
    margin-block-start: var(--s4);
    padding-block-start: var(--s3);
    border-block-start: 1px solid var(--line);
  }

  .slider {
    display: grid;
    grid-template-columns: auto 1fr 3.6em;
    gap: var(--s3);
    align-items: center;
    min-block-size: 2.25rem;
  }

  .slider.wide {
    grid-column: 1 / -1;
    max-inline-size: 28rem;
  }

  .slider .name {
    min-inline-size: 1.7em;
    white-space: nowrap;
  }

  .slider output {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  input[type="range"] {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 3rem;
    block-size: 1.5rem;
    margin: 0;
    background: none;
    cursor: pointer;
  }

  input[type="range"]::-webkit-slider-runnable-track {
    block-size: 4px;
    background: color-mix(in srgb, var(--line-strong) 55%, transparent);
    border-radius: 99px;
  }

  input[type="range"]::-moz-range-track {
    block-size: 4px;
    background: color-mix(in srgb, var(--line-strong) 55%, transparent);
    border-radius: 99px;
  }

  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: -7px;
    background: var(--accent);
    border: 3px solid var(--paper-raised);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--accent);
  }

  input[type="range"]::-moz-range-thumb {
    inline-size: 12px;
    block-size: 12px;
    background: var(--accent);
    border: 3px solid var(--paper-raised);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--accent);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s3);
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset.choice {
    grid-column: 1 / -1;
  }

  .choice legend {
    float: inline-start;
    padding: 0;
    color: var(--ink-soft);
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    padding: 2px;
    background: var(--paper-sunk);
    border: 1px solid var(--line);
    border-radius: 1.1rem;
  }

  .segments label {
    position: relative;
    padding: 0.28rem 0.8rem;
    line-height: 1.4;
    color: var(--ink-soft);
    white-space: nowrap;
    border-radius: 99px;
    cursor: pointer;
  }

  .segments label:hover {
    color: var(--ink);
  }

  .segments label:has(:checked) {
    font-weight: 600;
    color: var(--accent-strong);
    background: var(--paper-raised);
    box-shadow: 0 0 0 1px var(--line-strong);
  }

  .segments label:has(:focus-visible) {
    outline: 3px solid color-mix(in oklab, var(--accent) 75%, transparent);
  }

  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  select,
  input[type="text"] {
    min-block-size: 2.25rem;
    padding: var(--s1) var(--s2);
    font: inherit;
    color: var(--ink);
    background: var(--paper-raised);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
    margin-block-start: var(--s3);
  }

  button {
    min-block-size: 2.25rem;
    padding: var(--s1) var(--s4);
    font: inherit;
    font-weight: 600;
    color: var(--ink);
    white-space: nowrap;
    background: var(--paper-raised);
    border: 1px solid var(--line-strong);
    border-radius: 99px;
    cursor: pointer;
  }

  button:hover {
    color: var(--accent-strong);
    background: var(--accent-wash);
    border-color: var(--accent);
  }

  button.primary {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }

  button.primary:hover {
    background: var(--accent-strong);
  }

  button:disabled {
    color: var(--ink-faint);
    background: none;
    border-color: var(--line);
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid color-mix(in oklab, var(--accent) 75%, transparent);
    outline-offset: 2px;
  }
`
