/** What every page of the school loads: the style, small helps, and the islands that the page has a place for. */
import "./styles/index.css"
import "./icon.svg"
import { watchActivity } from "./page/activity"
import { nameFormulas } from "./page/formula-names"
import { watchHints } from "./page/hints"
import { improvePlanner } from "./page/plan"
import { watchScrollable } from "./page/scrollable"
import { focusSearch, improveHeaderSearch, improveSearchPage } from "./page/search"
import { improveThemeSwitch } from "./page/theme"
import { tellZone } from "./page/zone"
import { afterFirstFrame } from "./shared/first-frame"
import { isFree } from "./shared/keys"

const ISLANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  "sensui-figure": () => import("./islands/sensui-figure"),
  "sensui-lecture": () => import("./islands/sensui-lecture"),
  "sensui-quiz": () => import("./islands/sensui-quiz"),
  "sensui-journal": () => import("./islands/sensui-journal"),
  "sensui-job": () => import("./islands/sensui-job"),
  "sensui-sheet": () => import("./islands/sensui-sheet"),
}

/** The school's MathML can be read until then. */
function setFormulas(root: ParentNode): void {
  if (root.querySelector(".math[data-tex]")) void import("./page/maths").then(({ setFormulas }) => setFormulas(root))
}

function improve(root: ParentNode): void {
  for (const [tag, load] of Object.entries(ISLANDS)) {
    if (root.querySelector(tag)) void load()
  }
  if (root.querySelector("script[data-allauth-onload]")) {
    void import("./page/passkey").then(({ offerPasskeys }) => offerPasskeys(root))
  }
  nameFormulas(root)
  watchScrollable(root)
  const forms = <T extends string>(selector: T) => root.querySelectorAll<HTMLFormElement>(selector)
  forms(".page-search .search-form").forEach(improveSearchPage)
  forms(".plan-form").forEach(improvePlanner)
}

improve(document)
afterFirstFrame(() => {
  setFormulas(document)
  tellZone()
})
for (const changed of ["page:turned", "journal:saved"]) {
  document.addEventListener(changed, () => {
    improve(document)
    setFormulas(document)
  })
}
document.querySelectorAll<HTMLFormElement>(".site-search").forEach(improveHeaderSearch)
document.querySelectorAll<HTMLFormElement>(".theme-switch").forEach(improveThemeSwitch)
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || !isFree(event)) return
  event.preventDefault()
  focusSearch()
})
if (document.querySelector('meta[name="csrf-token"]')) {
  watchActivity({ item: document.body.dataset.item ?? null })
  if (document.body.dataset.item) watchHints({ item: document.body.dataset.item })
}
