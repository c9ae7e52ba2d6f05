/** Points of two classes in the square from -1 to 1, to be told apart by a small net. */

import { normal, type Random, randomFrom } from "./random"

export type DatasetName = "blobs" | "xor" | "circles" | "moons" | "flower" | "spiral"

export interface Sample {
  x: number
  y: number
  label: 0 | 1
}

type Draw = (label: 0 | 1, at: number, random: Random) => [number, number]

const DRAWS: Record<DatasetName, Draw> = {
  blobs: (label, _, random) => {
    const centre = label ? 0.42 : -0.42
    return [centre + 0.22 * normal(random), centre + 0.22 * normal(random)]
  },
  xor: (label, at, random) => {
    const side = at < 0.5 ? 1 : -1
    const x = side * (0.12 + 0.8 * random())
    return [x, (label ? -1 : 1) * Math.sign(x) * (0.12 + 0.8 * random())]
  },
  circles: (label, at, random) => around(label ? 0.32 : 0.8, at * 2 * Math.PI, 0.075, random),
  moons: (label, at, random) => {
    const turn = Math.PI * at
    const x = label ? 0.25 - 0.55 * Math.cos(turn) : -0.25 + 0.55 * Math.cos(turn)
    const y = label ? 0.18 - 0.6 * Math.sin(turn) : -0.18 + 0.6 * Math.sin(turn)
    return [x + 0.07 * normal(random), y + 0.07 * normal(random)]
  },
  flower: (label, at, random) => {
    const turn = label * 3.12 + at * 3.12 + 0.1 * normal(random)
    const radius = 0.88 * Math.sin(4 * turn) + 0.04 * normal(random)
    return [radius * Math.sin(turn), radius * Math.cos(turn)]
  },
  spiral: (label, at, random) => {
    const radius = 0.1 + 0.8 * at
    return around(radius, 1.5 * Math.PI * at * 1.6 + label * Math.PI, 0.03, random)
  },
}

function around(radius: number, turn: number, noise: number, random: Random): [number, number] {
  const scatter = () => noise * normal(random)
  return [radius * Math.cos(turn) + scatter(), radius * Math.sin(turn) + scatter()]
}

/** `count` points of a data set, half of each class. */
export function dataset(name: DatasetName, count: number, seed: number): Sample[] {
  const random = randomFrom(seed)
  const half = Math.max(1, Math.floor(count / 2))
  return Array.from({ length: 2 * half }, (_, i) => {
    const label = (i % 2) as 0 | 1
    const [x, y] = DRAWS[name](label, Math.floor(i / 2) / half, random)
    return { x, y, label }
  })
}
