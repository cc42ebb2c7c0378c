import type { Measured } from './measure.ts'

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN
  }
}

/** How many times as fast, compared within each round. */
export function timesAsFast(one: Measured, other: Measured): Spread {
  return spreadOf(one.rounds.map((time, round) => (other.rounds[round] ?? NaN) / time))
}

/** Three figures, and a dot between thousands. */
export function print(value: number): string {
  if (Number.isNaN(value)) return '-'
  const rounded = Number(value.toPrecision(3))
  return rounded.toLocaleString('nl-NL', { maximumSignificantDigits: 3 })
}

export function printSpread({ median, least, most }: Spread): string {
  return `${print(median)} (${print(least)}–${print(most)})`
}
