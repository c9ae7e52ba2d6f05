/** A row of weights times a table, told twice: number by number as loops do it, and as one product does it. */

export interface Product {
  features: number
  examples: number
  /** One weight for each feature. */
  weights: number[]
  /** X[feature][example]: one column for each example. */
  X: number[][]
}

export interface Counts {
  /** Statements that the Python interpreter carries out. */
  statements: number
  /** Multiplications with addition, wherever they are carried out. */
  operations: number
  /** Elements of the result that are finished. */
  finished: number
}

/** Small whole numbers that can be checked in the head. */
export function product(features: number, examples: number): Product {
  const weights = Array.from({ length: features }, (_, j) => [2, -1, 1, 3, -2, 1][j % 6] ?? 1)
  const X = Array.from({ length: features }, (_, j) =>
    Array.from({ length: examples }, (_, i) => (3 * j + 2 * i + i * j) % 5),
  )
  return { features, examples, weights, X }
}

/** Result number `example` after the loops' first `tick` multiplications. */
export function partialSum(of: Product, example: number, tick: number): number {
  const done = Math.min(of.features, Math.max(0, tick - example * of.features))
  return of.weights.slice(0, done).reduce((sum, weight, j) => sum + weight * (of.X[j]?.[example] ?? 0), 0)
}

/** One statement for each product: the two loops take features × examples of them. */
export function loopCounts(of: Product, tick: number): Counts {
  const operations = Math.min(tick, of.features * of.examples)
  return { statements: operations, operations, finished: Math.floor(operations / of.features) }
}

/** One statement for everything; the compiled code behind it takes `lanes` columns along at a time. */
export function vectorCounts(of: Product, tick: number, lanes: number): Counts {
  const finished = Math.min(of.examples, lanes * Math.floor(tick / of.features))
  const running = Math.min(lanes, of.examples - finished)
  return { statements: tick > 0 ? 1 : 0, operations: finished * of.features + running * (tick % of.features), finished }
}
