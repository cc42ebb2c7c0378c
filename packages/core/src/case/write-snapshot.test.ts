import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noEntry } from '../journal/chain.ts'
import { addMilliseconds } from '../time/amsterdam.ts'
import { addDays } from '../time/civil-date.ts'
import { dueTimeOf } from '../time/due-time.ts'
import type { CaseState } from './case-state.ts'
import { newCase, statusOfDeadline } from './evolve.ts'
import { readSnapshot } from './read-snapshot.ts'
import { listNames, noNames } from './snapshot-names.ts'
import { isWrittenAs, writeAfter, writeSnapshot } from './write-snapshot.ts'

const day = fc.integer({ min: -400, max: 4000 }).map(count => addDays('2026-01-01', count))
const party = fc.constantFrom('om', 'pi', '7', '__proto__', 'é')
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const name = fc.constantFrom('a', 'b', 'toString', '__proto__', '12', 'c d')
const named = <T>(value: fc.Arbitrary<T>) => fc.dictionary(name, value, { maxKeys: 4 })

const reason = fc.constantFrom(
  'not-asked' as const,
  'asked' as const,
  'holder-does-not-know' as const,
  'may-not-be-shared' as const,
  'stale' as const,
  'contradicted' as const
)
const value = fc.oneof(
  fc.constantFrom('yes', 'no', 'laag', '2026-02-03', 'true'),
  fc.integer(),
  fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  fc.record({ unknown: reason })
)
const known = fc.record({ value, by: party, on: day, fresh: orNull(day) })
const timeline = fc
  .uniqueArray(known, { selector: ({ on, by }) => `${on} ${by}`, minLength: 1, maxLength: 3 })
  .map(list => list.toSorted((a, b) => (`${a.on} ${a.by}` < `${b.on} ${b.by}` ? -1 : 1)))

const outcome = fc.constantFrom(
  { answer: 'yes', status: 'ground' } as const,
  { answer: 'no', status: 'no-ground' } as const,
  { answer: 'unknown', status: null } as const,
  { answer: 'own-judgement', status: 'own-judgement' } as const
)
const instant = fc
  .integer({ min: 0, max: 4_000 * 86_400_000 })
  .map(later => addMilliseconds('2026-01-01T00:00:00.000Z', later))
const rung = fc.oneof(
  fc.record({ on: day, fired: fc.boolean() }),
  fc.record({ due: instant.map(dueTimeOf), fired: fc.boolean() }).map(({ due, fired }) => {
    return { ...due, fired }
  })
)
const hours = fc.record({ from: orNull(instant), until: instant })
const inHours = fc.oneof(
  fc.constant({}),
  fc.record({ hours }),
  fc.record({ hours, metAt: instant })
)
const deadline = fc
  .record({
    start: day,
    nominal: day,
    final: day,
    provisional: fc.boolean(),
    alternative: orNull(day),
    suspended: orNull(day),
    metOn: orNull(day),
    passed: fc.boolean(),
    infeasible: fc.boolean(),
    withdrawn: fc.boolean(),
    ladder: fc.array(rung, { maxLength: 3 }),
    moments: inHours
  })
  .map(({ moments, ...one }) => ({ ...one, ...moments }))
  .map(one => ({ ...one, status: statusOfDeadline(one) }))

const state: fc.Arbitrary<CaseState> = fc
  .record({
    opened: day,
    asOf: day,
    facts: named(timeline),
    outcomes: named(
      fc
        .tuple(outcome, fc.boolean(), orNull(fc.constantFrom('may', 'does', 'on-request')))
        .map(([one, readingDecides, modality]) => ({ ...one, modality, readingDecides }))
    ),
    tasks: named(fc.record({ party: orNull(party), since: day })),
    awaitedTasks: fc.uniqueArray(name),
    deadlines: named(deadline),
    openPoints: named(
      fc.record({
        reason: fc.constantFrom(
          'not-agreed' as const,
          'no-version' as const,
          'out-of-range' as const,
          'awaits-fact' as const,
          'awaits-event' as const
        ),
        awaits: orNull(name),
        since: day
      })
    ),
    anchors: named(fc.array(day, { maxLength: 3 })),
    moments: named(instant),
    factHolds: named(fc.record({ ground: name, by: party, since: day })),
    coordination: fc.array(fc.record({ party, since: day }), { maxLength: 3 }),
    participants: fc.dictionary(party, day),
    setAside: fc.uniqueArray(name).map(tasks => tasks.map(task => ({ task, was: 'open' as const })))
  })
  .map(parts => structuredClone(parts))
  .map(parts => ({ ...newCase('Z-1', noEntry), version: 7, process: 'p', ...parts }))

/** Lists with names that a case has, names that look like codes, and names that nothing has. */
const names = fc
  .uniqueArray(fc.oneof(name, party, fc.constantFrom('aa', '!a', '!', 'p', ''), fc.string()), {
    maxLength: 40
  })
  .map(listNames)

const stored = (snapshot: string, list = noNames) => {
  return { caseId: 'Z-1', version: 7, snapshot, names: list }
}

it('gives back exactly the case that was written, whatever is in it', () => {
  fc.assert(
    fc.property(state, names, (one, list) => {
      expect(readSnapshot(stored(writeSnapshot(one, list), list))).toStrictEqual(one)
    }),
    { numRuns: 600 }
  )
})

it('writes equal cases alike, in whatever order they were put together', () => {
  const turned = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).toReversed())
  fc.assert(
    fc.property(state, names, (one, list) => {
      const { facts, outcomes, tasks, deadlines, openPoints, anchors, moments, participants } = one
      const other = {
        ...one,
        facts: turned(facts),
        outcomes: turned(outcomes),
        tasks: turned(tasks),
        deadlines: turned(deadlines),
        openPoints: turned(openPoints),
        anchors: turned(anchors),
        moments: turned(moments),
        participants: turned(participants)
      }
      expect(writeSnapshot(other, list)).toBe(writeSnapshot(one, list))
    }),
    { numRuns: 200 }
  )
})

it('writes the same, whatever was written before and whichever parts of it stayed', () => {
  fc.assert(
    fc.property(state, state, names, names, fc.infiniteStream(fc.boolean()), (...given) => {
      const [before, after, first, list, coin] = given
      const earlier = writeAfter(before, coin.next().value ? list : first, undefined)
      const stayed = Object.entries(before).filter(() => coin.next().value)
      const mixed: CaseState = { ...after, ...Object.fromEntries(stayed) }
      expect(writeAfter(mixed, list, earlier).text).toBe(writeSnapshot(mixed, list))
    }),
    { numRuns: 300 }
  )
})

it.each(['{}', '[]', 'null', '{"format":"case/9","caseId":"Z-1"}'])('does not touch %s', text => {
  expect(() => readSnapshot(stored(text))).toThrow('cannot be read')
})

it('never reads a case with other names than it was written with', () => {
  fc.assert(
    fc.property(state, names, names, (one, list, other) => {
      fc.pre(list.digest !== other.digest)
      const text = writeSnapshot(one, list)
      expect(() => readSnapshot(stored(text, other))).toThrow('cannot be read')
      expect(isWrittenAs(one, stored(text, other))).toBe(false)
      expect(isWrittenAs(one, stored(text, list))).toBe(true)
    }),
    { numRuns: 100 }
  )
})
