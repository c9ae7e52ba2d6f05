/** Small things kept in the browser. A browser that refuses to keep anything is no error. */

export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(`sensui:${key}`, JSON.stringify(value))
  } catch {
    // private windows and full disks: what is kept here is also kept by the school, later
  }
}

export function kept(key: string): unknown {
  try {
    const text = localStorage.getItem(`sensui:${key}`)
    return text === null ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return undefined
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(`sensui:${key}`)
  } catch {
    // nothing was kept
  }
}
