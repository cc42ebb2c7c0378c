import { describe, expect, it } from 'vitest'
import { phraseDiagnostics } from '../../diagnostic/phrase-diagnostics.ts'
import { checkDefinition } from '../check-definition.ts'
import type { ProcessDefinition, StateNode } from '../definition.ts'
import { checkSoundness } from './check-soundness.ts'
import { soundnessProblemsEn } from './en.ts'
import { loan } from './loan.fixture.ts'
import { soundnessProblemsNl } from './nl.ts'

type States = keyof typeof loan.states

/** The loan with one state changed. */
function changed(name: States, change: Partial<StateNode>): ProcessDefinition {
  return { ...loan, states: { ...loan.states, [name]: { ...loan.states[name], ...change } } }
}

const without = (name: States, ...keys: readonly (keyof StateNode)[]): ProcessDefinition => {
  const node: StateNode = loan.states[name]
  const kept = Object.entries(node).filter(([key]) => !keys.some(one => one === key))
  return { ...loan, states: { ...loan.states, [name]: Object.fromEntries(kept) } }
}

const meta = loan.states.asking.meta
const lead = (party: string) => ({ type: 'coordination', params: { party } }) as const
const [yes, no, unknown] = loan.states.weighing.always
const start = (limit: string) => ({ type: 'deadline.start', params: { limit } }) as const

const faults: readonly (readonly [string, ProcessDefinition, readonly string[]])[] = [
  [
    'a step that nothing leads to',
    { ...loan, states: { ...loan.states, attic: { meta, type: 'final' } } },
    ['core/process-unreachable']
  ],
  [
    'a decision of which one way leads elsewhere',
    changed('weighing', { always: [yes, no, { ...unknown, target: 'closed' }] }),
    ['core/process-unreachable']
  ],
  [
    'a step without a way out',
    {
      ...loan,
      states: {
        ...loan.states,
        late: { ...loan.states.late, after: { reminder: [{ target: 'cellar' }] } },
        cellar: {
          meta: { ...meta, deadline: 'cleaning' },
          entry: [start('cleaning')],
          on: { lost: [{}] }
        }
      }
    },
    ['core/process-dead-end']
  ],
  [
    'a step that nobody owns',
    changed('asking', { meta: { title: 'Asking', deadline: 'answer', source: meta.source } }),
    ['core/process-unowned']
  ],
  [
    'a step without a limit',
    changed('late', { meta: { title: 'Late', owner: 'library', source: meta.source } }),
    ['core/process-waits-unbounded']
  ],
  ['a limit that nobody starts', without('late', 'entry'), ['core/process-waits-unbounded']],
  [
    'a limit that was withdrawn',
    changed('out', {
      entry: [start('loan_period'), { type: 'deadline.withdraw', params: { limit: 'loan_period' } }]
    }),
    ['core/process-unreachable', 'core/process-waits-unbounded']
  ],
  [
    'a limit that was met',
    changed('out', {
      entry: [start('loan_period'), { type: 'deadline.meet', params: { limit: 'loan_period' } }]
    }),
    ['core/process-unreachable', 'core/process-waits-unbounded']
  ],
  [
    'a decision without a way out for unknown',
    changed('weighing', { always: [yes, no, { ...unknown, guard: yes.guard }] }),
    ['core/process-unreachable', 'core/process-undecided']
  ],
  [
    'an event that decides on yes and no alone',
    changed('asking', { on: { approved: [yes, no], refused: [{ target: 'closed' }] } }),
    ['core/process-undecided']
  ],
  [
    'a limit that starts again on re-entry',
    changed('late', { entry: [start('reminder'), start('loan_period')] }),
    ['core/process-limit-restarted']
  ],
  [
    'a limit that an event restarts in its own step',
    changed('out', {
      on: { ...loan.states.out.on, approved: [{ actions: [start('loan_period')] }] }
    }),
    ['core/process-limit-restarted']
  ],
  [
    'an event that nothing waits for',
    { ...loan, events: { ...loan.events, damaged: loan.events.lost } },
    ['core/process-event-ignored']
  ],
  [
    'an event that only some steps wait for',
    { ...loan, meta: { ...loan.meta, refuses: ['approved', 'refused'] } },
    ['core/process-event-ignored']
  ],
  [
    'a round of decisions',
    {
      ...loan,
      states: {
        ...loan.states,
        weighing: { ...loan.states.weighing, always: [yes, { ...no, target: 'doubt' }, unknown] },
        doubt: { meta, always: [{ ...no, target: 'weighing' }, { target: 'closed' }] }
      }
    },
    ['core/process-endless']
  ],
  [
    'a round of deadlines',
    changed('late', { after: { reminder: [{ target: 'out' }] } }),
    ['core/process-limit-restarted', 'core/process-endless']
  ],
  [
    'two coordinators in one step',
    changed('out', { entry: [...loan.states.out.entry, lead('reader')] }),
    ['core/process-coordinators']
  ],
  ['nobody who coordinates', { ...loan, entry: [] }, ['core/process-uncoordinated']]
]

describe('checkSoundness', () => {
  it('finds nothing in a sound process', () => {
    expect(checkDefinition(loan)).toEqual([])
    expect(checkSoundness(loan)).toEqual([])
  })

  it.each(faults)('finds %s', (_name, definition, codes) => {
    const found = checkSoundness(definition)
    expect([...new Set(found.map(({ code }) => code))]).toEqual(codes)
  })

  it('shows the shortest way to a fault, as a scenario', () => {
    const [found] = checkSoundness(without('late', 'entry'))
    const [dutch] = phraseDiagnostics(found ? [found] : [], soundnessProblemsNl)
    expect(dutch?.example).toBe(
      [
        '- naam: geen termijn in late',
        '  proces: loan',
        '  tijdlijn:',
        '    - { op: 2026-01-05 } # "may_lend" is ja',
        '    - { op: 2026-01-06, verwacht: { stap: late } } # de termijn "loan_period" verstrijkt'
      ].join('\n')
    )
  })

  it('says so when a process is too large to see whole', () => {
    const found = checkSoundness(loan, { budget: 3 })
    expect(found.map(({ code }) => code)).toContain('core/process-beyond-budget')
    // what was not seen is not told to be missing
    expect(found.map(({ code }) => code)).not.toContain('core/process-unreachable')
  })

  it('words every fault in both languages', () => {
    const found = faults.flatMap(([, definition]) => checkSoundness(definition))
    for (const catalogue of [soundnessProblemsNl, soundnessProblemsEn])
      for (const { text } of phraseDiagnostics(found, catalogue))
        expect(text).not.toMatch(/undefined|\[object/)
  })
})
