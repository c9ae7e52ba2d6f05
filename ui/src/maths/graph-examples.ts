/** The computation graphs that lectures may ask for by name. */

import type { Graph, Node } from "./graph"

export type GraphName = "product" | "logistic" | "square"

const node = (id: string, operation: Node["operation"], from: string[], column: number, row: number): Node => ({
  id,
  operation,
  from,
  column,
  row,
})

export const GRAPHS: Record<GraphName, Graph> = {
  product: {
    nodes: [
      node("a", "input", [], 0, 0),
      node("b", "input", [], 0, 1),
      node("c", "input", [], 0, 2),
      node("u", "multiply", ["b", "c"], 1, 1.5),
      node("v", "add", ["a", "u"], 2, 0.75),
      node("J", "triple", ["v"], 3, 0.75),
    ],
    start: { a: 5, b: 3, c: 2 },
  },
  logistic: {
    nodes: [
      node("w", "input", [], 0, 0),
      node("x", "constant", [], 0, 1),
      node("b", "input", [], 0, 2),
      node("y", "constant", [], 3, 2),
      node("u", "multiply", ["w", "x"], 1, 0.5),
      node("z", "add", ["u", "b"], 2, 1),
      node("a", "sigmoid", ["z"], 3, 1),
      node("L", "log-loss", ["a", "y"], 4, 1.4),
    ],
    start: { w: 0.5, x: 2, b: -1, y: 1 },
  },
  square: {
    nodes: [
      node("w", "input", [], 0, 0),
      node("x", "input", [], 0, 1),
      node("b", "input", [], 0, 2),
      node("u", "multiply", ["w", "x"], 1, 0.5),
      node("z", "add", ["u", "b"], 2, 1),
      node("J", "square", ["z"], 3, 1),
    ],
    start: { w: 2, x: 3, b: -1 },
  },
}

/** How each node is written as a formula of the nodes before it. */
export const FORMULAS: Record<GraphName, Readonly<Record<string, string>>> = {
  product: { u: "b × c", v: "a + u", J: "3 × v" },
  logistic: { u: "w × x", z: "u + b", a: "σ(z)", L: "−y log a − (1−y) log(1−a)" },
  square: { u: "w × x", z: "u + b", J: "z²" },
}
