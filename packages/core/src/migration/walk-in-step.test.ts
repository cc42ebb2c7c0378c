import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProcessDefinition, StateNode } from '../process/definition.ts'
import { randomDefinition } from '../process/explore/random-definition.fixture.ts'
import { InvariantError } from '../invariant.ts'
import { start, step } from '../process/step.ts'
import type { Stepped, StepRefused, StepState } from '../process/step.ts'
import type { Answer } from '../process/compile.ts'
import type { Comparison } from './difference.ts'
import { contextOf, standingAt } from './small-process.fixture.ts'
import { drawSides, standOf } from './side.ts'
import { walkInStep } from './walk-in-step.ts'
import { plant, plants } from './plants.fixture.ts'

/** A case whose limits all run, so that all of them can pass. */
const state = (at: StepState) => standingAt(at.value)

function compare(old: ProcessDefinition, next: ProcessDefinition, at: StepState): Comparison {
  const sides = drawSides(contextOf(old), contextOf(next))
  const stands = {
    old: standOf(sides.old, at.value, state(at)),
    new: standOf(sides.new, at.value, state(at))
  }
  const nothing = { old: {}, new: {} }
  return walkInStep(sides, stands, { budget: 3000, proven: new Set(), atStart: nothing })
}

const answers: readonly Answer[] = ['yes', 'no', 'unknown', 'own-judgement']
const events = ['feiten_vastgesteld', 'e0', 'e1', 'e2']

/** Every way to answer both rules. */
const allAnswers = answers.flatMap(r0 => answers.map(r1 => ({ r0, r1 })))

/** Only what the machine itself says: taken or not, where to, and what follows. */
function seenBy(result: Stepped | StepRefused | null): string {
  if (!result?.accepted) return 'refused'
  return JSON.stringify([result.effects, result.state.status])
}

/** The length of the shortest difference by stepping both machines through every sequence. */
function bruteForce(old: ProcessDefinition, next: ProcessDefinition, at: StepState): number | null {
  const [was, is] = [contextOf(old).compiled, contextOf(next).compiled]
  const seen = new Set<string>()
  let front: readonly (readonly [StepState, StepState])[] = [[at, at]]
  for (let length = 1; length <= 40 && front.length > 0; length++) {
    const onward: (readonly [StepState, StepState])[] = []
    for (const [one, other] of front)
      for (const event of events)
        for (const known of allAnswers) {
          const a = step(was, one, event, known)
          const b = step(is, other, event, known)
          if (seenBy(a) !== seenBy(b)) return length
          const to = [a.accepted ? a.state : one, b.accepted ? b.state : other] as const
          const key = JSON.stringify(to)
          if (to[0].status === 'done' || seen.has(key)) continue
          seen.add(key)
          onward.push(to)
        }
    front = onward
  }
  return null
}

/** Without limits: brute force knows nothing of which ones run. */
const withoutLimits = randomDefinition.map(definition => withoutAfter(definition))

function withoutAfter<Node extends StateNode>(node: Node): Node {
  const { after: _after, states, ...rest } = node
  const inner = Object.entries(states ?? {}).map(([name, child]) => [name, withoutAfter(child)])
  return { ...node, ...rest, after: {}, ...(states && { states: Object.fromEntries(inner) }) }
}

function startOf(definition: ProcessDefinition): StepState | null {
  try {
    const { state: at } = start(contextOf(definition).compiled, {})
    return at.status === 'active' ? at : null
  } catch (error) {
    if (error instanceof InvariantError) return null
    throw error
  }
}

describe('walkInStep', () => {
  it('calls a process the same as itself, wherever a case stands', () => {
    fc.assert(
      fc.property(randomDefinition, definition => {
        const at = startOf(definition)
        fc.pre(at !== null)
        expect(compare(definition, definition, at).outcome).not.toBe('differs')
      }),
      { numRuns: 150 }
    )
  })

  it('finds a difference as near as brute force does, and none where there is none', () => {
    const found = new Map<string, number>()
    fc.assert(
      fc.property(withoutLimits, fc.nat(), fc.constantFrom(...plants), (definition, at, kind) => {
        const changed = plant(definition, kind, at)
        const place = startOf(definition)
        fc.pre(changed !== null && place !== null && startOf(changed) !== null)
        const near = settled(() => bruteForce(definition, changed, place))
        fc.pre(near !== undefined)
        const comparison = compare(definition, changed, place)
        expect(comparison.outcome).toBe(near === null ? 'same' : 'differs')
        if (comparison.outcome !== 'differs') return
        found.set(kind, (found.get(kind) ?? 0) + 1)
        expect(comparison.difference.moves).toHaveLength(near ?? 0)
      }),
      { numRuns: 250 }
    )
    expect([...found.keys()].toSorted()).toEqual(
      plants.filter(kind => kind !== 'renamed').toSorted()
    )
  })

  it('says so when there is more to see than the budget allows', () => {
    const old = contextOf(wide)
    const sides = drawSides(old, contextOf({ ...wide, version: '2' }))
    const at = standingAt({ a: 'one', b: 'one' })
    const stands = {
      old: standOf(sides.old, at.at.value, at),
      new: standOf(sides.new, at.at.value, at)
    }
    const options = { proven: new Set<string>(), atStart: { old: {}, new: {} } }
    expect(walkInStep(sides, stands, { ...options, budget: 3 })).toEqual({
      outcome: 'undecided',
      budget: 3
    })
    expect(options.proven.size).toBe(0)
    expect(walkInStep(sides, stands, { ...options, budget: 100 })).toEqual({
      outcome: 'same',
      pairs: 4
    })
    // what one walk has proven the next need not walk again
    expect(walkInStep(sides, stands, { ...options, budget: 100 })).toMatchObject({ pairs: 0 })
  })
})

/** Undefined where the machine goes round for ever. */
function settled<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof InvariantError) return undefined
    throw error
  }
}

const part = (event: string): StateNode => ({
  initial: 'one',
  states: {
    one: { on: { [event]: [{ target: 'two' }] } },
    two: { on: { [event]: [{ target: 'one' }] } }
  }
})

const declared = (title: string) => ({ title, by: [], facts: [], source: null })

const wide: ProcessDefinition = {
  id: 'random',
  version: '1',
  title: 'Two parts beside each other',
  type: 'parallel',
  events: { e0: declared('e0'), e1: declared('e1') },
  states: { a: part('e0'), b: part('e1') }
}
