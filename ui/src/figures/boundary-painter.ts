/** Paints what a small net believes about every point of the square, and the samples on top. */
import type { Sample } from "../maths/datasets"
import { colourOf, cssOf, mix, type Rgb } from "../shared/theme"

const CELLS = 96
const REACH = 1.15

export interface Palette {
  zero: Rgb
  one: Rgb
  paper: Rgb
  ink: Rgb
}

export function paletteOf(element: Element): Palette {
  return {
    zero: colourOf(element, "--coral"),
    one: colourOf(element, "--teal"),
    paper: colourOf(element, "--paper-raised"),
    ink: colourOf(element, "--ink"),
  }
}

export interface Scene {
  palette: Palette
  samples: readonly Sample[]
  believe(x: number, y: number): number
}

/** Draw on a canvas of `size` CSS pixels; does nothing where there is no canvas. */
export function paint(canvas: HTMLCanvasElement, size: number, scene: Scene): void {
  const context = canvas.getContext("2d")
  if (!context) return
  const density = window.devicePixelRatio || 1
  canvas.width = canvas.height = Math.round(size * density)
  context.scale(density, density)
  context.imageSmoothingQuality = "high"
  context.drawImage(beliefs(scene), 0, 0, size, size)
  for (const sample of scene.samples) drawSample(context, sample, size, scene.palette)
}

function beliefs({ palette, believe }: Scene): HTMLCanvasElement {
  const small = document.createElement("canvas")
  small.width = small.height = CELLS
  const context = small.getContext("2d")
  const image = context?.createImageData(CELLS, CELLS)
  if (!context || !image) return small
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      const at = (cell: number) => ((cell + 0.5) / CELLS) * 2 * REACH - REACH
      image.data.set([...colourFor(believe(at(column), -at(row)), palette), 255], 4 * (row * CELLS + column))
    }
  }
  context.putImageData(image, 0, 0)
  return small
}

/** Paper where the net has no opinion, more of a class's colour the surer it is; a thin pale line is the border. */
function colourFor(a: number, { zero, one, paper }: Palette): Rgb {
  const sure = Math.abs(2 * a - 1)
  return mix(paper, a > 0.5 ? one : zero, 0.14 * Math.min(1, sure / 0.12) + 0.38 * sure)
}

/** Class one is a disc, class zero a square: not told apart by colour alone. */
function drawSample(context: CanvasRenderingContext2D, { x, y, label }: Sample, size: number, palette: Palette): void {
  const [px, py] = [((x + REACH) / (2 * REACH)) * size, ((REACH - y) / (2 * REACH)) * size]
  context.beginPath()
  if (label === 1) context.arc(px, py, 3.8, 0, 2 * Math.PI)
  else context.rect(px - 3.3, py - 3.3, 6.6, 6.6)
  context.fillStyle = cssOf(label === 1 ? palette.one : palette.zero)
  context.strokeStyle = cssOf(palette.paper)
  context.lineWidth = 1.4
  context.fill()
  context.stroke()
}
