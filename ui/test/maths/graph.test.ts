import { expect, test } from "vitest"
import { allSteps, derivatives, forwardSteps, walk, type Graph } from "../../src/maths/graph"
import { GRAPHS } from "../../src/maths/graph-examples"

const NUDGE = 1e-6

function result(graph: Graph, inputs: Record<string, number>): number {
  const last = graph.nodes.at(-1)!
  return walk(graph, inputs, forwardSteps(graph)).values.get(last.id)!
}

test.each(Object.entries(GRAPHS))("every derivative of %s is the slope that a nudge measures", (name, graph) => {
  const found = derivatives(graph, graph.start)

  for (const [input, value] of Object.entries(graph.start)) {
    const up = result(graph, { ...graph.start, [input]: value + NUDGE })
    const down = result(graph, { ...graph.start, [input]: value - NUDGE })
    expect(found.get(input), `${name}: ${input}`).toBeCloseTo((up - down) / (2 * NUDGE), 4)
  }
})

test("the graph of the course has the numbers of the course", () => {
  const known = walk(GRAPHS.product, GRAPHS.product.start, allSteps(GRAPHS.product))

  expect(Object.fromEntries(known.values)).toEqual({ a: 5, b: 3, c: 2, u: 6, v: 11, J: 33 })
  expect(Object.fromEntries(known.derivatives)).toEqual({ J: 1, v: 3, a: 3, u: 3, b: 6, c: 9 })
})

test("a value is unknown until its step, and no derivative is known before all values are", () => {
  const known = walk(GRAPHS.product, GRAPHS.product.start, 1)

  expect(known.values.has("u")).toBe(true)
  expect(known.values.has("v")).toBe(false)
  expect(known.derivatives.size).toBe(0)
  expect(known.current).toBe("u")
})

test("the graphs of the lecture give the lecture's numbers", () => {
  const square = derivatives(GRAPHS.square, GRAPHS.square.start)
  const logistic = derivatives(GRAPHS.logistic, GRAPHS.logistic.start)

  expect([square.get("w"), square.get("x"), square.get("b")]).toEqual([30, 20, 10])
  expect([logistic.get("a"), logistic.get("z"), logistic.get("w"), logistic.get("b")]).toEqual([-2, -0.5, -1, -0.5])
})
