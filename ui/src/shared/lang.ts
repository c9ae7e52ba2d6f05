/** The two languages of the school, and words in both. */

export type Lang = "ja" | "en"
export type Text = Readonly<Record<Lang, string>>

/** The language of the page around an element. */
export function langOf(element: Element): Lang {
  const lang = element.closest("[lang]")?.getAttribute("lang") ?? "en"
  return lang.toLowerCase().startsWith("ja") ? "ja" : "en"
}

/** A table of words, asked for one language at a time: `words(lang).play`. */
export function catalogue<K extends string>(table: Readonly<Record<K, Text>>): (lang: Lang) => Record<K, string> {
  const pick = (lang: Lang) =>
    Object.fromEntries(Object.entries<Text>(table).map(([key, text]) => [key, text[lang]])) as Record<K, string>
  const both = { ja: pick("ja"), en: pick("en") }
  return (lang) => both[lang]
}

/** Put values where `{name}` stands. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
