/** The style of one neuron's plane. */
import { css } from "lit"

export const linearStyles = css`
  :host > svg {
    margin-inline: auto;
  }

  .yes-stop {
    stop-color: var(--teal);
  }

  .no-stop {
    stop-color: var(--coral);
  }

  .border {
    stroke: var(--ink);
    stroke-width: 2.5;
  }

  .arrow {
    stroke: var(--ink);
    stroke-width: 2;
  }

  .arrowhead {
    fill: var(--ink);
  }

  .handle .bead.yes {
    fill: var(--teal);
  }

  .handle .bead.no {
    fill: var(--coral);
  }

  .handle .halo {
    fill: var(--paper-raised);
    opacity: 0.55;
  }

  .cross {
    stroke: var(--paper-raised);
    stroke-width: 2;
  }

  strong.yes {
    color: var(--teal);
  }

  strong.no {
    color: var(--coral);
  }
`
