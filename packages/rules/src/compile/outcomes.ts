/** A set of outcomes as bits, so that "yes or no, both still possible" is a number too. */
export type Outcomes = number

export const no = 1
export const yes = 2
/** Outside the gate the partner judges for itself. */
export const own = 4
/** No outcome at all: a background fact says that this combination cannot occur. */
export const excluded = 8

const possible = no | yes | own

/** Exactly one outcome is left over all combinations that can occur. */
export function isSettled(outcomes: Outcomes): boolean {
  const left = outcomes & possible
  return left !== 0 && (left & (left - 1)) === 0
}

/** Two combinations that can occur have different outcomes. */
export function isOpen(outcomes: Outcomes): boolean {
  const left = outcomes & possible
  return (left & (left - 1)) !== 0
}

/** At least one combination can occur. */
export function canOccur(outcomes: Outcomes): boolean {
  return (outcomes & possible) !== 0
}

/** Some combination cannot occur. */
export function hasExcluded(outcomes: Outcomes): boolean {
  return (outcomes & excluded) !== 0
}
