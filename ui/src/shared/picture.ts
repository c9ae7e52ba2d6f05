/** A small grey picture from a function of two numbers, to be stretched smoothly under a drawing. */

/**
 * A data address of a `size` × `size` picture whose grey is `shade(column, row)` from 0 to 1, each from 0 to 1
 * and rows from top to bottom. Empty where the browser has no canvas.
 */
export function greyPicture(size: number, shade: (column: number, row: number) => number): string {
  const canvas = document.createElement("canvas")
  canvas.width = canvas.height = size
  const context = canvas.getContext("2d")
  if (!context) return ""
  const image = context.createImageData(size, size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const grey = 255 * shade((column + 0.5) / size, (row + 0.5) / size)
      image.data.set([grey, grey, grey, 255], 4 * (row * size + column))
    }
  }
  context.putImageData(image, 0, 0)
  return canvas.toDataURL()
}
