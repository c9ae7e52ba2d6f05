/** The style of the two losses. */
import { css } from "lit"

export const lossStyles = css`
  .dot {
    fill: var(--teal);
    stroke: var(--paper-raised);
    stroke-width: 2;
  }

  .dot.second {
    fill: var(--coral);
  }

  .grip {
    fill: transparent;
  }

  .handle .bead {
    fill: var(--ink);
  }

  .handle .halo {
    fill: var(--ink);
  }

  .bars {
    inline-size: 100%;
    margin-block-start: var(--s3);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .bars :is(th, td) {
    padding: var(--s1) var(--s3) var(--s1) 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  .bars thead th {
    color: var(--ink-faint);
  }

  .bars .push {
    display: flex;
    gap: var(--s3);
    align-items: center;
  }

  .bars svg {
    flex: 1;
    min-inline-size: 3rem;
    background: var(--paper-sunk);
    border-radius: 2px;
  }

  .bar {
    fill: var(--teal);
  }

  .bar.second {
    fill: var(--coral);
  }
`
