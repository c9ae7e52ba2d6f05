/** What each cell held when it last ran: a cell changed since then means something else to the kernel than to a check. */

export class Runs {
  private readonly sources = new Map<string, string>()
  private readonly key: string

  constructor(notebook: string) {
    this.key = `sensui:runs:${notebook}`
    for (const [id, source] of Object.entries(this.stored())) this.sources.set(id, source)
  }

  ran(id: string, source: string): void {
    this.sources.set(id, source)
    this.store()
  }

  /** A new kernel remembers nothing. */
  forget(): void {
    this.sources.clear()
    this.store()
  }

  /** The cell was run, and reads differently now. */
  isBehind(id: string, source: string): boolean {
    const then = this.sources.get(id)
    return then !== undefined && then.trim() !== source.trim()
  }

  private stored(): Record<string, string> {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? "{}") as Record<string, string>
    } catch {
      return {}
    }
  }

  private store(): void {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(Object.fromEntries(this.sources)))
    } catch {
      // then only this page knows
    }
  }
}
