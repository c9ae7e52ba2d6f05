import { LitElement } from "lit"
import { expect, test, vi } from "vitest"
import { figureFor } from "../../src/figures/registry"
import { type SensuiFigure } from "../../src/islands/sensui-figure"
import "../../src/islands/sensui-figure"
import { page } from "../page-of"

/** The figure as it stands on the page, drawn. */
async function figure(attributes: string, lang = "en"): Promise<{ root: ShadowRoot; done: () => Promise<unknown> }> {
  const body = page(`<div lang="${lang}"><figure><sensui-figure ${attributes}></sensui-figure><figcaption>What is seen.</figcaption></figure></div>`)
  const place = body.querySelector<SensuiFigure>("sensui-figure")!
  await place.show()
  const element = place.firstElementChild as LitElement
  await element.updateComplete
  return { root: element.shadowRoot!, done: () => element.updateComplete }
}

const button = (root: ShadowRoot, text: string) => [...root.querySelectorAll("button")].find((one) => one.textContent?.trim() === text)!
const text = (root: ShadowRoot, selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim()

async function slide(root: ShadowRoot, label: string, value: number): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!
  input.value = String(value)
  input.dispatchEvent(new Event("input", { bubbles: true }))
}

const NAMES = ["neuron", "sigmoid", "computation-graph", "gradient-descent", "broadcasting", "decision-boundary", "loss-curves", "vectorization"]

test.each(NAMES)("%s is drawn in both languages, named by its caption, with controls that have names", async (name) => {
  for (const lang of ["en", "ja"]) {
    const { root } = await figure(`name="${name}"`, lang)
    const controls = [...root.querySelectorAll("input, select, button, [role=slider]")]

    expect(controls.length).toBeGreaterThan(0)
    for (const control of controls) {
      const label = control.getAttribute("aria-label") ?? control.closest("label")?.textContent ?? control.textContent
      expect(label?.trim()).toBeTruthy()
    }
    expect(root.querySelector("[role=status]")).not.toBeNull()
    if (lang === "ja") expect(root.textContent).toMatch(/[ぁ-んァ-ヶ一-龠]/)
    else expect(root.textContent).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
  }
})

test("the neuron starts with the diver's morning, and follows its sliders", async () => {
  const { root, done } = await figure(`name="neuron" data-inputs="3" data-activation="sigmoid"`)

  expect(text(root, ".readout")).toContain("= 0.30")
  expect(text(root, ".readout")).toContain("= 0.57")

  await slide(root, "bias b", 0)
  await done()

  expect(text(root, ".readout")).toContain("= 0.70")
})

test("the graph steps forward to its value and back to its derivatives", async () => {
  const { root, done } = await figure(`name="computation-graph" data-example="square" data-w="2.0" data-x="3.0" data-b="-1.0"`)
  button(root, "Step").click()
  await done()

  expect(text(root, ".says")).toBe("u = w × x = 2 × 3 = 6")

  button(root, "To the end").click()
  await done()

  expect(text(root, ".says")).toContain("∂J/∂w = ∂J/∂u · ∂u/∂w = 10 × 3 = 30")
  expect([...root.querySelectorAll(".derivative")].map((one) => one.textContent)).toEqual(["30", "20", "10", "10", "10", "1"])
})

test("descent ends near the lowest point after the lecture's ten steps, and diverges when the rate is too large", async () => {
  const { root, done } = await figure(`name="gradient-descent" data-start="4.0" data-rate="0.1" data-steps="10"`)

  expect(text(root, ".readout")).toContain("w = 0.43")

  const rate = root.querySelector<HTMLInputElement>('input[aria-label="Learning rate α"]')!
  await slide(root, "Learning rate α", Number(rate.max) - 1)
  await done()

  expect(text(root, ".says")).toContain("Diverging")
})

test("an arrow key moves the start of the descent", async () => {
  const { root, done } = await figure(`name="gradient-descent" data-start="4" data-view="curve"`)
  const start = root.querySelector('[role="slider"]')!

  start.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, composed: true, cancelable: true }))
  await done()

  expect(root.querySelector('[role="slider"]')?.getAttribute("aria-valuenow")).toBe("3.9")
})

test("shapes that do not fit are refused in words", async () => {
  const { root } = await figure(`name="broadcasting" data-a="2x3" data-b="3x2"`)

  expect(text(root, ".says")).toBe("(2, 3) and (3, 2) do not fit: from the right, 3 meets 2, and neither is 1. NumPy raises a ValueError.")
})

test("a column is stretched along the rows of a table", async () => {
  const { root } = await figure(`name="broadcasting" data-rows="3" data-columns="4" data-small="column"`)

  expect(root.querySelectorAll(".cell.b.own")).toHaveLength(3)
  expect(root.querySelectorAll(".cell.b.copy")).toHaveLength(9)
})

test("the push of the squared error is weak where the log loss pushes hardest", async () => {
  const { root } = await figure(`name="loss-curves" data-label="1" data-first="log" data-second="squared" data-a="0.01"`)

  expect([...root.querySelectorAll(".bars .push")].map((cell) => cell.textContent?.trim())).toEqual(["0.990", "0.020"])
})

test("a boundary with weights is the line of one neuron, without them a net that trains", async () => {
  expect(figureFor("decision-boundary", { w1: "1" })?.tag).toBe("figure-linear-boundary")
  expect(figureFor("decision-boundary", { data: "moons" })?.tag).toBe("figure-decision-boundary")
  expect(figureFor("crystal-ball", {})).toBeUndefined()
})

test("an epoch of training lowers the loss", async () => {
  const { root, done } = await figure(`name="decision-boundary" data-data="blobs" data-hidden="3"`)
  const loss = () => Number(root.querySelectorAll(".score dd")[1]?.textContent)
  const before = loss()

  button(root, "One epoch").click()
  await done()

  expect(loss()).toBeLessThan(before)
})

test("loops and the one product arrive at the same numbers", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }))
  const { root, done } = await figure(`name="vectorization" data-features="4" data-examples="6"`)
  button(root, "Run").click()
  await done()
  const [loop, vector] = [...root.querySelectorAll("section")].map((one) => [...one.querySelectorAll(".cell.z")].map((cell) => cell.textContent))

  expect(loop).toEqual(vector)
  expect([...root.querySelectorAll(".counts dd")].map((one) => one.textContent)).toEqual(["24", "24", "1", "24"])
})
