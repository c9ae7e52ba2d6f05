/** A lecture as its page tells it: scenes, and the blocks of each in reading order. */

import type { Lang } from "../shared/lang"
import { type Sentence, sentencesOf } from "./spoken-text"

export type BlockKind = "paragraph" | "quick" | "deeper"

export interface Block {
  /** The number the server gave it. */
  number: number
  kind: BlockKind
  element: HTMLElement
}

export interface Scene {
  id: string
  element: HTMLElement
  blocks: readonly Block[]
}

/** A place counts from 0, unlike the numbers that people read. */
export interface Place {
  scene: number
  block: number
}

export function outlineOf(root: ParentNode): Scene[] {
  return [...root.querySelectorAll<HTMLElement>(".scene")].map((element) => ({
    id: element.id,
    element,
    blocks: [...element.querySelectorAll<HTMLElement>(".block")].map(blockOf),
  }))
}

function blockOf(element: HTMLElement): Block {
  const kinds: BlockKind[] = ["quick", "deeper"]
  const kind = kinds.find((name) => element.classList.contains(`block-${name}`)) ?? "paragraph"
  return { number: Number(element.dataset.block), kind, element }
}

/** The title of a scene in one language. */
export function titleOf(scene: Scene, lang: Lang): string {
  const title = scene.element.querySelector("h2")
  return (title?.querySelector(`[lang="${lang}"]`) ?? title)?.textContent?.trim() ?? ""
}

/** What is spoken of a block. */
export function narrationOf(block: Block, lang: Lang): Sentence[] {
  const text = block.element.querySelector(`:scope > [lang="${lang}"]`) ?? block.element
  return sentencesOf(text, lang)
}

/** A question is answered when its right choice has been opened. */
export function isAnswered(block: Block): boolean {
  return block.element.querySelector('.quick-choice[open][data-correct="true"]') !== null
}

/** Where a scene's id and a block's number point, or undefined where there is no such scene. */
export function placeOf(scenes: readonly Scene[], id: string, number: number): Place | undefined {
  const scene = scenes.findIndex((one) => one.id === id)
  if (scene < 0) return undefined
  const block = scenes[scene]?.blocks.findIndex((one) => one.number === number) ?? -1
  return { scene, block: Math.max(0, block) }
}

/** The place one paragraph further or back, across scenes; undefined at either end. */
export function neighbour(scenes: readonly Scene[], { scene, block }: Place, by: 1 | -1): Place | undefined {
  const blocks = scenes[scene]?.blocks.length ?? 0
  if (block + by >= 0 && block + by < blocks) return { scene, block: block + by }
  const other = scenes[scene + by]
  if (!other) return undefined
  return { scene: scene + by, block: by > 0 ? 0 : Math.max(0, other.blocks.length - 1) }
}
