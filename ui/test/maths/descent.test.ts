import { expect, test } from "vitest"
import { LANDSCAPES, progressOf, step, stepAlongCurve, type LandscapeName, type Point } from "../../src/maths/descent"

const NAMES = Object.keys(LANDSCAPES) as LandscapeName[]

function descend(name: LandscapeName, start: Point, rate: number, steps: number): Point[] {
  const path = [start]
  for (let i = 0; i < steps; i++) path.push(step(LANDSCAPES[name], path.at(-1)!, rate))
  return path
}

test.each(NAMES)("the gradient of %s is the slope that a nudge measures", (name) => {
  const { cost, gradient } = LANDSCAPES[name]
  const [w, b] = [1.3, -0.7]

  const [gw, gb] = gradient([w, b])

  expect(gw).toBeCloseTo((cost([w + 1e-6, b]) - cost([w - 1e-6, b])) / 2e-6, 5)
  expect(gb).toBeCloseTo((cost([w, b + 1e-6]) - cost([w, b - 1e-6])) / 2e-6, 5)
})

test("a small rate arrives at the bottom of the bowl", () => {
  const path = descend("bowl", [2, -1.5], 0.1, 60)

  expect(progressOf(LANDSCAPES.bowl, path)).toBe("arrived")
})

test("a rate that is somewhat too large bounces from side to side", () => {
  expect(progressOf(LANDSCAPES.bowl, descend("bowl", [2, 0.5], 0.9, 5))).toBe("bouncing")
})

test("a rate that is far too large diverges, and says so after three costs that grew", () => {
  expect(progressOf(LANDSCAPES.bowl, descend("bowl", [2, 0.5], 1.1, 3))).toBe("diverging")
  expect(progressOf(LANDSCAPES.valley, descend("valley", [2, 0.5], 0.5, 6))).toBe("diverging")
})

test("which of the two wells is reached depends on the start", () => {
  expect(descend("wells", [2.5, 1], 0.05, 200).at(-1)![0]).toBeGreaterThan(1)
  expect(descend("wells", [-2.5, 1], 0.05, 200).at(-1)![0]).toBeLessThan(-1)
})

test("along the curve b stays where it is", () => {
  expect(stepAlongCurve(LANDSCAPES.bowl, 2, 0.25)).toBe(1)
})
