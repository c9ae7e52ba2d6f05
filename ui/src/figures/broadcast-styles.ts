/** The style of broadcasting. */
import { css } from "lit"

export const broadcastStyles = css`
  .alignment {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .alignment :is(th, td) {
    min-inline-size: 3.4rem;
    padding: 0.15rem var(--s3);
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }

  .alignment th {
    padding-inline-start: 0;
    text-align: start;
  }

  .alignment td {
    font-size: 1.1rem;
  }

  .alignment .absent {
    color: var(--ink-faint);
  }

  .alignment .fates td {
    font-size: 0.8rem;
    color: var(--ink-faint);
  }

  .alignment .fates :is(.stretched-a, .added-a) {
    color: var(--teal);
  }

  .alignment .fates :is(.stretched-b, .added-b) {
    color: var(--coral);
  }

  .alignment .fates .clash {
    font-weight: 700;
    color: var(--bad);
  }

  .alignment .sum :is(th, td) {
    border-block-start: 1px solid var(--line-strong);
    font-weight: 700;
  }

  .says {
    min-block-size: 0;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3) var(--s3);
    align-items: center;
    margin-block-start: var(--s3);
  }

  .operator {
    font-size: 1.4rem;
    color: var(--ink-soft);
  }

  .caption {
    margin: 0 0 var(--s1);
    line-height: 1.5rem;
    color: var(--ink-soft);
  }

  .sheets {
    display: grid;
    gap: var(--s2);
    inline-size: fit-content;
  }

  .sheet {
    display: grid;
    gap: 3px;
  }

  .row {
    display: flex;
    gap: 3px;
  }

  .cell {
    display: grid;
    place-items: center;
    inline-size: 1.95rem;
    block-size: 1.75rem;
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    border: 1.5px solid var(--line-strong);
    border-radius: 5px;
  }

  .cell.a.own {
    background: color-mix(in srgb, var(--teal) 16%, var(--paper-raised));
    border-color: var(--teal);
  }

  .cell.b.own {
    background: color-mix(in srgb, var(--coral) 16%, var(--paper-raised));
    border-color: var(--coral);
  }

  .cell.copy {
    color: var(--ink-faint);
    border-style: dashed;
  }

  .cell.sum {
    background: var(--paper-sunk);
    border-color: var(--line);
    cursor: crosshair;
  }

  .cell.pointed {
    font-weight: 700;
    color: var(--paper-raised);
    background: var(--ink);
    border-color: var(--ink);
    border-style: solid;
  }

  .result {
    inline-size: fit-content;
    border-radius: 6px;
  }

  .element {
    min-block-size: 1.5em;
    margin: var(--s3) 0 0;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .choice.tries {
    grid-column: 1 / -1;
    gap: var(--s2);
  }

  .tries button {
    padding-inline: var(--s3);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
`
