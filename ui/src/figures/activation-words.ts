/** What the activation functions are called, and how they are written. */
import type { ActivationName } from "../maths/activations"
import type { Text } from "../shared/lang"

export const ACTIVATION_WORDS: Record<ActivationName, Text> = {
  sigmoid: { en: "sigmoid", ja: "シグモイド" },
  tanh: { en: "tanh", ja: "tanh" },
  relu: { en: "ReLU", ja: "ReLU" },
  "leaky-relu": { en: "leaky ReLU", ja: "Leaky ReLU" },
  linear: { en: "none", ja: "なし" },
  step: { en: "step", ja: "ステップ" },
}

/** The symbol before (z): σ(z), tanh(z), … */
export const ACTIVATION_SYMBOLS: Record<ActivationName, string> = {
  sigmoid: "σ",
  tanh: "tanh",
  relu: "ReLU",
  "leaky-relu": "LReLU",
  linear: "id",
  step: "H",
}
