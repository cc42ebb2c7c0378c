/** Many cases, a bit for each: case 0 is the lowest bit of the first word. */
export interface Columns {
  /** How many cases. */
  readonly length: number
  /** For each region of each variable: the cases in which the value can lie there. */
  readonly planes: readonly Int32Array[]
}

/** The cases in which each outcome is possible; where one alone is possible, it is the answer. */
export interface OutcomePlanes {
  readonly yes: Int32Array
  readonly no: Int32Array
  /** Outside the gate. */
  readonly own: Int32Array
}

export function wordsFor(length: number): number {
  return Math.ceil(length / 32)
}
