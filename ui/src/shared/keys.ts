/** Keys that mean something for the whole page, unless the reader is busy with something else. */

const TYPING = "input:not([type=button], [type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]"
const PRESSABLE = "a[href], button, summary, audio, video, label"
const MOVABLE = `${TYPING}, input, [role=slider], [role=application], audio, video, [role=listbox], [role=radiogroup]`

/** Whether a key press is free for the page to take: nobody is typing, pressing or moving something with it. */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  const target = event.composedPath()[0]
  if (!(target instanceof Element)) return true
  if (event.key === " " || event.key === "Enter") return !target.closest(`${PRESSABLE}, ${MOVABLE}`)
  return !target.closest(event.key.startsWith("Arrow") ? MOVABLE : TYPING)
}
