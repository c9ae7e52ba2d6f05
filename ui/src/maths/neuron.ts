/** One neuron: a weighted sum and an activation. */

import { ACTIVATIONS, type ActivationName } from "./activations"

export interface Neuron {
  weights: readonly number[]
  bias: number
  activation: ActivationName
}

export interface Fired {
  products: number[]
  z: number
  a: number
}

/** What the neuron makes of its inputs, with every product on the way. */
export function fire(neuron: Neuron, inputs: readonly number[]): Fired {
  const products = neuron.weights.map((weight, i) => weight * (inputs[i] ?? 0))
  const z = products.reduce((sum, product) => sum + product, neuron.bias)
  return { products, z, a: ACTIVATIONS[neuron.activation].value(z) }
}
