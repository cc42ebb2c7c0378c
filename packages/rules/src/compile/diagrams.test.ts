import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Diagrams } from './diagrams.ts'
import type { Diagram } from './diagrams.ts'
import { and, negate, or } from './operations.ts'
import { no, yes } from './outcomes.ts'

const variables = 5
type Formula = number | readonly ['and' | 'or', Formula, Formula] | readonly ['not', Formula]

const { formula } = fc.letrec<{ formula: Formula }>(tie => ({
  formula: fc.oneof(
    { maxDepth: 5 },
    fc.nat(variables - 1),
    fc.tuple(fc.constantFrom('and', 'or'), tie('formula'), tie('formula')),
    fc.tuple(fc.constant('not'), tie('formula'))
  )
}))

function build(of: Formula, diagrams: Diagrams): Diagram {
  if (typeof of === 'number') return diagrams.node(of, [no, yes])
  if (of[0] === 'not') return diagrams.combine(negate, build(of[1], diagrams), yes)
  const [operation, first, second] = of
  return diagrams.combine(
    operation === 'and' ? and : or,
    build(first, diagrams),
    build(second, diagrams)
  )
}

function holds(of: Formula, row: number): boolean {
  if (typeof of === 'number') return ((row >> of) & 1) === 1
  if (of[0] === 'not') return !holds(of[1], row)
  const [operation, first, second] = of
  return operation === 'and'
    ? holds(first, row) && holds(second, row)
    : holds(first, row) || holds(second, row)
}

const rows = Array.from({ length: 2 ** variables }, (_, row) => row)

it('makes equal functions the same number, and different ones different numbers', () => {
  fc.assert(
    fc.property(formula, formula, (first, second) => {
      const diagrams = new Diagrams()
      const isSame = rows.every(row => holds(first, row) === holds(second, row))
      expect(build(first, diagrams) === build(second, diagrams)).toBe(isSame)
    })
  )
})

it('gives up past the budget, and goes on afterwards', () => {
  const diagrams = new Diagrams()
  const parity = () =>
    rows
      .slice(0, variables)
      .reduce<Diagram>(
        (odd, variable) =>
          diagrams.combine(
            or,
            diagrams.combine(and, odd, diagrams.node(variable, [yes, no])),
            diagrams.combine(
              and,
              diagrams.combine(negate, odd, yes),
              diagrams.node(variable, [no, yes])
            )
          ),
        no
      )
  expect(diagrams.within(5, parity)).toBeUndefined()
  expect(diagrams.within(1000, parity)).toBe(parity())
})

it('finds every function again after its room is given back, however many there are', () => {
  const diagrams = new Diagrams()
  const wide = Array.from({ length: 400 }, (_, index) => index)
  const make = () =>
    wide.map(variable =>
      diagrams.combine(
        or,
        diagrams.node(variable, [no, yes]),
        diagrams.node((variable * 7) % 400, [yes, no])
      )
    )
  const before = make()
  const { size } = diagrams
  expect(make()).toEqual(before)
  diagrams.pack()
  expect(make()).toEqual(before)
  expect(diagrams.size).toBe(size)
})
