/** NumPy's broadcasting rules, axis by axis from the right, so that each can be shown. */

export type Shape = readonly number[]

export type Fate = "same" | "stretched-a" | "stretched-b" | "added-a" | "added-b" | "clash"

export interface Axis {
  /** The size in a and in b; undefined where the array has no such axis. */
  a: number | undefined
  b: number | undefined
  result: number | undefined
  fate: Fate
}

export interface Broadcast {
  /** Leftmost axis first, as a shape is read. */
  axes: Axis[]
  /** The shape of the result, or undefined when two sizes clash. */
  shape: Shape | undefined
}

/** Line two shapes up at their right ends and say what happens to each axis. */
export function broadcast(a: Shape, b: Shape): Broadcast {
  const length = Math.max(a.length, b.length)
  const axes = Array.from({ length }, (_, i) => axisOf(a[i - length + a.length], b[i - length + b.length]))
  const clash = axes.some((axis) => axis.fate === "clash")
  return { axes, shape: clash ? undefined : axes.map((axis) => axis.result ?? 1) }
}

function axisOf(a: number | undefined, b: number | undefined): Axis {
  if (a === undefined) return { a, b, result: b, fate: "added-a" }
  if (b === undefined) return { a, b, result: a, fate: "added-b" }
  if (a === b) return { a, b, result: a, fate: "same" }
  if (a === 1) return { a, b, result: b, fate: "stretched-a" }
  if (b === 1) return { a, b, result: a, fate: "stretched-b" }
  return { a, b, result: undefined, fate: "clash" }
}

/** Where in an array of `shape` the element for `index` of the result comes from. */
export function sourceIndex(index: Shape, shape: Shape): number[] {
  return shape.map((size, i) => (size === 1 ? 0 : (index[index.length - shape.length + i] ?? 0)))
}

/** The position of an element in row-major order. */
export function flatIndex(index: Shape, shape: Shape): number {
  return shape.reduce((flat, size, i) => flat * size + (index[i] ?? 0), 0)
}

/** Read "3x4", "3, 4" or "(3, 4)"; undefined when it is not a shape of at most `axes` axes up to `size`. */
export function parseShape(text: string, axes = 3, size = 6): Shape | undefined {
  const inside = text.normalize("NFKC").trim().replace(/^\(|\)$/g, "").replace(/,\s*$/, "").trim()
  if (inside === "") return []
  const parts = inside.split(/\s*[,x×]\s*|\s+/)
  const shape = parts.map(Number)
  const fits = shape.length <= axes && shape.every((n) => Number.isInteger(n) && n >= 1 && n <= size)
  return fits ? shape : undefined
}

/** A shape as Python writes it: (), (4,), (3, 4). */
export function shapeText(shape: Shape): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`
}
