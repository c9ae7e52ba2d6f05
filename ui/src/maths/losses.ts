/** Two losses of one prediction a = sigmoid(z) for a label y of 0 or 1, and what each sends back. */

export type Label = 0 | 1
export type LossName = "cross-entropy" | "squared-error"

export interface Loss {
  value(a: number, y: Label): number
  /** The derivative with respect to the prediction a. */
  slope(a: number, y: Label): number
  /** The derivative with respect to z, where a = sigmoid(z): what the weights learn from. */
  signal(a: number, y: Label): number
}

export const LOSSES: Record<LossName, Loss> = {
  "cross-entropy": {
    value: (a, y) => (y === 1 ? -Math.log(a) : -Math.log(1 - a)),
    slope: (a, y) => (y === 1 ? -1 / a : 1 / (1 - a)),
    signal: (a, y) => a - y,
  },
  "squared-error": {
    value: (a, y) => (a - y) ** 2,
    slope: (a, y) => 2 * (a - y),
    signal: (a, y) => 2 * (a - y) * a * (1 - a),
  },
}
