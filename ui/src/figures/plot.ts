/** A plot: axes with round numbers, and curves through them. */
import { nothing, svg, type SVGTemplateResult } from "lit"
import { linspace, type Scale, ticks } from "../maths/scale"
import { short } from "../shared/numbers"

export interface Axes {
  x: Scale
  y: Scale
  xName?: SVGTemplateResult | string
  yName?: SVGTemplateResult | string
  xTicks?: readonly number[]
  yTicks?: readonly number[]
}

/** The grid, the numbers along it, and the names of the axes. */
export function axes({ x, y, xName, yName, xTicks, yTicks }: Axes): SVGTemplateResult {
  const [left, right] = x.range
  const [bottom, top] = y.range
  const across = xTicks ?? ticks(...x.domain, Math.max(2, Math.round((right - left) / 70)))
  const up = yTicks ?? ticks(...y.domain, Math.max(2, Math.round((bottom - top) / 48)))
  return svg`<g aria-hidden="true">
    ${up.map((value) => svg`<line class=${value === 0 ? "axis" : "grid"} x1=${left} x2=${right} y1=${y(value)} y2=${y(value)} />
      <text class="number" x=${left - 8} y=${y(value) + 4} text-anchor="end">${short(value)}</text>`)}
    ${across.map((value) => svg`<line class=${value === 0 ? "axis" : "grid"} y1=${bottom} y2=${top} x1=${x(value)} x2=${x(value)} />
      <text class="number" x=${x(value)} y=${bottom + 18} text-anchor="middle">${short(value)}</text>`)}
    ${xName === undefined ? nothing : svg`<text x=${right} y=${bottom + 36} text-anchor="end">${xName}</text>`}
    ${yName === undefined ? nothing : svg`<text x=${left + 8} y=${top - 8} text-anchor="start">${yName}</text>`}
  </g>`
}

/** The path of y = f(x) over the domain of x, cut off far outside the picture. */
export function curvePath(f: (value: number) => number, x: Scale, y: Scale, points = 160): string {
  const [bottom, top] = y.range
  const line = linspace(...x.domain, points).map((value) => {
    const height = Math.min(bottom + 400, Math.max(top - 400, y(f(value))))
    return `${x(value).toFixed(1)} ${height.toFixed(1)}`
  })
  return `M${line.join("L")}`
}

/** The path through points that are given. */
export function linePath(points: readonly (readonly [number, number])[], x: Scale, y: Scale): string {
  return points.length === 0 ? "" : `M${points.map(([px, py]) => `${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join("L")}`
}

/** A letter of mathematics in a drawing, with an index below it. */
export function symbol(letter: string, index?: string | number): SVGTemplateResult {
  return svg`<tspan class="v">${letter}</tspan>${
    index === undefined ? nothing : svg`<tspan class="v sub" dy="4">${index}</tspan><tspan dy="-4">\u200b</tspan>`
  }`
}
