/** How saving stands, in words. */

import { fill } from "../../shared/lang"
import type { SaveState } from "../saving/saver"
import type { Tongue } from "../words"

export function saveLine(node: HTMLElement, tongue: Tongue, state: () => SaveState): () => void {
  const draw = () => {
    const now = state()
    node.dataset.state = now.kind
    node.textContent = sentence(now, tongue)
  }
  tongue.show(draw)
  return draw
}

function sentence(state: SaveState, tongue: Tongue): string {
  const { words } = tongue
  switch (state.kind) {
    case "saved":
      return fill(words.saved, { time: tongue.time(state.at) })
    case "refused":
      return fill(words.refused, { reason: state.reason })
    default:
      return words[state.kind]
  }
}
