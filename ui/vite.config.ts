import { defineConfig } from "vitest/config"

/** What `npm run build` writes travels in the wheel; the portal finds file names in manifest.json. */
export default defineConfig({
  base: "/static/dist/",
  build: {
    outDir: "../sensui/school/static/dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2022",
    // the first that know light-dark(), by which every colour is a pair
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: { main: "src/main.ts" } },
  },
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.ts"],
  },
})
