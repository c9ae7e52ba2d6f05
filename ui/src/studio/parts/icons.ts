/** Signs on the buttons of the studio. */

import { svg, type SVGTemplateResult } from "lit"

const PATHS = {
  run: "M7 4.5v15l12-7.5z",
  runAbove: "M4 4h16v2H4zM8 9v11l9-5.5z",
  background: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm-1 3v6l4.6 2.8 1-1.7-3.6-2.2V7z",
  interrupt: "M6 6h12v12H6z",
  restart: "M12 5V1.5L7 6l5 4.5V7a5 5 0 1 1-5 5H5a7 7 0 1 0 7-7z",
  find: "M10 3a7 7 0 1 0 4.2 12.6l5.1 5.1 1.4-1.4-5.1-5.1A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z",
  pin: "M8 3h8v2l-1 1v5l3 3v2h-5v5l-1 1-1-1v-5H6v-2l3-3V6L8 5z",
  close: "M6.4 5 5 6.4 10.6 12 5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z",
  back: "M14.5 5.5 8 12l6.5 6.5 1.4-1.4L10.8 12l5.1-5.1z",
  more: "M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
} as const

export type IconName = keyof typeof PATHS

export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=${PATHS[name]} fill="currentColor" /></svg>`
}
