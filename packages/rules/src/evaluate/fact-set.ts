/** A set of facts, a bit for each, lowest first in the order of the dictionary. */
export type FactSet = bigint

export const nothing: FactSet = 0n

export function setOf(numbers: Iterable<number>): FactSet {
  let set = nothing
  for (const number of numbers) set |= 1n << BigInt(number)
  return set
}

export function has(set: FactSet, number: number): boolean {
  return ((set >> BigInt(number)) & 1n) === 1n
}

/** The numbers in the set, ascending. */
export function membersOf(set: FactSet): readonly number[] {
  const members: number[] = []
  for (let rest = set, number = 0; rest !== nothing; rest >>= 1n, number += 1)
    if ((rest & 1n) === 1n) members.push(number)
  return members
}

function sizeOf(set: FactSet): number {
  let size = 0
  for (let rest = set; rest !== nothing; rest &= rest - 1n) size += 1
  return size
}

/** The smaller set first, and of equal sizes the one that has the first fact they differ in. */
export function compareSets(first: FactSet, second: FactSet): number {
  const difference = first ^ second
  if (difference === nothing) return 0
  const bySize = sizeOf(first) - sizeOf(second)
  if (bySize !== 0) return bySize
  return (first & difference & -difference) === nothing ? 1 : -1
}

/** The sets that contain no other of the sets, in order; `spend` hears how much work that is. */
export function minimal(
  sets: readonly FactSet[],
  spend: (steps: number) => void
): readonly FactSet[] {
  const kept: FactSet[] = []
  const different = [...new Set(sets)]
  spend(1 + different.length ** 2 / 256)
  for (const set of different.toSorted(compareSets))
    if (!kept.some(smaller => (smaller & set) === smaller)) kept.push(set)
  return kept
}
