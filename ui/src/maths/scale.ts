/** From numbers to pixels and back, and the round numbers to write along an axis. */

export interface Scale {
  (value: number): number
  invert(pixel: number): number
  domain: readonly [number, number]
  range: readonly [number, number]
}

export function scaleOf(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0])
  const scale = (value: number) => range[0] + (value - domain[0]) * slope
  return Object.assign(scale, {
    invert: (pixel: number) => domain[0] + (pixel - range[0]) / slope,
    domain,
    range,
  })
}

/** Round numbers inside [low, high], about `count` of them. */
export function ticks(low: number, high: number, count = 5): number[] {
  const rough = (high - low) / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  const unit = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10
  const step = unit * power
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step))
}

export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Numbers from low to high, both included, evenly spaced. */
export function linspace(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1))
}

// 0.1 + 0.2 has to be written 0.3, and -0 has to be written 0.
const tidy = (value: number) => Number(value.toPrecision(12)) + 0
