/** The few words that JupyterLab's own widgets show, in the page's language. */

import { nullTranslator, type ITranslator, type TranslationBundle } from "@jupyterlab/translation"
import type { Tongue } from "../words"

const JAPANESE: Readonly<Record<string, string>> = {
  "Click to add a cell.": "クリックするとセルが加わります。",
  "Click to expand": "クリックして開く",
  "Collapse Output": "出力をたたむ",
  "Expand Output": "出力を開く",
  "Show more outputs": "出力をもっと見る",
  "The first %1 are displayed": "最初の %1 件を表示しています",
  "The notebook is empty. Click the + button on the toolbar to add a new cell.": "ノートブックは空です。",
  "Type Markdown and LaTeX: $ α^2 $": "文章と数式を書く：$ α^2 $",
  "↑↓ for history. Search history with c-↑/c-↓": "↑↓ で前の入力",
  "Code Cell Content": "コードのセル",
  "Code Cell Content with Output": "コードのセルと出力",
  "Markdown Cell Content": "文章のセル",
  "Raw Cell Content": "そのままのセル",
  "Cells": "セル",
  "Cell not executed due to pending input": "入力を待っているため、セルは実行されませんでした",
  "The cell has not been executed to avoid kernel deadlock as there is another pending input! Type your input in the input box, press Enter and try again.":
    "ほかの入力を待っています。入力欄に書いて Enter を押してから、もう一度実行してください。",
}

export function translatorFor(tongue: Tongue): ITranslator {
  const english = nullTranslator.load("jupyterlab")
  const say = (text: string, ...values: unknown[]) =>
    english.__((tongue.lang === "ja" ? JAPANESE[text] : undefined) ?? text, ...(values as string[]))
  const bundle: TranslationBundle = {
    ...english,
    __: say,
    gettext: say,
    _n: (one: string, many: string, n: number, ...values: unknown[]) => say(n === 1 ? one : many, n, ...values),
    ngettext: (one: string, many: string, n: number, ...values: unknown[]) => say(n === 1 ? one : many, n, ...values),
    _p: (_context: string, text: string, ...values: unknown[]) => say(text, ...values),
    pgettext: (_context: string, text: string, ...values: unknown[]) => say(text, ...values),
    _np: (_context: string, one: string, many: string, n: number, ...values: unknown[]) => say(n === 1 ? one : many, n, ...values),
    npgettext: (_context: string, one: string, many: string, n: number, ...values: unknown[]) => say(n === 1 ? one : many, n, ...values),
    dcnpgettext: (_domain: string, _context: string, one: string, many: string, n: number, ...values: unknown[]) =>
      say(n === 1 ? one : many, n, ...values),
  }
  return { languageCode: tongue.lang, load: () => bundle }
}
