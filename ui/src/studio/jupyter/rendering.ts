/** How outputs and texts are drawn: nothing that a program prints becomes a script of the page, formulas are KaTeX's. */

import {
  errorRendererFactory,
  imageRendererFactory,
  latexRendererFactory,
  markdownRendererFactory,
  RenderedHTML,
  RenderedImage,
  RenderMimeRegistry,
  svgRendererFactory,
  textRendererFactory,
} from "@jupyterlab/rendermime"
import type { IRenderMime } from "@jupyterlab/rendermime-interfaces"
import type { EditorLanguageRegistry } from "@jupyterlab/codemirror"
import { createMarkdownParser } from "@jupyterlab/markedparser-extension"
import type { ITranslator } from "@jupyterlab/translation"
import type { Tongue } from "../words"

const FORMULA = /\$|\\\(|\\\[|\\begin/

class Typesetter implements IRenderMime.ILatexTypesetter {
  typeset(element: HTMLElement): void {
    if (FORMULA.test(element.textContent ?? "")) void import("./formulas").then(({ typeset }) => typeset(element))
  }
}

/** Tables are welcome, scripts are not: HTML is cleaned whoever wrote it. */
class CleanHtml extends RenderedHTML {
  override render(model: IRenderMime.IMimeModel): Promise<void> {
    const { data, metadata } = model
    return super.render({ trusted: false, data, metadata, setData: (options) => model.setData(options) })
  }
}

/** A picture without a name says at least what it is. */
class NamedImage extends RenderedImage {
  constructor(
    options: IRenderMime.IRendererOptions,
    private readonly tongue: Tongue,
  ) {
    super(options)
  }

  override async render(model: IRenderMime.IMimeModel): Promise<void> {
    await super.render(model)
    for (const image of this.node.querySelectorAll("img:not([alt])")) image.setAttribute("alt", this.tongue.words.picture)
  }
}

const html: IRenderMime.IRendererFactory = {
  safe: true,
  mimeTypes: ["text/html"],
  defaultRank: 50,
  createRenderer: (options) => new CleanHtml(options),
}

export function makeRendering(languages: EditorLanguageRegistry, translator: ITranslator, tongue: Tongue): RenderMimeRegistry {
  return new RenderMimeRegistry({
    initialFactories: [
      html,
      markdownRendererFactory,
      latexRendererFactory,
      svgRendererFactory,
      { ...imageRendererFactory, createRenderer: (options) => new NamedImage(options, tongue) },
      errorRendererFactory,
      textRendererFactory,
    ],
    latexTypesetter: new Typesetter(),
    markdownParser: createMarkdownParser(languages),
    translator,
  })
}
