/** The editors of cells: CodeMirror with the languages and colours that a lab needs. */

import {
  CodeMirrorEditorFactory,
  CodeMirrorMimeTypeService,
  EditorExtensionRegistry,
  EditorLanguageRegistry,
  EditorThemeRegistry,
  ybinding,
} from "@jupyterlab/codemirror"
import { EditorView } from "@codemirror/view"
import type { YFile } from "@jupyter/ydoc"
import type { Tongue } from "../words"
import { matches } from "./matches"

const LANGUAGES = new Set(["Python", "ipython", "Markdown", "JSON", "Shell", "Plain Text"])

export interface Editors {
  factory: CodeMirrorEditorFactory
  languages: EditorLanguageRegistry
  mimeTypes: CodeMirrorMimeTypeService
}

export function makeEditors(tongue: Tongue): Editors {
  const languages = languagesOfLabs()
  const factory = new CodeMirrorEditorFactory({ extensions: extensions(tongue), languages })
  return { factory, languages, mimeTypes: new CodeMirrorMimeTypeService(languages) }
}

function languagesOfLabs(): EditorLanguageRegistry {
  const languages = new EditorLanguageRegistry()
  for (const language of EditorLanguageRegistry.getDefaultLanguages()) {
    if (LANGUAGES.has(language.name)) languages.addLanguage(language)
  }
  languages.addLanguage({
    name: "ipythongfm",
    mime: "text/x-ipythongfm",
    load: async () => (await import("@codemirror/lang-markdown")).markdown(),
  })
  return languages
}

function extensions(tongue: Tongue): EditorExtensionRegistry {
  const themes = new EditorThemeRegistry()
  for (const theme of EditorThemeRegistry.getDefaultThemes()) themes.addTheme(theme)
  const registry = new EditorExtensionRegistry()
  for (const extension of EditorExtensionRegistry.getDefaultExtensions({ themes })) registry.addExtension(extension)
  registry.addExtension({
    name: "shared-model-binding",
    factory: ({ model }) => {
      const shared = model.sharedModel as unknown as YFile
      return EditorExtensionRegistry.createImmutableExtension(
        ybinding(shared.undoManager ? { ytext: shared.ysource, undoManager: shared.undoManager } : { ytext: shared.ysource }),
      )
    },
  })
  const named = EditorView.contentAttributes.of(() => ({ "aria-label": tongue.words.code }))
  registry.addExtension({ name: "named", factory: () => EditorExtensionRegistry.createImmutableExtension(named) })
  registry.addExtension({ name: "matches", factory: () => EditorExtensionRegistry.createImmutableExtension(matches) })
  return registry
}
