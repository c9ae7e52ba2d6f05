/**
 * A notebook beside its explanation.
 *
 *   <main class="studio">
 *     <nav class="studio-outline"><a href="#sigmoid" data-exercise="sigmoid" data-outcome="unchecked">…</a></nav>
 *     <aside class="studio-guide"><section class="studio-text" data-section="sigmoid">…</section></aside>
 *     <sensui-studio data-api="/api/labs/…/" data-jupyter="/jupyter/<uuid>/" data-notebook="<uuid>" data-lang="ja" data-level="guided"></sensui-studio>
 *   </main>
 *
 * Without this file the page is the explanation, with a link to the notebook as a file.
 */
import { langOf } from "../shared/lang"
import { openStudio, type Studio } from "./opening"
import { Tongue } from "./words"

export class SensuiStudio extends HTMLElement {
  private studio: Promise<Studio> | undefined

  connectedCallback(): void {
    this.studio = openStudio(this)
    this.studio.catch((error: unknown) => this.showFailure(error))
  }

  disconnectedCallback(): void {
    void this.studio?.then((studio) => studio.close()).catch(() => undefined)
  }

  private showFailure(error: unknown): void {
    const { words } = new Tongue(langOf(this))
    const notice = document.createElement("p")
    notice.className = "notice notice-error"
    notice.setAttribute("role", "alert")
    notice.textContent = words.broken.replace("{reason}", error instanceof Error ? error.message : "")
    const again = document.createElement("button")
    again.type = "button"
    again.className = "button"
    again.textContent = words.reload
    again.addEventListener("click", () => location.reload())
    this.replaceChildren(notice, again)
  }
}

customElements.define("sensui-studio", SensuiStudio)
