/**
 * Which keys do what: JupyterLab's own (its notebook, completer, tooltip and menu extensions, 4.6), for the commands that there are here,
 * with two of ours. A selector says where a key counts.
 */
export interface Key {
  command: string
  keys: readonly string[]
  selector: string
  /** In the place of `keys` on a Mac. */
  macKeys?: readonly string[]
}

const COMMAND = ".jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite) :focus"
const EDIT = ".jp-Notebook.jp-mod-editMode"
const MARKDOWN = ".jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite) .jp-MarkdownCell:focus"
const COMPLETING = ".jp-Notebook.jp-mod-editMode .jp-mod-completer-enabled:not(.jp-mod-at-line-beginning)"
const DOCUMENTED =
  ".jp-Notebook.jp-mod-editMode .jp-InputArea-editor:not(.jp-mod-has-primary-selection):not(.jp-mod-in-leading-whitespace):not(.jp-mod-completer-active)"

const at = (selector: string) => (command: string, ...keys: string[]): Key => ({ command, keys, selector })
const command = at(COMMAND)
const edit = at(EDIT)
const heading = at(MARKDOWN)

export const KEYS: readonly Key[] = [
  command("notebook:change-cell-to-code", "Y"),
  heading("notebook:change-cell-to-heading-1", "1"),
  heading("notebook:change-cell-to-heading-2", "2"),
  heading("notebook:change-cell-to-heading-3", "3"),
  heading("notebook:change-cell-to-heading-4", "4"),
  heading("notebook:change-cell-to-heading-5", "5"),
  heading("notebook:change-cell-to-heading-6", "6"),
  command("notebook:change-cell-to-markdown", "M"),
  command("notebook:change-cell-to-raw", "R"),
  command("notebook:copy-cell", "C"),
  command("notebook:cut-cell", "X"),
  command("notebook:delete-cell", "D", "D"),
  edit("notebook:enter-command-mode", "Escape"),
  edit("notebook:enter-command-mode", "Ctrl M"),
  { command: "notebook:enter-edit-mode", keys: ["Enter"], selector: ".jp-Notebook.jp-mod-commandMode .jp-Cell:focus" },
  command("notebook:extend-marked-cells-above", "Shift ArrowUp"),
  command("notebook:extend-marked-cells-above", "Shift K"),
  command("notebook:extend-marked-cells-top", "Shift Home"),
  command("notebook:extend-marked-cells-below", "Shift ArrowDown"),
  command("notebook:extend-marked-cells-bottom", "Shift End"),
  command("notebook:extend-marked-cells-below", "Shift J"),
  command("notebook:insert-cell-above", "A"),
  command("notebook:insert-cell-below", "B"),
  command("notebook:merge-cells", "Shift M"),
  command("notebook:merge-cell-above", "Ctrl Backspace"),
  command("notebook:merge-cell-below", "Ctrl Shift M"),
  command("notebook:move-cursor-down", "ArrowDown"),
  command("notebook:move-cursor-down", "J"),
  command("notebook:move-cursor-up", "ArrowUp"),
  command("notebook:move-cursor-up", "K"),
  command("notebook:move-cursor-heading-above-or-collapse", "ArrowLeft"),
  command("notebook:move-cursor-heading-below-or-expand", "ArrowRight"),
  command("notebook:insert-heading-above", "Shift A"),
  command("notebook:insert-heading-below", "Shift B"),
  command("notebook:collapse-all-headings", "Ctrl Shift ArrowLeft"),
  command("notebook:expand-all-headings", "Ctrl Shift ArrowRight"),
  command("notebook:paste-cell-below", "V"),
  command("notebook:redo-cell-action", "Shift Z"),
  { ...command("notebook:run-cell"), macKeys: ["Ctrl Enter"] },
  { ...edit("notebook:run-cell"), macKeys: ["Ctrl Enter"] },
  command("notebook:run-cell", "Accel Enter"),
  edit("notebook:run-cell", "Accel Enter"),
  command("notebook:run-cell-and-insert-below", "Alt Enter"),
  edit("notebook:run-cell-and-insert-below", "Alt Enter"),
  edit("notebook:run-cell-and-select-next", "Shift Enter"),
  command("notebook:run-cell-and-select-next", "Shift Enter"),
  command("viewmenu:line-numbering", "Shift L"),
  command("notebook:select-all", "Accel A"),
  edit("notebook:split-cell-at-cursor", "Ctrl Shift -"),
  command("notebook:undo-cell-action", "Z"),
  command("notebook:move-cell-up", "Ctrl Shift ArrowUp"),
  command("notebook:move-cell-down", "Ctrl Shift ArrowDown"),
  command("kernelmenu:interrupt", "I", "I"),
  command("kernelmenu:restart", "0", "0"),
  edit("editmenu:undo", "Accel Z"),
  edit("editmenu:redo", "Accel Shift Z"),
  edit("notebook:toggle-comment", "Accel /"),
  { command: "completer:invoke-notebook", keys: ["Tab"], selector: COMPLETING },
  { command: "completer:select-notebook", keys: ["Enter"], selector: ".jp-Notebook .jp-mod-completer-active" },
  { command: "tooltip:launch-notebook", keys: ["Shift Tab"], selector: DOCUMENTED },
  { command: "tooltip:dismiss", keys: ["Escape"], selector: "body.jp-mod-tooltip .jp-Notebook" },
  { command: "docmanager:save", keys: ["Accel S"], selector: "body" },
  { command: "documentsearch:start", keys: ["Accel F"], selector: "sensui-studio" },
  { command: "studio:check", keys: ["Accel Shift Enter"], selector: "sensui-studio" },
]
