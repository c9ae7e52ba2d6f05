/** Points of a drawing that follow the pointer or the arrow keys. */

export type Move = (x: number, y: number) => void

/** From the moment of a pointerdown until its end, tell where in the drawing's own coordinates the pointer is. */
export function followPointer(event: PointerEvent, move: Move): void {
  const target = event.currentTarget
  if (!(target instanceof SVGElement) || event.button !== 0) return
  const svg = target instanceof SVGSVGElement ? target : target.ownerSVGElement
  if (!svg) return
  const report = (at: PointerEvent) => {
    const box = svg.getBoundingClientRect()
    const view = svg.viewBox.baseVal
    if (box.width === 0) return
    const scale = view.width / box.width
    move((at.clientX - box.left) * scale + view.x, (at.clientY - box.top) * scale + view.y)
  }
  const end = () => {
    target.removeEventListener("pointermove", report)
    target.removeEventListener("pointerup", end)
    target.removeEventListener("pointercancel", end)
  }
  target.setPointerCapture(event.pointerId)
  target.addEventListener("pointermove", report)
  target.addEventListener("pointerup", end)
  target.addEventListener("pointercancel", end)
  report(event)
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
}

/** How far an arrow key asks to go, ten times as far with Shift; undefined for every other key. */
export function arrowOf(event: KeyboardEvent): readonly [right: number, up: number] | undefined {
  const arrow = ARROWS[event.key]
  if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return undefined
  event.preventDefault()
  event.stopPropagation()
  const factor = event.shiftKey ? 10 : 1
  return [arrow[0] * factor, arrow[1] * factor]
}
