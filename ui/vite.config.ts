import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { defineConfig } from "vitest/config"
import type { Plugin } from "vite"

/**
 * KaTeX offers each font three times, and every browser that knows the rest of the page reads WOFF2.
 * Its style goes into a layer below the school's.
 */
const katexStyle: Plugin = {
  name: "katex-style",
  enforce: "pre",
  transform(code, id) {
    if (!id.includes("katex") || !id.includes(".css")) return
    return `@layer katex{${code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, "")}}`
  },
}

/** JupyterLab imports its icons as text. */
const jupyterIcons: Plugin = {
  name: "jupyter-icons",
  enforce: "pre",
  async load(id) {
    if (!/[\\/]@jupyterlab[\\/].*\.svg$/.test(id)) return undefined
    return { code: `export default ${JSON.stringify(await readFile(id, "utf8"))}`, moduleType: "js" }
  },
}

/** Yjs warns of every cell that JupyterLab makes before it is in a notebook: hundreds of lines in the console, all of them known. */
const quietYjs: Plugin = {
  name: "quiet-yjs",
  transform(code, id) {
    if (!/[\\/]yjs[\\/]/.test(id)) return undefined
    return code.replace(/(?:log|logging(?:\$1)?)\.warn\(('Invalid access: Add Yjs|'\[yjs#509\])/g, "void ($1")
  },
}

/** The portal serves NAME.gz in the place of NAME, so that nothing is compressed twice. */
const compressed: Plugin = {
  name: "compressed",
  apply: "build",
  async writeBundle(options, bundle) {
    const names = Object.keys(bundle).filter((name) => /\.(?:js|css|svg|json|wasm)$/.test(name))
    for (const name of names) {
      const file = join(options.dir ?? "", name)
      const content = await readFile(file)
      if (content.length > 1000) await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }))
    }
  },
}

/** What `npm run build` writes travels in the wheel; the portal finds file names in manifest.json. */
export default defineConfig({
  base: "/static/dist/",
  plugins: [katexStyle, jupyterIcons, quietYjs, compressed],
  // two copies of any of these do not know each other's objects
  resolve: { dedupe: ["@codemirror/language", "@codemirror/state", "@codemirror/view", "react", "react-dom", "yjs"] },
  build: {
    outDir: "../sensui/school/static/dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2022",
    // the first that know light-dark(), by which every colour is a pair
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: { main: "src/main.ts", studio: "src/studio/studio.ts" } },
  },
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.ts"],
  },
})
