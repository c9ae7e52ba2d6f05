/** The style of gradient descent. */
import { css } from "lit"

export const descentStyles = css`
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 28px;
  }

  .title {
    margin: 0 0 var(--s1);
    color: var(--ink-soft);
  }

  .field {
    fill: transparent;
    cursor: crosshair;
    touch-action: pan-y;
  }

  .sea {
    fill: light-dark(#dceff3, #2b7585);
  }

  .deep {
    fill: light-dark(#0a5568, #03131a);
    opacity: 0.85;
  }

  .depth-line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1;
    opacity: 0.28;
  }

  .trail {
    fill: none;
    stroke: var(--coral);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .stop {
    fill: var(--coral);
  }

  .here {
    fill: var(--paper-raised);
    stroke: var(--coral);
    stroke-width: 3;
  }

  .says {
    min-block-size: 1.6em;
  }
`
