/** The activation functions of the course, each with its derivative as a function of z. */

export type ActivationName = "sigmoid" | "tanh" | "relu" | "leaky-relu" | "linear" | "step"

export interface Activation {
  value(z: number): number
  slope(z: number): number
}

/** The logistic function, without overflow far out on either side. */
export function sigmoid(z: number): number {
  const e = Math.exp(-Math.abs(z))
  return z >= 0 ? 1 / (1 + e) : e / (1 + e)
}

export const ACTIVATIONS: Record<ActivationName, Activation> = {
  sigmoid: { value: sigmoid, slope: (z) => sigmoid(z) * (1 - sigmoid(z)) },
  tanh: { value: Math.tanh, slope: (z) => 1 - Math.tanh(z) ** 2 },
  relu: { value: (z) => Math.max(0, z), slope: (z) => (z > 0 ? 1 : 0) },
  "leaky-relu": { value: (z) => (z > 0 ? z : 0.1 * z), slope: (z) => (z > 0 ? 1 : 0.1) },
  linear: { value: (z) => z, slope: () => 1 },
  step: { value: (z) => (z >= 0 ? 1 : 0), slope: () => 0 },
}
