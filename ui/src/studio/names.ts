/** Names in a line of Python. */

const NAME = /[\p{L}_][\p{L}\p{N}_.]*/gu

/** The dotted name at a place in a line of code, or nothing: not in a comment. */
export function nameAt(line: string, column: number): string {
  const comment = line.indexOf("#")
  if (comment >= 0 && comment < column) return ""
  for (const found of line.matchAll(NAME)) {
    const end = found.index + found[0].length
    if (found.index <= column && column <= end) return found[0]
  }
  return ""
}
