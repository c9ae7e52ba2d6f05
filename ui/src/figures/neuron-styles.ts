/** The style of the drawing of a neuron. */
import { css } from "lit"

export const neuronStyles = css`
  .node {
    fill: var(--paper-raised);
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }

  .node.sum {
    fill: var(--accent-wash);
    stroke: var(--accent);
  }

  .edge {
    stroke: var(--teal);
    stroke-linecap: round;
    opacity: 0.75;
  }

  .edge.against {
    stroke: var(--coral);
  }

  .tag {
    fill: var(--paper-raised);
    stroke: var(--line);
  }

  .wire {
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }

  .centred {
    text-anchor: middle;
  }

  svg .strong {
    font-size: 15px;
    font-weight: 700;
  }

  svg .sigma {
    font-family: var(--maths);
    font-size: 17px;
    fill: var(--accent-strong);
  }

  svg .answer {
    font-size: 19px;
    font-weight: 700;
  }

  .spot {
    fill: var(--coral);
    stroke: var(--paper-raised);
    stroke-width: 1.5;
  }
`
