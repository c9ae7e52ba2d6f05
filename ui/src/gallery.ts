/** A page for makers, served by `npm run dev` only: every figure at a width of one's choice. ?lang=ja&theme=dark&only=neuron */
import "./main"

const asked = new URLSearchParams(location.search)
const FIGURES: readonly (readonly [name: string, parameters: Readonly<Record<string, string>>])[] = [
  ["neuron", { inputs: "3", activation: "sigmoid" }],
  ["sigmoid", { low: "-8", high: "8", z: "1.5" }],
  ["computation-graph", { example: "square", steps: "5" }],
  ["computation-graph", { example: "logistic", steps: "9" }],
  ["computation-graph", { example: "product" }],
  ["gradient-descent", { start: "4.0", rate: "0.1", steps: "10" }],
  ["gradient-descent", { landscape: "wells", view: "both", steps: "4" }],
  ["broadcasting", { rows: "3", columns: "4", small: "column" }],
  ["broadcasting", { a: "2x3x4", b: "3x1" }],
  ["broadcasting", { a: "2x3", b: "3x2" }],
  ["decision-boundary", { w1: "1", w2: "1", b: "-1" }],
  ["decision-boundary", { data: "moons", hidden: "6" }],
  ["loss-curves", { label: "1", first: "log", second: "squared" }],
  ["vectorization", { features: "4", examples: "6" }],
]

document.documentElement.lang = asked.get("lang") ?? "en"
document.documentElement.dataset.theme = asked.get("theme") ?? "light"
const main = document.querySelector("main")
const only = asked.get("only")
for (const [name, parameters] of FIGURES) {
  if (only && only !== name) continue
  const figure = document.createElement("figure")
  figure.className = "scene-figure"
  const place = document.createElement("sensui-figure")
  place.setAttribute("name", name)
  for (const [key, value] of Object.entries(parameters)) place.setAttribute(`data-${key}`, value)
  const caption = document.createElement("figcaption")
  caption.textContent = `${name} ${JSON.stringify(parameters)}`
  figure.append(place, caption)
  main?.append(figure)
}
void import("./islands/sensui-figure")
