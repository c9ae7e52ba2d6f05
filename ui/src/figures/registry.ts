/** The figures that a lecture may name, each in a file of its own that is fetched when the figure comes into view. */

export interface FigureEntry {
  tag: string
  load(): Promise<unknown>
}

const FIGURES: Readonly<Record<string, FigureEntry>> = {
  neuron: { tag: "figure-neuron", load: () => import("./figure-neuron") },
  sigmoid: { tag: "figure-sigmoid", load: () => import("./figure-sigmoid") },
  "computation-graph": { tag: "figure-computation-graph", load: () => import("./figure-computation-graph") },
  "gradient-descent": { tag: "figure-gradient-descent", load: () => import("./figure-gradient-descent") },
  broadcasting: { tag: "figure-broadcasting", load: () => import("./figure-broadcasting") },
  "decision-boundary": { tag: "figure-decision-boundary", load: () => import("./figure-decision-boundary") },
  "linear-boundary": { tag: "figure-linear-boundary", load: () => import("./figure-linear-boundary") },
  "loss-curves": { tag: "figure-loss-curves", load: () => import("./figure-loss-curves") },
  vectorization: { tag: "figure-vectorization", load: () => import("./figure-vectorization") },
}

/** The figure for a name and its parameters: a boundary with weights given is the line of one neuron. */
export function figureFor(name: string, parameters: Readonly<Record<string, string | undefined>>): FigureEntry | undefined {
  const isLine = name === "decision-boundary" && ["w1", "w2", "b"].some((key) => parameters[key] !== undefined)
  return FIGURES[isLine ? "linear-boundary" : name]
}
