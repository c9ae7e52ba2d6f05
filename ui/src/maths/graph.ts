/** Computation graphs that are walked one node at a time: values forward, derivatives backward. */

import { sigmoid } from "./activations"

export type Operation = "input" | "constant" | "add" | "multiply" | "triple" | "square" | "sigmoid" | "log-loss"

export interface Node {
  id: string
  operation: Operation
  from: readonly string[]
  /** Where the picture shows it, in columns and rows. */
  column: number
  row: number
}

export interface Graph {
  /** Inputs first, then every node after those it is made from; the last is the result. */
  nodes: readonly Node[]
  start: Readonly<Record<string, number>>
}

/** What is known after some steps: values of nodes, and derivatives of the result by nodes. */
export interface Known {
  values: ReadonlyMap<string, number>
  derivatives: ReadonlyMap<string, number>
  /** The contribution that each edge "from>to" carried back. */
  carried: ReadonlyMap<string, { upstream: number; local: number }>
  /** The node that the last step worked on. */
  current: string | undefined
}

const VALUES: Record<Exclude<Operation, "input" | "constant">, (...x: number[]) => number> = {
  add: (x = 0, y = 0) => x + y,
  multiply: (x = 0, y = 0) => x * y,
  triple: (x = 0) => 3 * x,
  square: (x = 0) => x * x,
  sigmoid: (x = 0) => sigmoid(x),
  "log-loss": (a = 0, y = 0) => -(y * Math.log(a) + (1 - y) * Math.log(1 - a)),
}

const SLOPES: Record<Exclude<Operation, "input" | "constant">, (...x: number[]) => number[]> = {
  add: () => [1, 1],
  multiply: (x = 0, y = 0) => [y, x],
  triple: () => [3],
  square: (x = 0) => [2 * x],
  sigmoid: (x = 0) => [sigmoid(x) * (1 - sigmoid(x))],
  "log-loss": (a = 0, y = 0) => [-y / a + (1 - y) / (1 - a), Math.log(1 - a) - Math.log(a)],
}

const isComputed = (node: Node) => node.operation !== "input" && node.operation !== "constant"

export const forwardSteps = (graph: Graph) => graph.nodes.filter(isComputed).length

/** Every computed node once forward and once backward, and one step to say that the result's own derivative is 1. */
export const allSteps = (graph: Graph) => 2 * forwardSteps(graph) + 1

/** What is known after `steps` steps from the given inputs. */
export function walk(graph: Graph, inputs: Readonly<Record<string, number>>, steps: number): Known {
  const computed = graph.nodes.filter(isComputed)
  const values = new Map(graph.nodes.filter((node) => !isComputed(node)).map(({ id }) => [id, inputs[id] ?? 0]))
  const forward = computed.slice(0, steps)
  for (const node of forward) values.set(node.id, valueOf(node, values))
  const behind = steps - computed.length
  if (behind <= 0) return { values, derivatives: new Map(), carried: new Map(), current: forward.at(-1)?.id }
  const sent = [...computed].reverse().slice(0, behind - 1)
  const result = computed.at(-1)
  return { values, ...sendBack(sent, result, values), current: sent.at(-1)?.id ?? result?.id }
}

/** Every derivative of the result at once. */
export function derivatives(graph: Graph, inputs: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return walk(graph, inputs, allSteps(graph)).derivatives
}

function valueOf(node: Node, values: ReadonlyMap<string, number>): number {
  const operation = node.operation as keyof typeof VALUES
  return VALUES[operation](...argumentsOf(node, values))
}

function sendBack(sent: readonly Node[], result: Node | undefined, values: ReadonlyMap<string, number>) {
  const derivatives = new Map<string, number>(result ? [[result.id, 1]] : [])
  const carried = new Map<string, { upstream: number; local: number }>()
  for (const node of sent) {
    const upstream = derivatives.get(node.id) ?? 0
    const slopes = SLOPES[node.operation as keyof typeof SLOPES](...argumentsOf(node, values))
    node.from.forEach((id, i) => {
      const local = slopes[i] ?? 0
      carried.set(`${id}>${node.id}`, { upstream, local })
      derivatives.set(id, (derivatives.get(id) ?? 0) + upstream * local)
    })
  }
  return { derivatives, carried }
}

function argumentsOf(node: Node, values: ReadonlyMap<string, number>): number[] {
  return node.from.map((id) => values.get(id) ?? 0)
}
