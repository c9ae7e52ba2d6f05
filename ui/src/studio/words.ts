/** The words of the studio in both languages, and which of them are spoken now. */

import { catalogue, type Lang } from "../shared/lang"
import { PANEL_WORDS } from "./panel-words"

const words = catalogue({
  notebook: { ja: "ノートブック", en: "Notebook" },
  code: { ja: "セルの中身", en: "Contents of the cell" },
  picture: { ja: "プログラムが描いた図", en: "A picture that the program drew" },
  tools: { ja: "ノートブックの操作", en: "Notebook tools" },
  back: { ja: "ラボのページへ", en: "Lab page" },
  run: { ja: "実行", en: "Run" },
  runAbove: { ja: "上をすべて実行", en: "Run all above" },
  runInBackground: { ja: "バックグラウンドで全体を実行", en: "Run all in the background" },
  runsInBackground: {
    ja: "いま保存した内容を、先頭から最後までバックグラウンドで実行します。このウィンドウを閉じても続きます。",
    en: "What was just saved is run from top to bottom in the background, also when you close this window.",
  },
  seeRun: { ja: "実行の様子を見る", en: "See how it goes" },
  interrupt: { ja: "中断", en: "Interrupt" },
  restart: { ja: "再起動", en: "Restart" },
  submit: { ja: "提出", en: "Submit" },
  submitting: { ja: "提出しています…", en: "Handing in…" },
  find: { ja: "検索と置換", en: "Find and replace" },
  file: { ja: "ファイル", en: "File" },
  downloadNotebook: { ja: "ノートブックをダウンロード (.ipynb)", en: "Download the notebook (.ipynb)" },
  downloadProgram: { ja: "プログラムとしてダウンロード (.py)", en: "Download as a program (.py)" },
  upload: { ja: "ノートブックをアップロード…", en: "Upload a notebook…" },
  uploaded: { ja: "アップロードしたノートブックに替わりました。前の内容は履歴にあります。", en: "The uploaded notebook is here now. What was here before is in the history." },
  keys: { ja: "キー操作", en: "Keys" },
  level: { ja: "手がかりの量", en: "How much is given" },
  guided: { ja: "ガイド付き", en: "Guided" },
  standard: { ja: "標準", en: "Standard" },
  scratch: { ja: "白紙", en: "Scratch" },
  close: { ja: "閉じる", en: "Close" },
  cancel: { ja: "やめる", en: "Cancel" },

  panes: { ja: "表示", en: "Panes" },
  guide: { ja: "解説", en: "Explanation" },
  docs: { ja: "ドキュメント", en: "Docs" },
  history: { ja: "履歴", en: "History" },
  pin: { ja: "この解説に固定", en: "Pin this explanation" },
  outline: { ja: "演習", en: "Exercises" },
  divider: { ja: "解説とノートブックの境界", en: "Between explanation and notebook" },

  check: { ja: "チェック", en: "Check" },
  checking: { ja: "チェックしています…", en: "Checking…" },
  checkFailed: { ja: "チェックできませんでした。", en: "The check did not work." },
  judgesSources: {
    ja: "このセルは書き換えたあと実行していません。チェックは、カーネルにある値ではなく、ここに書かれているものを調べます。",
    en: "This cell was changed and not run since. The check looks at what is written here, not at what the kernel remembers.",
  },
  isStale: { ja: "この結果のあとでセルが書き換えられました。", en: "The cell has changed since this result." },
  passed: { ja: "合格", en: "Passed" },
  failed: { ja: "まだ正しくありません", en: "Not right yet" },
  error: { ja: "エラーで止まりました", en: "Stopped by an error" },
  stopped: { ja: "途中で止められました", en: "Was stopped" },
  missing: { ja: "まだ書かれていません", en: "Not written yet" },
  unchecked: { ja: "未チェック", en: "Not checked" },
  points: { ja: "{got} / {of} 点", en: "{got} of {of} points" },
  atFault: { ja: "原因のある関数：", en: "Function at fault:" },
  printed: { ja: "出力", en: "Printed" },
  othersAsked: { ja: "同じところでつまずいた人の質問：", en: "Others failed in the same way:" },
  ask: { ja: "この演習について質問する", en: "Ask about this exercise" },
  openHint: { ja: "ヒント {n} を見る", en: "Show hint {n}" },

  kernelNone: { ja: "カーネルなし", en: "No kernel" },
  kernelStarting: { ja: "カーネル：起動中", en: "Kernel: starting" },
  kernelIdle: { ja: "カーネル：待機中", en: "Kernel: ready" },
  kernelBusy: { ja: "カーネル：実行中", en: "Kernel: running" },
  kernelRestarting: { ja: "カーネル：再起動中", en: "Kernel: restarting" },
  kernelDead: { ja: "カーネル：停止", en: "Kernel: stopped" },
  kernelLost: { ja: "カーネル：接続を待っています", en: "Kernel: reconnecting" },
  memory: { ja: "メモリ {n} MB", en: "{n} MB" },
  cpu: { ja: "CPU {n} 秒", en: "{n} s of CPU" },
  kernelEnded: { ja: "カーネルが停止しました。変数は失われましたが、書いたものはすべて残っています。", en: "The kernel stopped. Its variables are gone; everything you wrote is still here." },
  startAgain: { ja: "カーネルを起動し直す", en: "Start the kernel again" },
  schoolSilent: { ja: "サーバーから応答がありません。書いたものはこのブラウザーに残り、応答があり次第送られます。", en: "The school does not answer. What you write stays in this browser and is sent as soon as it does." },
  tryNow: { ja: "今すぐ試す", en: "Try now" },

  saved: { ja: "{time} に保存済み", en: "Saved at {time}" },
  unsaved: { ja: "未保存の変更", en: "Changes not saved yet" },
  saving: { ja: "保存しています…", en: "Saving…" },
  offline: { ja: "オフライン：このブラウザーに保管", en: "Offline: kept in this browser" },
  conflict: { ja: "二つの版があります", en: "There are two versions" },
  refused: { ja: "保存できません：{reason}", en: "Cannot be saved: {reason}" },
  broken: { ja: "ノートブックを開けませんでした。{reason}", en: "The notebook could not be opened. {reason}" },
  reload: { ja: "読み込み直す", en: "Load the page again" },
  ...PANEL_WORDS,
})

export type Words = ReturnType<typeof words>

/** The language spoken now; whoever shows words listens for another one. */
export class Tongue {
  private readonly listeners: (() => void)[] = []

  constructor(private current: Lang) {}

  get lang(): Lang {
    return this.current
  }

  set lang(lang: Lang) {
    this.current = lang
    for (const react of this.listeners) react()
  }

  get words(): Words {
    return words(this.current)
  }

  /** Call now, and again whenever the language changes. */
  show(react: () => void): void {
    this.listeners.push(react)
    react()
  }

  /** A moment as people write it: only the time when it is today. */
  time(iso: string): string {
    const moment = new Date(iso)
    if (Number.isNaN(moment.getTime())) return ""
    const isToday = moment.toDateString() === new Date().toDateString()
    const time = { hour: "2-digit", minute: "2-digit" } as const
    return new Intl.DateTimeFormat(this.current, isToday ? time : { month: "short", day: "numeric", ...time }).format(moment)
  }
}
