import type { Facts, FactValue, Unknown } from '@ketenregie/core'
import type { Columns } from '../columns/columns.ts'
import type { Field } from '../columns/fields.ts'
import { packWith, plain, stateOther, stateRest } from '../columns/pack-columns.ts'
import type { StateWord } from '../columns/pack-columns.ts'
import type { ColumnPlan } from '../columns/plan-columns.ts'
import { quote } from './quote.ts'

/** Runs the body of a function and gives what it gives, for instance `new Function(body)()`. */
export type EvaluatePacking = (body: string) => (help: PackingHelp) => StateWord

/** What printed packing leaves to the library. */
export interface PackingHelp {
  readonly plain: (facts: Facts) => Facts
  /** A value that is none of the words written out for the field with this number. */
  readonly other: (
    field: number,
    value: FactValue | Unknown | undefined,
    bit: number,
    stated: Int32Array
  ) => void
  readonly rest: (facts: Facts, bit: number, stated: Int32Array) => void
}

/**
 * As `packColumns`, by way of code that the host itself evaluates: several times as fast where facts
 * come in a fixed order, and slower where each case has them in another one.
 */
export function loadPacking(
  plan: ColumnPlan,
  evaluate: EvaluatePacking
): (cases: readonly Facts[]) => Columns {
  const { byName, others } = plan.fields
  const fields = [...byName.values()]
  const stateSome = evaluate(printPacking([...byName]))({
    plain,
    other: (number, value, bit, stated) => {
      const field = fields[number]
      if (field !== undefined) stateOther(value, field, bit, stated)
    },
    rest: (facts, bit, stated) => stateRest(facts, others, bit, stated)
  })
  return cases => packWith(plan, cases, stateSome)
}

/** A fact is read first, and nothing done with it: see `printAnswer`. */
function printPacking(fields: readonly (readonly [string, Field])[]): string {
  const [first] = fields
  return [
    "'use strict'",
    'const ordinary = Object.prototype',
    'return ({ plain, other, rest }) => (cases, start, count, stated) => {',
    '  for (let index = 0; index < count; index += 1) {',
    '    const bit = 1 << index',
    '    const given = cases[start + index]',
    ...(first === undefined ? [] : [`    void given[${quote(first[0])}]`]),
    '    const f = Object.getPrototypeOf(given) === ordinary ? given : plain(given)',
    ...fields.map(([name, field], number) => printField(name, field, number)),
    '    rest(f, bit, stated)',
    '  }',
    '}\n'
  ].join('\n')
}

function printField(name: string, { first, one, other }: Field, number: number): string {
  const value = `f[${quote(name)}]`
  const cases = [one, other].map((word, region) =>
    word === null ? '' : `case ${quote(word)}: stated[${first + region}] |= bit; break; `
  )
  return `    switch (${value}) { ${cases.join('')}default: other(${number}, ${value}, bit, stated) }`
}
