import fc from 'fast-check'
import type { Place } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../compile/edition.ts'
import { libraryOf } from '../compile/library.ts'
import { yes } from '../compile/outcomes.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { Condition } from '../model/condition.ts'
import type { WrittenCondition } from '../read/condition.ts'
import { checkParts } from './check-parts.ts'
import type { PartFault } from './check-parts.ts'
import { everyCase, oracleOf } from './every-case.fixture.ts'
import { partsOf } from './parts.ts'
import { createBudget, onWorkbench } from './workbench.ts'

const place: Place = { file: 'x.yaml', line: 1, column: 1 }

/** The same build, as if it had been written. */
function written(condition: Condition): WrittenCondition {
  if ('all' in condition) return { kind: 'all', of: condition.all.map(written), place }
  if ('any' in condition) return { kind: 'any', of: condition.any.map(written), place }
  if ('not' in condition) return { kind: 'not', of: written(condition.not), place }
  return { kind: 'name', name: '', place }
}

/** The condition without some of its parts. */
function without(condition: Condition, gone: ReadonlySet<Condition>): Condition {
  const left = (parts: readonly Condition[]) =>
    parts.filter(part => !gone.has(part)).map(part => without(part, gone))
  if ('all' in condition) return { all: left(condition.all) }
  if ('any' in condition) return { any: left(condition.any) }
  return 'not' in condition ? { not: without(condition.not, gone) } : condition
}

/** The parts of lists, down to those that are reported themselves. */
function listed(condition: Condition, reported: ReadonlySet<Condition>): readonly Condition[] {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  const below = 'not' in condition ? [condition.not] : parts
  const open = below.filter(part => !reported.has(part))
  const own = 'not' in condition ? [] : parts.filter(part => !reported.has(part))
  return [...own, ...open.flatMap(part => listed(part, reported))]
}

describe('parts of random conditions', () => {
  it('may go together exactly where no case notices, and all others are needed', () => {
    fc.assert(
      fc.property(randomRules({ known: false }), random => {
        const { isSo, canOccur } = oracleOf(random)
        const cases = everyCase(random.universe).filter(canOccur)
        // nothing can occur: an error of its own
        fc.pre(cases.length > 0)
        const edition = editionOf(random.rules.ruleSets, '2026-04-16')
        const options = {
          rules: random.rules,
          library: libraryOf(edition, {}),
          excluded: edition.excluded,
          budget: createBudget()
        }
        for (const { when: shared } of Object.values(random.set.rules['rule']?.readings ?? {})) {
          const when = structuredClone(shared)
          const faults =
            onWorkbench([when], options, (workbench): readonly PartFault[] =>
              checkParts(partsOf(when, written(when)), { workbench, modality: 'may', reach: yes })
            ) ?? []
          const isSame = (other: Condition) =>
            cases.every(facts => isSo(when, facts) === isSo(other, facts))
          const outcomes = new Set(cases.map(facts => isSo(when, facts)))
          if (outcomes.size < 2) {
            expect(faults.length).toBeGreaterThan(0)
            continue
          }
          const all = new Set(faults.map(({ part }) => part.condition))
          const needless = faults.filter(({ kind }) => kind === 'needless')
          const gone = new Set(needless.map(({ part }) => part.condition))
          expect(isSame(without(when, gone))).toBe(true)
          if (faults.length > gone.size) continue
          // what may go only after another part went is found when that one is gone
          for (const part of listed(when, all))
            expect([
              isSame(without(when, new Set([part]))),
              isSame(without(when, new Set([...gone, part])))
            ]).toContain(false)
        }
      }),
      { numRuns: 400 }
    )
  })
})
