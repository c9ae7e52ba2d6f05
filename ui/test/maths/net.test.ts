import { expect, test } from "vitest"
import { dataset, type DatasetName } from "../../src/maths/datasets"
import { accuracy, createNet, gradients, loss, trainEpoch, type Gradients } from "../../src/maths/net"
import { randomFrom } from "../../src/maths/random"

const NUDGE = 1e-6
const PARTS: (keyof Gradients)[] = ["W1", "b1", "W2", "b2"]

test.each(["sigmoid", "tanh"] as const)("backpropagation through %s agrees with a nudge of every weight", (name) => {
  const samples = dataset("moons", 12, 3)
  const net = createNet(3, name, randomFrom(1))
  const found = gradients(net, samples)

  for (const part of PARTS) {
    net[part].forEach((weight, i) => {
      net[part][i] = weight + NUDGE
      const up = loss(net, samples)
      net[part][i] = weight - NUDGE
      const down = loss(net, samples)
      net[part][i] = weight
      expect(found[part][i]).toBeCloseTo((up - down) / (2 * NUDGE), 6)
    })
  }
})

test("a net of four hidden units learns exclusive or, which one line cannot tell apart", () => {
  const samples = dataset("xor", 200, 7)
  const random = randomFrom(5)
  const net = createNet(4, "tanh", random)

  for (let epoch = 0; epoch < 200; epoch++) trainEpoch(net, samples, 0.3, random)

  expect(accuracy(net, samples)).toBeGreaterThan(0.97)
})

test("without an activation the net stays a line, and fails on exclusive or", () => {
  const samples = dataset("xor", 200, 7)
  const random = randomFrom(5)
  const net = createNet(8, "linear", random)

  for (let epoch = 0; epoch < 100; epoch++) trainEpoch(net, samples, 0.1, random)

  expect(accuracy(net, samples)).toBeLessThan(0.75)
})

test.each<[DatasetName, number, number]>([
  ["blobs", 2, 0.97],
  ["circles", 6, 0.97],
  ["moons", 8, 0.97],
  ["flower", 8, 0.85],
  ["spiral", 16, 0.9],
])("the data set %s is learnt by %i tanh units", (name, hidden, enough) => {
  const samples = dataset(name, 240, 1)
  const random = randomFrom(2)
  const net = createNet(hidden, "tanh", random)

  for (let epoch = 0; epoch < 1200; epoch++) trainEpoch(net, samples, 0.3, random)

  expect(accuracy(net, samples)).toBeGreaterThan(enough)
})

test("both classes are drawn equally often and stay inside the picture", () => {
  for (const name of ["blobs", "xor", "circles", "moons", "flower", "spiral"] as const) {
    const samples = dataset(name, 300, 4)

    expect(samples.filter(({ label }) => label === 1)).toHaveLength(150)
    expect(samples.every(({ x, y }) => Math.hypot(x, y) < 1.5)).toBe(true)
  }
})
