import type { Random } from './random.ts'

/** What the world does to a program, with the share of occasions on which it does so at its worst. */
const worst = {
  'message lost': 0.25,
  'message doubled': 0.25,
  'message delayed': 0.2,
  'answer lost': 0.2,
  'crash at rest': 0.04,
  'crash before keeping': 0.06,
  'crash after keeping': 0.08,
  'write fails before keeping': 0.1,
  'write fails after keeping': 0.1,
  'conflict without a cause': 0.1,
  'read fails': 0.05,
  'receiver fails': 0.3,
  'receiver refuses': 0.1
} as const

export type Fault = keyof typeof worst
export const faults = Object.keys(worst) as readonly Fault[]

/** How bad it is in one world, and what it has done so far. */
export class Weather {
  readonly #shares: ReadonlyMap<Fault, number>
  readonly #random: Random
  readonly #done = new Map<Fault, number>()
  #isCalm = false

  /** A third of the kinds stays away from a world, besides those that are left out of it. */
  constructor(random: Random, without: ReadonlySet<Fault>) {
    this.#random = random
    const shares = faults.map((fault): [Fault, number] => {
      const own = random.fork(fault)
      const share = own.chance(1 / 3) ? 0 : (worst[fault] * own.between(20, 100)) / 100
      return [fault, without.has(fault) ? 0 : share]
    })
    this.#shares = new Map(shares)
  }

  /** Whether it strikes now; counts when it does. */
  strikes(fault: Fault): boolean {
    if (this.#isCalm || !this.#random.chance(this.#shares.get(fault) ?? 0)) return false
    this.#done.set(fault, (this.#done.get(fault) ?? 0) + 1)
    return true
  }

  /** From now on everything works. */
  calm(): void {
    this.#isCalm = true
  }

  get done(): ReadonlyMap<Fault, number> {
    return this.#done
  }
}
