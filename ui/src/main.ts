/** What every page of the school loads: the style, and the islands that the page has a place for. */
import "./styles/index.css"

const ISLANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  "sensui-figure": () => import("./islands/sensui-figure"),
}

for (const [tag, load] of Object.entries(ISLANDS)) {
  if (document.querySelector(tag)) void load()
}
