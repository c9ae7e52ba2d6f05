/** The style of the live net. */
import { css } from "lit"

export const boundaryStyles = css`
  .bench {
    display: grid;
    gap: var(--s4);
  }

  .bench.wide {
    grid-template-columns: auto 1fr;
    gap: 24px;
    align-items: start;
  }

  canvas {
    inline-size: 100%;
    max-inline-size: 380px;
    aspect-ratio: 1;
    margin-inline: auto;
    border-radius: 10px;
  }

  .score {
    display: flex;
    gap: var(--s2) var(--s5);
    margin: 0 0 var(--s3);
    font-variant-numeric: tabular-nums;
  }

  .score dt {
    color: var(--ink-faint);
  }

  .score dd {
    min-inline-size: 3.4em;
    margin: 0;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.2;
  }
`
