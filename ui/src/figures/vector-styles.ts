/** The style of loops against one product. */
import { css } from "lit"

export const vectorStyles = css`
  .race {
    display: grid;
    gap: var(--s5);
  }

  .race.wide {
    grid-template-columns: 1fr 1fr;
  }

  section {
    display: grid;
    grid-template-rows: auto 1fr auto auto;
    min-inline-size: 0;
  }

  h3 {
    margin: 0 0 var(--s2);
    font-size: 1rem;
    font-weight: 600;
  }

  pre {
    align-self: start;
    margin: 0 0 var(--s3);
    padding: var(--s2) var(--s3);
    overflow-x: auto;
    font: 0.8rem/1.55 var(--mono);
    background: var(--paper-sunk);
    border-radius: var(--radius-s);
  }

  .sheet {
    display: flex;
    gap: 4px;
  }

  .column {
    display: grid;
    gap: 4px;
    flex: 1;
    max-inline-size: 2.6rem;
  }

  .column.weights {
    margin-inline-end: 8px;
  }

  .name {
    block-size: 1.5rem;
    line-height: 1.5rem;
    text-align: center;
  }

  .weights .name:last-child {
    margin-block-start: 8px;
    block-size: 1.9rem;
    line-height: 1.9rem;
  }

  .cell {
    display: grid;
    place-items: center;
    block-size: 1.9rem;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    background: var(--paper-sunk);
    border: 1.5px solid transparent;
    border-radius: 5px;
  }

  .cell.w {
    background: color-mix(in srgb, var(--violet) 14%, var(--paper-raised));
  }

  .cell.active {
    font-weight: 700;
    color: var(--paper-raised);
    background: var(--coral);
  }

  .cell.w.active {
    background: var(--violet);
  }

  .cell.z {
    margin-block-start: 8px;
    background: none;
    border: 1.5px dashed var(--line-strong);
  }

  .cell.z.going {
    color: var(--coral);
    border-color: var(--coral);
  }

  .cell.z.done {
    font-weight: 700;
    background: color-mix(in srgb, var(--teal) 16%, var(--paper-raised));
    border: 1.5px solid var(--teal);
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
    margin: var(--s3) 0 0;
    font-variant-numeric: tabular-nums;
  }

  .counts > div {
    display: flex;
    gap: var(--s2);
    align-items: baseline;
  }

  .counts dt {
    color: var(--ink-faint);
  }

  .counts dd {
    min-inline-size: 1.6em;
    margin: 0;
    font-size: 1.2rem;
    font-weight: 700;
  }
`
