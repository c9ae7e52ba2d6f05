import { expect, test } from "vitest"
import { ACTIVATIONS, sigmoid } from "../../src/maths/activations"
import { contour } from "../../src/maths/contour"
import { LOSSES, type LossName } from "../../src/maths/losses"
import { fire } from "../../src/maths/neuron"
import { loopCounts, partialSum, product, vectorCounts } from "../../src/maths/product"
import { scaleOf, ticks } from "../../src/maths/scale"

test.each(Object.entries(ACTIVATIONS))("the slope of %s is what a nudge measures", (_, { value, slope }) => {
  for (const z of [-2.5, -0.4, 0.7, 3]) {
    expect(slope(z)).toBeCloseTo((value(z + 1e-6) - value(z - 1e-6)) / 2e-6, 5)
  }
})

test("the sigmoid does not overflow far out", () => {
  expect(sigmoid(-1e4)).toBe(0)
  expect(sigmoid(1e4)).toBe(1)
})

test("a neuron adds its products and its bias before it fires", () => {
  const fired = fire({ weights: [2, -1], bias: 0.5, activation: "relu" }, [1.5, 4])

  expect(fired.products).toEqual([3, -4])
  expect(fired.z).toBe(-0.5)
  expect(fired.a).toBe(0)
})

test.each(Object.keys(LOSSES) as LossName[])("slope and signal of %s are what a nudge measures", (name) => {
  const { value, slope, signal } = LOSSES[name]
  for (const y of [0, 1] as const) {
    const z = 0.8
    const a = sigmoid(z)
    expect(slope(a, y)).toBeCloseTo((value(a + 1e-6, y) - value(a - 1e-6, y)) / 2e-6, 4)
    expect(signal(a, y)).toBeCloseTo((value(sigmoid(z + 1e-6), y) - value(sigmoid(z - 1e-6), y)) / 2e-6, 5)
  }
})

test("the contour of a hill is a closed line at the level asked for", () => {
  const heights = Array.from({ length: 11 }, (_, row) =>
    Array.from({ length: 11 }, (_, column) => Math.hypot(row - 5, column - 5)),
  )

  const segments = contour(heights, 3)

  expect(segments.length).toBeGreaterThan(12)
  for (const [x1, y1] of segments) expect(Math.hypot(x1 - 5, y1 - 5)).toBeCloseTo(3, 0)
})

test("loops and one product multiply equally often, with many statements against one", () => {
  const task = product(4, 6)

  expect(loopCounts(task, 24)).toEqual({ statements: 24, operations: 24, finished: 6 })
  expect(vectorCounts(task, 8, 4)).toEqual({ statements: 1, operations: 24, finished: 6 })
  expect(vectorCounts(task, 5, 4)).toEqual({ statements: 1, operations: 18, finished: 4 })
})

test("a result of the loops starts when the results before it are done", () => {
  const task = product(4, 6)
  const whole = task.weights.reduce((sum, weight, j) => sum + weight * task.X[j]![2]!, 0)

  expect(partialSum(task, 2, 8)).toBe(0)
  expect(partialSum(task, 2, 12)).toBe(whole)
})

test("ticks are round and lie inside, and a scale goes there and back", () => {
  const scale = scaleOf([-6, 6], [0, 300])

  expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  expect(ticks(-6, 6, 4)).toEqual([-5, 0, 5])
  expect(scale.invert(scale(2.5))).toBeCloseTo(2.5)
})
