import type { Facts, FactValue } from '@ketenregie/core'
import type { Condition, FactCondition } from '../model/condition.ts'

/**
 * The oracle: the definitions of outcome, relevant, needed and canSettle taken literally, over every
 * way to fill in the unknown facts. It shares no code with the evaluator.
 */

/** Each fact with the values that stand for its whole domain. */
export type Universe = Readonly<Record<string, readonly FactValue[]>>

/** What a decision says of complete facts, given which of these are known; null: cannot occur. */
export type Oracle = (complete: Facts, isKnown: (fact: string) => boolean) => string | null

/** The truth of a condition on complete facts. */
export function truth(
  condition: Condition,
  facts: Facts,
  behind: (name: string) => boolean = () => false,
  isKnown: (fact: string) => boolean = () => true
): boolean {
  const of = (one: Condition) => truth(one, facts, behind, isKnown)
  if ('all' in condition) return condition.all.every(of)
  if ('any' in condition) return condition.any.some(of)
  if ('not' in condition) return !of(condition.not)
  if ('ground' in condition) return of(condition.ground)
  if ('condition' in condition) return behind(condition.condition)
  return condition.operator === 'known' ? isKnown(condition.fact) : compares(condition, facts)
}

function compares({ fact, operator, value: stated }: FactCondition, facts: Facts): boolean {
  const actual = facts[fact] as never
  const other = stated as never
  const sorted = (value: FactValue | undefined) =>
    [value].flat().toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
  const isSame = () => sorted(actual).join() === sorted(other).join()
  switch (operator) {
    case 'equal':
      return isSame()
    case 'notEqual':
      return !isSame()
    case 'lessThan':
    case 'before':
      return actual < other
    case 'lessThanInclusive':
    case 'notAfter':
      return actual <= other
    case 'greaterThan':
    case 'after':
      return actual > other
    case 'greaterThanInclusive':
    case 'notBefore':
      return actual >= other
    case 'contains':
      return [actual].flat().includes(other)
    case 'doesNotContain':
      return ![actual].flat().includes(other)
    case 'within':
    case 'known':
      throw new Error(`not for the oracle: ${operator}`)
  }
}

/** Everything there is to know of a partial case. */
export interface Truths {
  /** All outcomes that completions give. */
  readonly outcomes: readonly string[]
  readonly relevant: readonly string[]
  readonly needed: readonly (readonly string[])[]
  readonly canSettle: readonly (readonly string[])[]
}

/**
 * Answers for every partial case. A case is a number with a digit for each fact: 0 is unknown, and
 * the others are its values. With `looksAtKnowledge` the oracle may use what is known.
 */
export function bruteForce(universe: Universe, oracle: Oracle, looksAtKnowledge = false) {
  const names = Object.keys(universe)
  const values = names.map(name => universe[name]!)
  const weights = values.map((_, fact) =>
    values.slice(0, fact).reduce((product, { length }) => product * (length + 1), 1)
  )
  const count = values.reduce((product, { length }) => product * (length + 1), 1)
  const digit = (code: number, fact: number) =>
    Math.floor(code / weights[fact]!) % (values[fact]!.length + 1)
  const isKnown = (code: number, fact: number) => digit(code, fact) > 0
  const unknown = (code: number) => names.flatMap((_, fact) => (isKnown(code, fact) ? [] : [fact]))
  const answers = (code: number, fact: number) =>
    values[fact]!.map((_, value) => code + (value + 1) * weights[fact]!)
  const factsOf = (code: number): Facts =>
    Object.fromEntries(
      names.flatMap((name, fact) =>
        isKnown(code, fact) ? [[name, values[fact]![digit(code, fact) - 1]!]] : []
      )
    )

  const seen: string[] = []
  const bitOf = (outcome: string) => {
    if (!seen.includes(outcome)) seen.push(outcome)
    return 1 << seen.indexOf(outcome)
  }
  const complete = (code: number, known: number): number => {
    const open = names.findIndex((_, fact) => !isKnown(code, fact))
    if (open >= 0)
      return answers(code, open).reduce(
        (bits, next) => bits | (looksAtKnowledge ? complete(next, known) : bitsOf(next)),
        0
      )
    const outcome = oracle(factsOf(code), name => isKnown(known, names.indexOf(name)))
    return outcome === null ? 0 : bitOf(outcome)
  }
  const table = new Int16Array(count).fill(-1)
  const bitsOf = (code: number): number => {
    if (table[code]! < 0) table[code] = complete(code, code)
    return table[code]!
  }
  const outcomes = (code: number) => {
    const bits = bitsOf(code)
    return seen.filter((_, index) => (bits & (1 << index)) !== 0)
  }
  const isOpen = (code: number) => (bitsOf(code) & (bitsOf(code) - 1)) !== 0
  const isSettled = (code: number) => bitsOf(code) !== 0 && !isOpen(code)

  /** Some further answers leave the outcome open, and one answer to the fact then settles it. */
  const matters = names.map(() => new Int8Array(count).fill(-1))
  const canMatter = (code: number, fact: number): boolean => {
    const known = matters[fact]!
    if (known[code]! < 0)
      known[code] =
        (isOpen(code) && answers(code, fact).some(isSettled)) ||
        unknown(code).some(
          other => other !== fact && answers(code, other).some(next => canMatter(next, fact))
        )
          ? 1
          : 0
    return known[code] === 1
  }
  const someAnswer = (
    code: number,
    set: readonly number[],
    is: (code: number) => boolean
  ): boolean => {
    const [first, ...rest] = set
    if (first === undefined) return is(code)
    return answers(code, first).some(next => someAnswer(next, rest, is))
  }
  const minimal = (code: number, settles: (set: readonly number[]) => boolean) => {
    const kept: (readonly number[])[] = []
    for (const set of subsets(unknown(code)))
      if (!kept.some(smaller => smaller.every(one => set.includes(one))) && settles(set))
        kept.push(set)
    return kept.map(set => set.map(fact => names[fact]!))
  }
  return {
    count,
    factsOf,
    codeOf: (facts: Facts) =>
      names.reduce((code, name, fact) => {
        if (!Object.hasOwn(facts, name)) return code
        return code + (values[fact]!.indexOf(facts[name] as never) + 1) * weights[fact]!
      }, 0),
    outcomes,
    truths: (code: number): Truths => {
      if (!isOpen(code))
        return { outcomes: outcomes(code), relevant: [], needed: [], canSettle: [] }
      return {
        outcomes: outcomes(code),
        relevant: unknown(code)
          .filter(fact => canMatter(code, fact))
          .map(fact => names[fact]!),
        needed: minimal(code, set => !someAnswer(code, set, isOpen)),
        canSettle: minimal(code, set => someAnswer(code, set, isSettled))
      }
    }
  }
}

/** The smaller first, and of equal sizes in the order of their members. */
function subsets(facts: readonly number[]): readonly (readonly number[])[] {
  const all = facts.reduceRight<readonly (readonly number[])[]>(
    (sets, fact) => [...sets.map(set => [fact, ...set]), ...sets],
    [[]]
  )
  return all.toSorted((a, b) => {
    const differs = a.findIndex((fact, index) => fact !== b[index])
    return a.length - b.length || a[differs]! - b[differs]!
  })
}
