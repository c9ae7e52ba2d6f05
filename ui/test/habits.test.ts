import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

/** Habits that a machine can keep: see the style of the repository. */
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|css)$/.test(name))
const source = (name: string) => readFileSync(join("src", name), "utf8")
const lines = (name: string) => source(name).split("\n").length - 1

test("a file fits in one sitting", () => {
  expect(files.filter((name) => lines(name) > 300)).toEqual([])
})

test("an island is a file named as its tag, and imports no other island", () => {
  const islands = files.filter((name) => name.startsWith("islands/"))

  for (const name of islands) {
    const tag = name.slice("islands/".length, -".ts".length)
    expect(source(name)).toContain(`customElements.define("${tag}"`)
    expect(source(name)).not.toMatch(/from "(\.\/|\.\.\/islands\/)sensui-/)
  }
})

test("a figure is a file named as its tag, and imports no other figure", () => {
  const figures = files.filter((name) => /^figures\/figure-(?!element|styles)/.test(name))

  for (const name of figures) {
    const tag = name.slice("figures/".length, -".ts".length)
    expect(source(name)).toContain(`@customElement("${tag}")`)
    expect(source(name)).not.toMatch(/from "\.\/figure-(?!element|styles)/)
  }
})

test("nothing is of any type, and no other host is asked for anything", () => {
  const hosts = /https?:\/\/(?!www\.w3\.org)/

  for (const name of files) {
    expect(source(name), name).not.toMatch(/:\s*any\b|<any>|as any\b/)
    expect(source(name), name).not.toMatch(hosts)
  }
})

test("mathematics knows no page", () => {
  for (const name of files.filter((one) => one.startsWith("maths/"))) {
    expect(source(name), name).not.toMatch(/\b(document|window|HTMLElement|lit)\b/)
  }
})
