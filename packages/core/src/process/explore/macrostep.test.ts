import fc from 'fast-check'
import { expect, it } from 'vitest'
import { InvariantError } from '../../invariant.ts'
import { compile, passedEvent } from '../compile.ts'
import type { Answers, StepState, StepValue } from '../step.ts'
import { start, step, stepPassed } from '../step.ts'
import { drawChart } from './chart.ts'
import type { State } from './chart.ts'
import { enterChart, macrostep } from './macrostep.ts'
import type { Choose, Macrostep } from './macrostep.ts'
import { events, limits, randomDefinition, rules } from './random-definition.fixture.ts'

const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const answers = fc.record(Object.fromEntries(rules.map(rule => [rule, answer])))
const walk = fc.array(
  fc.record({ cause: fc.constantFrom(...events, ...limits.map(passedEvent)), answers }),
  { minLength: 1, maxLength: 8 }
)

/** What both ways to carry out a definition must agree on. */
interface Seen {
  readonly value: StepValue | null
  readonly isDone: boolean
  readonly effects: readonly string[]
}

const endless: Seen = { value: null, isDone: false, effects: [] }

it('does what the machine does: states, effects in order, and the end', () => {
  const met = { done: 0, endless: 0, parallel: 0, moved: 0 }
  fc.assert(
    fc.property(randomDefinition, answers, walk, (definition, first, causes) => {
      const compiled = compile(definition)
      const chart = drawChart(definition)
      let mine = enterChart(chart, chosen(first))
      let theirs: StepState | null = null
      const begun = machine(() => start(compiled, first))
      expect(seen(chart.states, mine)).toEqual(begun ? begun.seen : endless)
      theirs = begun?.state ?? null
      if (!begun) met.endless++
      for (const { cause, answers: given } of causes) {
        if (!theirs || !mine.active) break
        if (mine.isDone) break
        const state: StepState = theirs
        const limit = limits.find(name => passedEvent(name) === cause)
        const next = macrostep(chart, mine.active, cause, chosen(given))
        const made = machine(() =>
          limit === undefined
            ? step(compiled, state, cause, given)
            : stepPassed(compiled, state, limit, given)
        )
        if (made === undefined) {
          expect(next.active).toBeNull()
          met.endless++
          break
        }
        // the machine may move by new answers where nothing waited for the event
        if (made === null) {
          const own = next.taken.filter(way => chart.waysOn(way.from, cause).includes(way))
          expect(own.length).toBe(0)
          continue
        }
        expect(seen(chart.states, next)).toEqual(made.seen)
        met.moved++
        mine = next
        theirs = made.state
      }
      if (mine.isDone) met.done++
      if (JSON.stringify(definition).includes('parallel')) met.parallel++
    }),
    { numRuns: 3000, seed: 20_261_122 }
  )
  // the machines were not all trivial
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(30)
})

function machine(run: () => ReturnType<typeof step> | ReturnType<typeof stepPassed>) {
  try {
    const made = run()
    if (!made?.accepted) return null
    const { state, effects } = made
    const isDone = state.status === 'done'
    return { state, seen: { value: state.value, isDone, effects: effects.map(nameOf) } }
  } catch (cause) {
    if (cause instanceof InvariantError) return undefined
    throw cause
  }
}

function seen([root]: readonly State[], { active, isDone, effects }: Macrostep): Seen {
  if (active === null || !root) return endless
  return { value: valueOf(root, new Set(active)), isDone, effects: effects.map(nameOf) }
}

function valueOf(state: State, active: ReadonlySet<State>): StepValue {
  const inner = state.children.filter(child => active.has(child))
  const [only] = inner
  if (state.kind === 'compound' && only && only.children.length === 0) return only.name
  return Object.fromEntries(inner.map(child => [child.name, valueOf(child, active)]))
}

function nameOf(effect: { readonly params: object }): string {
  return JSON.stringify(effect.params)
}

function chosen(given: Answers): Choose {
  return ({ params: { rule, is } }) => given[rule] === is
}
