/** The style of all figures: colours and type come from the page's tokens, which reach into the shadow. */
import { css } from "lit"

export const figureStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: var(--text-s, 0.89rem);
    line-height: 1.5;
    color: var(--ink);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  svg,
  canvas {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }

  svg text {
    font-family: var(--sans);
    font-size: 12.5px;
    fill: var(--ink-soft);
    stroke: none;
  }

  svg .number {
    font-variant-numeric: tabular-nums;
    fill: var(--ink);
  }

  var,
  .v {
    font-family: var(--maths);
    font-size: 1.12em;
    font-style: italic;
  }

  svg .v {
    font-size: 16px;
    fill: var(--ink);
  }

  svg .sub {
    font-size: 11px;
    font-style: normal;
  }

  var sub {
    font-size: 0.72em;
    font-style: normal;
    line-height: 0;
  }

  .grid {
    stroke: var(--line);
    stroke-width: 1;
  }

  .axis {
    stroke: var(--line-strong);
    stroke-width: 1;
  }

  .curve {
    fill: none;
    stroke: var(--teal);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .curve.second {
    stroke: var(--coral);
  }

  .curve.third {
    stroke: var(--violet);
  }

  .curve.faint {
    stroke-width: 1.75;
    stroke-dasharray: 5 5;
  }

  .handle {
    cursor: grab;
    outline: none;
    touch-action: none;
  }

  .handle:active {
    cursor: grabbing;
  }

  .handle .halo {
    fill: var(--coral);
    opacity: 0.18;
  }

  .handle:hover .halo {
    opacity: 0.32;
  }

  .handle:focus-visible .halo {
    opacity: 0.5;
    stroke: var(--ink);
    stroke-width: 2;
  }

  .handle .bead {
    fill: var(--coral);
    stroke: var(--paper-raised);
    stroke-width: 2;
  }

  .readout {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s5);
    align-items: baseline;
    margin: var(--s3) 0 0;
    font-size: 1.02rem;
    font-variant-numeric: tabular-nums;
  }

  .readout.calc {
    display: block;
  }

  .readout p {
    margin: 0;
  }

  .says {
    min-block-size: 3em;
    margin: var(--s3) 0 0;
    text-wrap: pretty;
  }

  .key {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }

  .key::before {
    content: "";
    inline-size: 1.3em;
    block-size: 0.24em;
    background: var(--teal);
    border-radius: 99px;
  }

  .key.second::before {
    background: var(--coral);
  }

  .key.third::before {
    background: var(--violet);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s4);
    margin: 0 0 var(--s2);
    color: var(--ink-soft);
  }

  .warning {
    color: var(--bad);
    font-weight: 600;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .controls,
    .buttons {
      display: none;
    }
  }
`
