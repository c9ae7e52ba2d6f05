/** Searching in all cells at once: pure, for the panel and for tests. */

export interface Query {
  words: string
  isExactCase: boolean
  isWholeWord: boolean
}

export interface Found {
  cell: number
  from: number
  to: number
}

export function patternOf({ words, isExactCase, isWholeWord }: Query): RegExp | undefined {
  if (words === "") return undefined
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  // \b knows only ASCII: a Japanese word has its borders where no letter stands beside it
  const whole = isWholeWord ? `(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])` : literal
  return new RegExp(whole, isExactCase ? "gu" : "giu")
}

export function findAll(sources: readonly string[], query: Query): readonly Found[] {
  const pattern = patternOf(query)
  if (!pattern) return []
  return sources.flatMap((source, cell) =>
    [...source.matchAll(pattern)].map(({ index, 0: text }) => ({ cell, from: index, to: index + text.length })),
  )
}

/** The match at or after a place, around the end; −1 where there is none. */
export function nextFrom(found: readonly Found[], cell: number, offset: number): number {
  if (found.length === 0) return -1
  const next = found.findIndex((one) => one.cell > cell || (one.cell === cell && one.from >= offset))
  return Math.max(0, next)
}
