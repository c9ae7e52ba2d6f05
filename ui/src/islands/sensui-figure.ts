/**
 * The place of a figure: fetches the one it names when it is about to be seen, or when the page has nothing better to do
 * (whoever prints the page prints its figures).
 *
 *   <figure>
 *     <sensui-figure name="neuron" data-inputs="3" data-activation="sigmoid"></sensui-figure>
 *     <figcaption>One neuron …</figcaption>
 *   </figure>
 *
 * Each data-… becomes an attribute of the figure's own element. Without this file the caption tells what there is to see.
 */
import { figureFor } from "../figures/registry"

const AHEAD = "600px"

export class SensuiFigure extends HTMLElement {
  private watcher: IntersectionObserver | undefined

  connectedCallback(): void {
    if (this.dataset.state === "shown") return
    this.watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.show()
      },
      { rootMargin: AHEAD },
    )
    this.watcher.observe(this)
    whenIdle(() => void this.show())
  }

  disconnectedCallback(): void {
    this.watcher?.disconnect()
  }

  /** Put the figure in the place of whatever stands here. */
  async show(): Promise<void> {
    this.watcher?.disconnect()
    const { state, ...parameters } = this.dataset
    const entry = figureFor(this.getAttribute("name") ?? "", parameters)
    if (!entry || state || !this.isConnected) return
    this.dataset.state = "loading"
    await entry.load()
    const figure = document.createElement(entry.tag)
    for (const [name, value] of Object.entries(parameters)) figure.setAttribute(attributeFor(name), value ?? "")
    figure.setAttribute("caption", this.caption)
    this.replaceChildren(figure)
    this.dataset.state = "shown"
    this.dispatchEvent(new CustomEvent("figure:shown", { bubbles: true }))
  }

  private get caption(): string {
    const caption = this.closest("figure")?.querySelector("figcaption")
    const visible = caption?.querySelector(":scope > [lang]:not([hidden])") ?? caption
    return visible?.textContent?.replace(/\s+/g, " ").trim() ?? ""
  }
}

function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 8000 })
}

// `hidden` would hide the figure: the number of hidden units goes by another name.
const attributeFor = (name: string) =>
  name === "hidden" ? "units" : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

customElements.define("sensui-figure", SensuiFigure)
