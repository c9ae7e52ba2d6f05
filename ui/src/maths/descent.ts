/** Landscapes to descend: a cost of one or two parameters, and the steps that gradient descent takes. */

export type LandscapeName = "bowl" | "valley" | "wells" | "saddle"
export type Point = readonly [w: number, b: number]

export interface Landscape {
  /** The picture shows w and b from -limit to limit. */
  limit: number
  cost(point: Point): number
  gradient(point: Point): Point
}

export const LANDSCAPES: Record<LandscapeName, Landscape> = {
  bowl: {
    limit: 6,
    cost: ([w, b]) => w * w + b * b,
    gradient: ([w, b]) => [2 * w, 2 * b],
  },
  valley: {
    limit: 6,
    cost: ([w, b]) => 0.25 * w * w + 2.5 * b * b,
    gradient: ([w, b]) => [0.5 * w, 5 * b],
  },
  wells: {
    limit: 3,
    cost: ([w, b]) => 0.25 * (w * w - 3) ** 2 + 0.5 * w + 0.8 * b * b + 1,
    gradient: ([w, b]) => [w * (w * w - 3) + 0.5, 1.6 * b],
  },
  saddle: {
    limit: 3,
    cost: ([w, b]) => 0.5 * w * w - b * b + 0.125 * b ** 4 + 2,
    gradient: ([w, b]) => [w, -2 * b + 0.5 * b ** 3],
  },
}

const LOST = 100

/** One step downhill: the point minus the rate times the gradient there. */
export function step(landscape: Landscape, point: Point, rate: number): Point {
  const [gw, gb] = landscape.gradient(point)
  return [point[0] - rate * gw, point[1] - rate * gb]
}

/** One step downhill along w alone, with b held at 0: descent on the curve. */
export function stepAlongCurve(landscape: Landscape, w: number, rate: number): number {
  return w - rate * landscape.gradient([w, 0])[0]
}

export type Progress = "start" | "descending" | "bouncing" | "diverging" | "arrived"

/** What a reader would say about the steps so far. */
export function progressOf(landscape: Landscape, path: readonly Point[], tolerance = 1e-2): Progress {
  const last = path.at(-1)
  const before = path.at(-2)
  if (last === undefined || before === undefined) return "start"
  if (!isNear(last) || isGrowing(landscape, path)) return "diverging"
  if (Math.hypot(...landscape.gradient(last)) < tolerance) return "arrived"
  const [now, then] = [landscape.gradient(last), landscape.gradient(before)]
  const turned = now[0] * then[0] + now[1] * then[1] < 0
  return turned ? "bouncing" : "descending"
}

/** Whether a point is still anywhere near the picture. */
export function isNear(point: Point): boolean {
  return point.every((value) => Number.isFinite(value) && Math.abs(value) < LOST)
}

function isGrowing(landscape: Landscape, path: readonly Point[]): boolean {
  const costs = path.slice(-3).map((point) => landscape.cost(point))
  return costs.length === 3 && costs.every((cost, i) => i === 0 || cost > (costs[i - 1] ?? 0))
}
