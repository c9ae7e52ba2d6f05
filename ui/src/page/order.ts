/**
 * A question of order becomes a list that is moved about: by dragging, or by two buttons at each line.
 *
 *   <ol class="order-list"><li class="order-item"><label><select name="q-…">…</select> <span>…</span></label></li>…</ol>
 *
 * The selects stay in the form and are set by the list's order. Without this file each is set by hand.
 */
export interface OrderWords {
  up: string
  down: string
}

export function improveOrder(list: HTMLElement, words: OrderWords): void {
  const items = () => [...list.querySelectorAll<HTMLElement>(":scope > .order-item")]
  sortByChoice(list, items())
  list.classList.add("is-sortable")
  for (const item of items()) {
    const buttons = document.createElement("span")
    buttons.className = "order-moves"
    buttons.append(
      moveButton("↑", words.up, () => move(list, item, -1)),
      moveButton("↓", words.down, () => move(list, item, 1)),
    )
    item.append(buttons)
    item.addEventListener("pointerdown", (event) => drag(event, list, item))
  }
  number(list)
}

/** Whoever has chosen places already finds the lines in that order. */
function sortByChoice(list: HTMLElement, items: HTMLElement[]): void {
  const places = items.map((item) => Number(selectOf(item)?.value || Infinity))
  if (places.every(Number.isFinite)) {
    const order = items.map((_, i) => i).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0))
    order.forEach((i) => list.append(items[i] as HTMLElement))
  }
}

function moveButton(sign: string, name: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button")
  button.type = "button"
  button.textContent = sign
  button.title = name
  button.addEventListener("click", () => {
    act()
    button.focus()
  })
  return button
}

function move(list: HTMLElement, item: HTMLElement, by: 1 | -1): void {
  if (by < 0) item.previousElementSibling?.before(item)
  else item.nextElementSibling?.after(item)
  settle(list)
}

function drag(event: PointerEvent, list: HTMLElement, item: HTMLElement): void {
  if (event.button !== 0 || (event.target instanceof Element && event.target.closest("button"))) return
  event.preventDefault()
  item.classList.add("is-held")
  // Not by pointer capture: a line that is moved within the page loses it.
  const ending = new AbortController()
  const { signal } = ending
  const follow = ({ clientY }: PointerEvent) => {
    const others = [...list.querySelectorAll<HTMLElement>(":scope > .order-item")].filter((one) => one !== item)
    const after = others.find((one) => clientY < middleOf(one))
    if (after && after !== item.nextElementSibling) after.before(item)
    else if (!after && item.nextElementSibling) list.append(item)
  }
  const drop = () => {
    ending.abort()
    item.classList.remove("is-held")
    settle(list)
  }
  window.addEventListener("pointermove", follow, { signal })
  window.addEventListener("pointerup", drop, { signal })
  window.addEventListener("pointercancel", drop, { signal })
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

/** Write the order into the form, and say that the form changed. */
function settle(list: HTMLElement): void {
  number(list)
  list.dispatchEvent(new Event("input", { bubbles: true }))
}

function number(list: HTMLElement): void {
  list.querySelectorAll<HTMLElement>(":scope > .order-item").forEach((item, i) => {
    const select = selectOf(item)
    if (select) {
      select.value = String(i + 1)
      select.tabIndex = -1
      select.setAttribute("aria-hidden", "true")
    }
    // which line a button moves is said by its place
    for (const button of item.querySelectorAll("button")) button.setAttribute("aria-label", `${i + 1}: ${button.title}`)
  })
}

const selectOf = (item: Element) => item.querySelector("select")
