/** A net of two inputs, one hidden layer and one sigmoid output, trained by mini-batch gradient descent. */

import { ACTIVATIONS, type ActivationName, sigmoid } from "./activations"
import type { Sample } from "./datasets"
import { normal, type Random, shuffled } from "./random"

export interface Net {
  activation: ActivationName
  /** Hidden weights, two for each unit, and one bias for each. */
  W1: Float64Array
  b1: Float64Array
  /** Output weights, one for each hidden unit, and one bias. */
  W2: Float64Array
  b2: Float64Array
}

export type Gradients = Omit<Net, "activation">

/** A net with small random weights: He's scale for ReLU, Xavier's for the others. */
export function createNet(hidden: number, activation: ActivationName, random: Random): Net {
  const gain = activation === "relu" || activation === "leaky-relu" ? 2 : 1
  const draw = (length: number, fanIn: number) =>
    Float64Array.from({ length }, () => normal(random) * Math.sqrt(gain / fanIn))
  // Biases that differ spread the first bends over the picture, so that few units suffice.
  return {
    activation,
    W1: draw(2 * hidden, 1),
    b1: Float64Array.from({ length: hidden }, () => 0.5 * normal(random)),
    W2: draw(hidden, hidden),
    b2: new Float64Array(1),
  }
}

/** How probable class 1 is at a point. */
export function predict(net: Net, x: number, y: number): number {
  const { value } = ACTIVATIONS[net.activation]
  let z = net.b2[0] ?? 0
  for (let unit = 0; unit < net.b1.length; unit++) {
    z += (net.W2[unit] ?? 0) * value(hiddenSum(net, unit, x, y))
  }
  return sigmoid(z)
}

/** The mean cross-entropy over the samples. */
export function loss(net: Net, samples: readonly Sample[]): number {
  const total = samples.reduce((sum, { x, y, label }) => {
    const a = predict(net, x, y)
    return sum - Math.log(Math.max(1e-12, label ? a : 1 - a))
  }, 0)
  return total / samples.length
}

/** The share of samples on the right side of one half. */
export function accuracy(net: Net, samples: readonly Sample[]): number {
  const right = samples.filter(({ x, y, label }) => predict(net, x, y) > 0.5 === (label === 1))
  return right.length / samples.length
}

/** The derivatives of the mean cross-entropy, by backpropagation. */
export function gradients(net: Net, samples: readonly Sample[]): Gradients {
  const { value, slope } = ACTIVATIONS[net.activation]
  const g = zeros(net)
  for (const { x, y, label } of samples) {
    const dz = (predict(net, x, y) - label) / samples.length
    g.b2[0] = (g.b2[0] ?? 0) + dz
    for (let unit = 0; unit < net.b1.length; unit++) {
      const sum = hiddenSum(net, unit, x, y)
      const dsum = dz * (net.W2[unit] ?? 0) * slope(sum)
      add(g.W2, unit, dz * value(sum))
      add(g.b1, unit, dsum)
      add(g.W1, 2 * unit, dsum * x)
      add(g.W1, 2 * unit + 1, dsum * y)
    }
  }
  return g
}

/** Go once through the samples in a fresh order, one small step per batch. */
export function trainEpoch(net: Net, samples: readonly Sample[], rate: number, random: Random, batch = 16): void {
  const order = shuffled(samples, random)
  for (let start = 0; start < order.length; start += batch) {
    const g = gradients(net, order.slice(start, start + batch))
    descend(net.W1, g.W1, rate)
    descend(net.b1, g.b1, rate)
    descend(net.W2, g.W2, rate)
    descend(net.b2, g.b2, rate)
  }
}

function hiddenSum(net: Net, unit: number, x: number, y: number): number {
  return (net.W1[2 * unit] ?? 0) * x + (net.W1[2 * unit + 1] ?? 0) * y + (net.b1[unit] ?? 0)
}

function zeros(net: Net): Gradients {
  const hidden = net.b1.length
  return {
    W1: new Float64Array(2 * hidden),
    b1: new Float64Array(hidden),
    W2: new Float64Array(hidden),
    b2: new Float64Array(1),
  }
}

function add(array: Float64Array, index: number, amount: number): void {
  array[index] = (array[index] ?? 0) + amount
}

function descend(array: Float64Array, gradient: Float64Array, rate: number): void {
  for (let i = 0; i < array.length; i++) add(array, i, -rate * (gradient[i] ?? 0))
}
