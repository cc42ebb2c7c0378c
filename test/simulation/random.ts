/**
 * A stream of choices that a seed and a name decide. Streams of different names know nothing of each
 * other, so that a world from which one thing is left out stays the same in everything else.
 */
export class Random {
  readonly #seed: number
  readonly #name: string
  #state: [number, number, number, number]

  constructor(seed: number, name: string) {
    this.#seed = seed
    this.#name = name
    this.#state = stateFrom(`${seed}/${name}`)
  }

  /** A stream of its own for a part. */
  fork(name: string | number): Random {
    return new Random(this.#seed, `${this.#name}/${name}`)
  }

  /** A whole number from 0, below `bound`. */
  below(bound: number): number {
    return Math.floor(this.#fraction() * bound)
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1)
  }

  chance(share: number): boolean {
    return this.#fraction() < share
  }

  pick<One>(all: readonly One[]): One {
    const one = all[this.below(all.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }

  /** Each with the share that it is given. */
  some<One>(all: readonly One[], share: number): readonly One[] {
    return all.filter(() => this.chance(share))
  }

  /** sfc32 by Chris Doty-Humphrey: small, fast and good enough to find bugs with. */
  #fraction(): number {
    const [a, b, c, d] = this.#state
    const sum = (a + b + d) | 0
    this.#state = [
      b ^ (b >>> 9),
      (c + (c << 3)) | 0,
      (((c << 21) | (c >>> 11)) + sum) | 0,
      (d + 1) | 0
    ]
    return (sum >>> 0) / 2 ** 32
  }
}

function stateFrom(text: string): [number, number, number, number] {
  let hash = 1_779_033_703 ^ text.length
  const next = (): number => {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 3_432_918_353)
      hash = (hash << 13) | (hash >>> 19)
    }
    return hash | 0
  }
  return [next(), next(), next(), next()]
}
