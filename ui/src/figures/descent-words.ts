/** What the figure of gradient descent says. */
import type { LandscapeName, Progress } from "../maths/descent"
import { catalogue, type Text } from "../shared/lang"

export const descentWordsIn = catalogue({
  rate: { en: "Learning rate α", ja: "学習率 α" },
  run: { en: "Run", ja: "動かす" },
  pause: { en: "Pause", ja: "止める" },
  step: { en: "One step", ja: "一歩進む" },
  back: { en: "Step back", ja: "一歩戻る" },
  reset: { en: "Back to the start", ja: "最初に戻す" },
  landscape: { en: "Cost", ja: "コスト" },
  view: { en: "View", ja: "表示" },
  start: { en: "Start", ja: "出発点" },
  startHint: { en: "Drag the orange bead, or use the arrow keys.", ja: "オレンジの玉をドラッグするか、矢印キーで動かせます。" },
  curve: { en: "Along w, with b = 0", ja: "b = 0 のときの w に沿った断面" },
  surface: { en: "From above: darker is deeper", ja: "上から見た図。濃いほど深い" },
  summary: { en: "After {n} steps w = {w} and the cost is {cost}. {progress}", ja: "{n} 歩で w = {w}、コストは {cost} です。{progress}" },
})

export const LANDSCAPE_WORDS: Record<LandscapeName, Text> = {
  bowl: { en: "bowl", ja: "おわん" },
  valley: { en: "long valley", ja: "細長い谷" },
  wells: { en: "two wells", ja: "二つの井戸" },
  saddle: { en: "saddle", ja: "鞍" },
}

export const VIEW_WORDS = {
  curve: { en: "curve", ja: "曲線" },
  surface: { en: "surface", ja: "曲面" },
  both: { en: "both", ja: "両方" },
} as const satisfies Record<string, Text>

export const PROGRESS_WORDS: Record<Progress, Text> = {
  start: { en: "Ready.", ja: "準備ができています。" },
  descending: { en: "Going down; the steps shrink as the slope does.", ja: "下っています。傾きがゆるむと歩幅も縮みます。" },
  bouncing: { en: "Leaping from side to side: the rate is rather large.", ja: "左右に跳ねています。学習率が大きめです。" },
  diverging: { en: "Diverging: every step lands higher. The rate is too large.", ja: "発散しています。一歩ごとに高くなります。学習率が大きすぎます。" },
  arrived: { en: "Arrived: the slope here is almost zero.", ja: "着きました。ここでは傾きがほとんど 0 です。" },
}
