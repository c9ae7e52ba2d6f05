import { expect, test } from "vitest"
import { broadcast, flatIndex, parseShape, shapeText, sourceIndex } from "../../src/maths/broadcast"

test.each([
  [[3, 4], [4], [3, 4]],
  [[3, 1], [1, 4], [3, 4]],
  [[2, 3, 4], [3, 1], [2, 3, 4]],
  [[5], [], [5]],
])("%j and %j broadcast to %j", (a, b, shape) => {
  expect(broadcast(a, b).shape).toEqual(shape)
})

test("sizes that differ and are both above one clash, on the axis where they do", () => {
  const { shape, axes } = broadcast([2, 3], [3, 2])

  expect(shape).toBeUndefined()
  expect(axes.map((axis) => axis.fate)).toEqual(["clash", "clash"])
})

test("a missing axis is added on the left and an axis of one is stretched", () => {
  expect(broadcast([3, 1], [4]).axes.map((axis) => axis.fate)).toEqual(["added-b", "stretched-a"])
})

test("an element comes from the only place of a stretched axis", () => {
  expect(sourceIndex([1, 2, 3], [3, 1])).toEqual([2, 0])
  expect(flatIndex([2, 0], [3, 1])).toBe(2)
})

test("a shape is read as people write it", () => {
  expect(parseShape("(3, 4)")).toEqual([3, 4])
  expect(parseShape("3x4")).toEqual([3, 4])
  expect(parseShape("（4，）")).toEqual([4])
  expect(parseShape("()")).toEqual([])
  expect(parseShape("3, zero")).toBeUndefined()
  expect(parseShape("99")).toBeUndefined()
  expect(shapeText([4])).toBe("(4,)")
  expect(shapeText([])).toBe("()")
})
