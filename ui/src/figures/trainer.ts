/** Trains a small net a little at a time, so that the page stays quick and every stretch can be shown. */
import { type ActivationName } from "../maths/activations"
import { dataset, type DatasetName, type Sample } from "../maths/datasets"
import { accuracy, createNet, loss, type Net, predict, trainEpoch } from "../maths/net"
import { type Random, randomFrom } from "../maths/random"

export interface Plan {
  data: DatasetName
  hidden: number
  activation: ActivationName
  rate: number
  seed: number
}

const SAMPLES = 240
const MOST_POINTS = 240

export class Trainer {
  readonly samples: readonly Sample[]
  epoch = 0
  losses: (readonly [epoch: number, loss: number])[] = []
  private readonly net: Net
  private last = 0
  private readonly random: Random
  /** Every how many epochs the loss is kept. */
  private stride = 1

  constructor(readonly plan: Plan) {
    this.samples = dataset(plan.data, SAMPLES, plan.seed)
    this.random = randomFrom(plan.seed + 1)
    this.net = createNet(plan.hidden, plan.activation, this.random)
    this.note()
  }

  believe(x: number, y: number): number {
    return predict(this.net, x, y)
  }

  get loss(): number {
    return this.last
  }

  get accuracy(): number {
    return accuracy(this.net, this.samples)
  }

  /** Train for some epochs at the rate given, which may change on the way. */
  train(epochs: number, rate: number): void {
    for (let i = 0; i < epochs; i++) {
      trainEpoch(this.net, this.samples, rate, this.random)
      this.epoch += 1
      if (this.epoch % this.stride === 0) this.note()
    }
    this.last = loss(this.net, this.samples)
  }

  /** Keep the loss; when there are many, keep every second one, and from then on half as often. */
  private note(): void {
    this.last = loss(this.net, this.samples)
    this.losses.push([this.epoch, this.last])
    if (this.losses.length <= MOST_POINTS) return
    this.losses = this.losses.filter((_, i) => i % 2 === 0)
    this.stride *= 2
  }
}
