/** What the live net says. */
import type { DatasetName } from "../maths/datasets"
import { catalogue, type Text } from "../shared/lang"

export const boundaryWordsIn = catalogue({
  train: { en: "Train", ja: "学習する" },
  pause: { en: "Pause", ja: "止める" },
  step: { en: "One epoch", ja: "1 エポック" },
  reset: { en: "New weights", ja: "重みを引き直す" },
  data: { en: "Data", ja: "データ" },
  hidden: { en: "Hidden units", ja: "隠れユニット" },
  activation: { en: "Activation", ja: "活性化関数" },
  rate: { en: "Learning rate", ja: "学習率" },
  epoch: { en: "epoch", ja: "エポック" },
  loss: { en: "loss", ja: "損失" },
  accuracy: { en: "accuracy", ja: "正解率" },
  training: { en: "Training.", ja: "学習しています。" },
  summary: {
    en: "After {epoch} epochs the loss is {loss} and {accuracy} % of the points are on the right side.",
    ja: "{epoch} エポックで損失は {loss}、点の {accuracy} % が正しい側にあります。",
  },
})

export const DATASET_WORDS: Record<DatasetName, Text> = {
  moons: { en: "moons", ja: "三日月" },
  circles: { en: "circles", ja: "二重の円" },
  blobs: { en: "blobs", ja: "かたまり" },
  xor: { en: "exclusive or", ja: "排他的論理和" },
  flower: { en: "flower", ja: "花" },
  spiral: { en: "spiral", ja: "らせん" },
}
