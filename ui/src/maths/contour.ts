/** Lines of equal height through a grid of heights (marching squares). */

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/**
 * The line of `level` through `heights[row][column]`, as short segments in grid coordinates.
 * A cell that the line crosses twice is cut in the way that keeps the higher corners apart.
 */
export function contour(heights: readonly (readonly number[])[], level: number): Segment[] {
  const segments: Segment[] = []
  for (let row = 0; row + 1 < heights.length; row++) {
    const upper = heights[row] ?? []
    const lower = heights[row + 1] ?? []
    for (let column = 0; column + 1 < upper.length; column++) {
      const corners = [upper[column], upper[column + 1], lower[column + 1], lower[column]]
      segments.push(...crossings(corners.map((height) => (height ?? 0) - level), column, row))
    }
  }
  return segments
}

type Crossing = readonly [number, number]

function crossings(corners: number[], column: number, row: number): Segment[] {
  const [a = 0, b = 0, c = 0, d = 0] = corners
  const met: Crossing[] = []
  if (a > 0 !== b > 0) met.push([column + a / (a - b), row])
  if (b > 0 !== c > 0) met.push([column + 1, row + b / (b - c)])
  if (c > 0 !== d > 0) met.push([column + d / (d - c), row + 1])
  if (d > 0 !== a > 0) met.push([column, row + a / (a - d)])
  const [first, second, third, fourth] = met
  if (!first || !second) return []
  if (!third || !fourth) return [[...first, ...second]]
  return a > 0
    ? [[...first, ...second], [...third, ...fourth]]
    : [[...fourth, ...first], [...second, ...third]]
}

/** The segments as one SVG path, placed by two scales. */
export function pathOf(segments: readonly Segment[], x: (n: number) => number, y: (n: number) => number): string {
  const at = (px: number, py: number) => `${x(px).toFixed(1)} ${y(py).toFixed(1)}`
  return segments.map(([x1, y1, x2, y2]) => `M${at(x1, y1)}L${at(x2, y2)}`).join("")
}
