/** The style of a computation graph. */
import { css } from "lit"

export const graphStyles = css`
  .box {
    fill: var(--paper-raised);
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }

  .box.given {
    fill: var(--paper-sunk);
    stroke: var(--line);
  }

  .box.current {
    fill: var(--accent-wash);
    stroke: var(--accent);
    stroke-width: 2.5;
  }

  .edge {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }

  .edge.forward {
    stroke: var(--teal);
    stroke-width: 2;
  }

  .edge.back {
    stroke: var(--coral);
    stroke-width: 2.5;
  }

  .tip {
    fill: var(--line-strong);
  }

  .tip.back {
    fill: var(--coral);
  }

  .centred {
    text-anchor: middle;
  }

  svg .formula {
    font-size: 12px;
    fill: var(--ink-soft);
  }

  svg .strong {
    font-size: 15px;
    font-weight: 700;
    fill: var(--teal);
  }

  .pill {
    fill: var(--coral);
  }

  svg .derivative {
    font-weight: 700;
    fill: var(--paper-raised);
  }

  .says.steps {
    min-block-size: 3.4em;
    font-size: 1.02rem;
    font-variant-numeric: tabular-nums;
    text-autospace: no-autospace;
  }

  .says .formula {
    font-family: var(--maths);
    font-size: 1.06em;
  }

  .says p {
    margin: 0;
    overflow-wrap: break-word;
  }

  .count {
    margin-inline-start: auto;
    color: var(--ink-faint);
    font-variant-numeric: tabular-nums;
  }
`
