/** Attributes hold words that anybody may have written: what does not fit falls back to what does. */

export function numberWithin(value: string | number | null | undefined, low: number, high: number, otherwise: number): number {
  const number = typeof value === "number" ? value : Number.parseFloat(value ?? "")
  return Number.isFinite(number) ? Math.min(high, Math.max(low, number)) : otherwise
}

export function oneOf<T extends string>(value: string | null | undefined, allowed: readonly T[], otherwise: T): T {
  return allowed.find((word) => word === value) ?? otherwise
}
