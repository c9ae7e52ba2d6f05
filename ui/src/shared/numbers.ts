/** Numbers as they are written in a text: a true minus sign, no negative zero, no endless digits. */

export function written(value: number, digits = 2): string {
  if (Number.isNaN(value)) return "nan"
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞"
  if (Math.abs(value) >= 1e6) return value.toExponential(1).replace("-", "−").replace("e+", " × 10^")
  const text = value.toFixed(digits)
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−")
}

/** The same without zeros at the end: 3, 0.5, −0.25. */
export function short(value: number, digits = 2): string {
  const text = written(value, digits)
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text
}

/** In brackets when negative, so that it can follow an operator. */
export function bracketed(value: number, digits = 2): string {
  const text = written(value, digits)
  return text.startsWith("−") ? `(${text})` : text
}
