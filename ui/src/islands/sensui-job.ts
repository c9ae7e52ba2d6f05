/**
 * Shows how a job goes while it goes.
 *
 *   <sensui-job src="/jobs/…/?fragment" every="1500" data-reload>
 *     <div class="job" data-state="running">…</div>
 *   </sensui-job>
 *
 * Without this file the page asks for itself every few seconds. `data-reload`: when the job is over, the page is read
 * anew, with what can be done then.
 */
const EVERY_MS = 1500

export class SensuiJob extends HTMLElement {
  private timer: number | undefined
  private shown = ""

  connectedCallback(): void {
    if (this.isOver) return
    this.later()
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer)
    this.timer = undefined
  }

  async refresh(): Promise<void> {
    const response = await fetch(this.getAttribute("src") ?? "", { headers: { accept: "text/html" } }).catch(() => null)
    if (response?.ok) this.show(await response.text())
    if (!this.isConnected) return
    if (this.isOver) this.finish()
    else this.later()
  }

  private later(): void {
    this.timer = window.setTimeout(() => void this.refresh(), Number(this.getAttribute("every") ?? EVERY_MS))
  }

  private show(html: string): void {
    // What did not change is not announced again.
    if (html === this.shown) return
    this.shown = html
    this.innerHTML = html
  }

  private get isOver(): boolean {
    return this.querySelector("[data-final]") !== null
  }

  private finish(): void {
    this.dispatchEvent(new CustomEvent("job:finished", { bubbles: true }))
    if (this.hasAttribute("data-reload")) window.location.reload()
  }
}

customElements.define("sensui-job", SensuiJob)
