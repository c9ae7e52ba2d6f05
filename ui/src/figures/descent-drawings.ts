/** The two drawings of gradient descent: a curve seen from the side, and a surface seen from above. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit"
import { contour, pathOf } from "../maths/contour"
import type { Landscape, Point } from "../maths/descent"
import { clamp, linspace, type Scale, scaleOf } from "../maths/scale"
import { short } from "../shared/numbers"
import { greyPicture } from "../shared/picture"
import { arrowOf, followPointer } from "./drag"
import { axes, curvePath, linePath, symbol } from "./plot"

export interface Descent {
  landscape: Landscape
  start: Point
  path: readonly Point[]
  width: number
  height: number
  /** What the drawing and its start are called. */
  name: string
  label: string
  onStart(w: number, b: number): void
}

const GRID = 48
const LINES = 11

/** The cost along w, with the steps on it. */
export function drawCurve(descent: Descent): TemplateResult {
  const { landscape, start, path, width, height } = descent
  const { limit } = landscape
  const cost = (w: number) => landscape.cost([w, 0])
  const top = Math.max(cost(limit), cost(-limit))
  const x = scaleOf([-limit, limit], [36, width - 10])
  const y = scaleOf([Math.min(0, -0.04 * top), top], [height - 40, 26])
  const points = path.map(([w]) => [w, cost(w)] as const)
  const move = (px: number) => descent.onStart(x.invert(px), start[1])
  return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="group" aria-label=${descent.name}>
    <defs><clipPath id="curve-inside"><rect x="30" y="0" width=${width - 30} height=${height - 34} /></clipPath></defs>
    ${axes({ x, y, xName: symbol("w"), yName: symbol("J") })}
    <rect class="field" x="36" y="10" width=${width - 46} height=${height - 50}
      @pointerdown=${(event: PointerEvent) => followPointer(event, move)} />
    <g clip-path="url(#curve-inside)">
      <path class="curve" d=${curvePath(cost, x, y)} />
      ${drawSteps(points, x, y)}
    </g>
    ${handle(descent, x(start[0]), y(cost(start[0])), (px) => move(px), "w")}
  </svg>`
}

/** The cost by w and b, as a chart of the sea bed: the deeper the darker, lines of equal depth. */
export function drawSurface(descent: Descent & { seabed: string }): TemplateResult {
  const { landscape, start, path, seabed } = descent
  const { limit } = landscape
  const size = Math.min(descent.width, 420)
  const x = scaleOf([-limit, limit], [34, size - 8])
  const y = scaleOf([-limit, limit], [size - 40, 12])
  const [left, side, tall] = [x.range[0], x.range[1] - x.range[0], y.range[0] - y.range[1]]
  const move = (px: number, py: number) => descent.onStart(x.invert(px), y.invert(py))
  return html`<svg viewBox="0 0 ${size} ${size}" width=${size} height=${size} role="group" aria-label=${descent.name}>
    <defs>
      <clipPath id="surface-inside"><rect x=${left} y="12" width=${side} height=${tall} rx="8" /></clipPath>
      <mask id="depth"><image href=${seabed || nothing} x=${left} y="12" width=${side} height=${tall} preserveAspectRatio="none" /></mask>
    </defs>
    <g clip-path="url(#surface-inside)">
      <rect class="sea" x=${left} y="12" width=${side} height=${tall} />
      <rect class="deep" x=${left} y="12" width=${side} height=${tall} mask="url(#depth)" />
      ${contours(landscape, x, y)}
      <rect class="field" x=${left} y="12" width=${side} height=${tall}
        @pointerdown=${(event: PointerEvent) => followPointer(event, move)} />
      ${drawSteps(path, x, y)}
    </g>
    ${[-limit, 0, limit].map((value) => svg`
      <text class="number" x=${x(value)} y=${size - 22} text-anchor="middle">${short(value)}</text>
      <text class="number" x=${left - 7} y=${y(value) + 4} text-anchor="end">${short(value)}</text>`)}
    <text x=${x(limit / 2)} y=${size - 20} text-anchor="middle">${symbol("w")}</text>
    <text x="8" y=${y(limit / 2) + 4}>${symbol("b")}</text>
    ${handle(descent, x(start[0]), y(start[1]), move, "wb")}
  </svg>`
}

/** The picture under the surface: white where it is deepest. */
export function seabedOf(landscape: Landscape): string {
  const { limit } = landscape
  const at = (column: number, row: number): Point => [(2 * column - 1) * limit, (1 - 2 * row) * limit]
  const costs = linspace(0, 1, GRID).flatMap((row) => linspace(0, 1, GRID).map((column) => landscape.cost(at(column, row))))
  const [low, high] = [Math.min(...costs), Math.max(...costs)]
  return greyPicture(GRID, (column, row) => 1 - Math.sqrt(clamp((landscape.cost(at(column, row)) - low) / (high - low), 0, 1)))
}

function contours(landscape: Landscape, x: Scale, y: Scale): SVGTemplateResult[] {
  const { limit } = landscape
  const steps = linspace(-limit, limit, GRID)
  const heights = steps.map((b) => steps.map((w) => landscape.cost([w, b])))
  const flat = heights.flat()
  const [low, high] = [Math.min(...flat), Math.max(...flat)]
  const place = (scale: Scale) => (n: number) => scale(-limit + (2 * limit * n) / (GRID - 1))
  return linspace(0.08, 0.97, LINES).map(
    (share) => svg`<path class="depth-line" d=${pathOf(contour(heights, low + (high - low) * share * share), place(x), place(y))} />`,
  )
}

function drawSteps(points: readonly Point[], x: Scale, y: Scale): SVGTemplateResult {
  const last = points.at(-1)
  return svg`
    <path class="trail" d=${linePath(points, x, y)} />
    ${points.slice(1, -1).map(([px, py]) => svg`<circle class="stop" cx=${x(px)} cy=${y(py)} r="3.5" />`)}
    ${last && points.length > 1 ? svg`<circle class="here" cx=${x(last[0])} cy=${y(last[1])} r="6.5" />` : nothing}
  `
}

function handle(descent: Descent, px: number, py: number, move: (px: number, py: number) => void, axesMoved: "w" | "wb"): SVGTemplateResult {
  const [w, b] = descent.start
  const text = axesMoved === "w" ? `w = ${short(w)}` : `w = ${short(w)}, b = ${short(b)}`
  const pace = descent.landscape.limit / 60
  const onKey = (event: KeyboardEvent) => {
    const arrow = arrowOf(event)
    if (!arrow) return
    const [right, up] = arrow
    if (axesMoved === "w") descent.onStart(w + pace * (right + up), b)
    else descent.onStart(w + pace * right, b + pace * up)
  }
  return svg`<g class="handle" tabindex="0" role="slider" aria-label=${descent.label} aria-valuenow=${w} aria-valuetext=${text}
    aria-valuemin=${-descent.landscape.limit} aria-valuemax=${descent.landscape.limit}
    @keydown=${onKey} @pointerdown=${(event: PointerEvent) => followPointer(event, move)}>
    <circle class="halo" cx=${px} cy=${py} r="16" />
    <circle class="bead" cx=${px} cy=${py} r="7" />
  </g>`
}
