import { describe, expect, it } from 'vitest'
import { hearing, objecting } from '../engine/hearing.fixture.ts'
import { checkDefinition } from './check-definition.ts'
import { findCircle, findUntold } from './check-sub-cases.ts'
import { readDefinition } from './definition-schema.ts'
import type { ProcessDefinition, StateNode } from './definition.ts'

const codes = (definition: ProcessDefinition) => checkDefinition(definition).map(({ code }) => code)

function withStep(name: string, change: StateNode): ProcessDefinition {
  const step: StateNode = objecting.states.hearing
  return { ...objecting, states: { ...objecting.states, [name]: { ...step, ...change } } }
}

describe('sub-cases', () => {
  it('hang together in the example, and are plain data', () => {
    expect(codes(objecting)).toEqual([])
    const written: unknown = JSON.parse(JSON.stringify(objecting))
    expect(readDefinition(written)).toEqual({ definition: objecting, problems: [] })
  })

  it.each<{ readonly fault: string; readonly of: ProcessDefinition; readonly code: string }>([
    {
      fault: 'is opened and not declared',
      of: withStep('hearing', { exit: [{ type: 'case.open', params: { case: 'other' } }] }),
      code: 'core/process-sub-case'
    },
    {
      fault: 'is withdrawn and not declared',
      of: withStep('hearing', { exit: [{ type: 'case.withdraw', params: { case: 'other' } }] }),
      code: 'core/process-sub-case'
    },
    {
      fault: 'ends by an event that is not there',
      of: { ...objecting, subCases: { hearing: { ...objecting.subCases.hearing, event: 'gone' } } },
      code: 'core/process-sub-case-event'
    },
    {
      fault: 'ends by the event of another',
      of: { ...objecting, subCases: { ...objecting.subCases, again: objecting.subCases.hearing } },
      code: 'core/process-sub-case-event'
    },
    {
      fault: 'tells by the event of another',
      of: {
        ...objecting,
        subCases: {
          hearing: {
            ...objecting.subCases.hearing,
            hears: { called: { event: 'heard', returns: [] } }
          }
        }
      },
      code: 'core/process-sub-case-event'
    },
    {
      fault: 'tells what nobody waits for',
      of: withStep('hearing', { on: { heard: [{ target: 'deciding' }] } }),
      code: 'core/process-sub-case-unheard'
    },
    {
      fault: 'is never opened',
      of: withStep('hearing', { entry: [] }),
      code: 'core/process-sub-case-idle'
    },
    {
      fault: 'is heard by nobody',
      of: withStep('hearing', { on: {} }),
      code: 'core/process-sub-case-unheard'
    },
    {
      fault: 'may never answer, and nobody owns the waiting',
      of: withStep('hearing', {
        meta: {
          title: 'Hearing',
          deadline: 'decision',
          source: objecting.states.hearing.meta.source
        }
      }),
      code: 'core/process-sub-case-unbounded'
    },
    {
      fault: 'may never answer, and the waiting has no deadline',
      of: withStep('hearing', {
        meta: { title: 'Hearing', owner: 'council', source: objecting.states.hearing.meta.source }
      }),
      code: 'core/process-sub-case-unbounded'
    }
  ])('that $fault are found', ({ of, code }) => {
    expect(codes(of)).toContain(code)
  })

  it('that would tell what their process does not know are found', () => {
    expect(findUntold({ objecting, hearing })).toEqual([])
    const told = findUntold({ objecting, hearing: { ...hearing, events: {} } })
    expect(told.map(({ params }) => params)).toEqual([
      { process: 'hearing', subCase: 'hearing', event: 'called' }
    ])
  })

  it('that open each other for ever are found', () => {
    expect(findCircle({ objecting, hearing })).toEqual([])
    const back: ProcessDefinition = {
      ...hearing,
      subCases: { again: { ...objecting.subCases.hearing, process: 'objecting' } }
    }
    const circle = findCircle({ objecting, hearing: back })
    expect(circle.map(({ params }) => params)).toEqual([
      { processes: ['objecting', 'hearing', 'objecting'] }
    ])
  })
})
