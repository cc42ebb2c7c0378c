/** A set of outcomes as bits, so that "yes or no, both still possible" is a number too. */
export type Outcomes = number

export const no = 1
export const yes = 2
/** Outside the gate the partner judges for itself. */
export const own = 4
/** No outcome at all: a background fact says that this combination cannot occur. */
export const excluded = 8

const ofRules = no | yes | own

/** Results of tables are numbered in this many bits, each written twice: as it is, and turned over. */
const resultBits = 10
const asIs = 4
const turned = asIs + resultBits
const eachBit = 2 ** resultBits - 1

/** How many bits a set of outcomes takes. */
export const outcomeBits = turned + resultBits

/** How many different results a table can have. */
export const mostResults = 2 ** resultBits

/** The result of a table as an outcome. Two different ones together have some bit both ways. */
export function resultOutcome(number: number): Outcomes {
  return (number << asIs) | ((~number & eachBit) << turned)
}

/** The number of the one result that is left. */
export function resultNumber(outcomes: Outcomes): number {
  return (outcomes >> asIs) & eachBit
}

/** Exactly one outcome is left over all combinations that can occur. */
export function isSettled(outcomes: Outcomes): boolean {
  return canOccur(outcomes) && !isOpen(outcomes)
}

/** Two combinations that can occur have different outcomes. */
export function isOpen(outcomes: Outcomes): boolean {
  const left = outcomes & ofRules
  if ((left & (left - 1)) !== 0) return true
  return ((outcomes >> asIs) & (outcomes >> turned) & eachBit) !== 0
}

/** At least one combination can occur. */
export function canOccur(outcomes: Outcomes): boolean {
  return (outcomes & ~excluded) !== 0
}

/** Some combination cannot occur. */
export function hasExcluded(outcomes: Outcomes): boolean {
  return (outcomes & excluded) !== 0
}
