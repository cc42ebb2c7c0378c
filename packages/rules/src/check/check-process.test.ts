import type { ProcessDefinition, StateNode } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { createReport } from '../diagnostic/report.ts'
import { emptyPack } from '../pack/written-pack.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkProcess } from './check-process.ts'
import { namesOf } from './names.ts'

const source = { source: 'handboek', place: 'een' }

function processOf(states: Readonly<Record<string, StateNode>>): ProcessDefinition {
  return { id: 'reis', version: '1.0.0', title: 'Reis', initial: 'stap', events: {}, states }
}

const guard = (is: 'yes' | 'no' | 'unknown', rule = 'ernstig') =>
  ({ type: 'rule', params: { rule, is } }) as const

describe('checkDecisions', () => {
  const problemsOf = (step: StateNode) => {
    const report = createReport()
    checkDecisions(processOf({ stap: step }), report)
    return report.problems().map(({ code, params }) => ({ code, ...params }))
  }
  const missing = (...outcomes: string[]) => [
    { code: 'rules/no-way-out', process: 'reis', at: 'stap', rule: 'ernstig', missing: outcomes }
  ]

  it('asks a way out for unknown where a step only decides', () => {
    expect(problemsOf({ always: [{ guard: guard('yes') }, { guard: guard('no') }] })).toEqual(
      missing('unknown')
    )
  })

  it('asks it where a time limit has passed', () => {
    const after = { plan: [{ guard: guard('yes') }, { guard: guard('unknown') }] }
    expect(problemsOf({ after })).toEqual(missing('no'))
  })

  it.each<{ why: string; step: StateNode }>([
    {
      why: 'every outcome has one',
      step: {
        always: [{ guard: guard('yes') }, { guard: guard('no') }, { guard: guard('unknown') }]
      }
    },
    { why: 'the last way is open', step: { always: [{ guard: guard('yes') }, { target: 'x' }] } },
    {
      why: 'two rules decide',
      step: { always: [{ guard: guard('yes') }, { guard: guard('no', 'anders') }] }
    },
    {
      why: 'the case waits here',
      step: { on: { klaar: [] }, always: [{ guard: guard('yes') }, { guard: guard('no') }] }
    }
  ])('is content when $why', ({ step }) => {
    expect(problemsOf(step)).toEqual([])
  })
})

describe('checkProcess', () => {
  it('looks up every name, wherever it stands', () => {
    const process: ProcessDefinition = {
      ...processOf({
        stap: {
          meta: { title: 'Stap', owner: 'p1', deadline: 't1', decides: ['r1'], source },
          entry: [{ type: 'task.open', params: { task: 'k1' } }],
          exit: [{ type: 'deadline.meet', params: { limit: 't2' } }],
          on: { klaar: [{ actions: [{ type: 'message', params: { message: 'b1' } }] }] },
          after: { t3: [{ actions: [{ type: 'coordination', params: { party: 'p2' } }] }] },
          always: [{ guard: guard('yes', 'r2') }],
          states: { binnen: { entry: [{ type: 'task.withdraw', params: { task: 'k2' } }] } }
        }
      }),
      events: { klaar: { title: 'Klaar', by: ['p3'], facts: ['f1'], source } }
    }
    const report = createReport()
    checkProcess(process, namesOf(emptyPack, {}, null), report)
    const found = report.problems().map(({ params }) => ('name' in params ? params.name : ''))
    expect(found.toSorted()).toEqual([
      'b1',
      'f1',
      'handboek',
      'handboek',
      'k1',
      'k2',
      'p1',
      'p2',
      'p3',
      'r1',
      'r2',
      't1',
      't2',
      't3'
    ])
  })
})
