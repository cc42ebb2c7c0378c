import { describe, expect, it } from 'vitest'
import { objecting, hearing } from '../../engine/hearing.fixture.ts'
import type { ProcessDefinition, StateNode } from '../definition.ts'
import { checkSoundness } from './check-soundness.ts'

const parent: ProcessDefinition = objecting
const child: ProcessDefinition = hearing

function codes(definition: ProcessDefinition, inner = child): readonly string[] {
  const processes = { objecting: definition, hearing: inner }
  const answersOf = () => ['yes', 'no', 'unknown'] as const
  const found = checkSoundness(definition, { processes, answersOf }).flatMap(({ code, params }) =>
    code.includes('sub-case') && 'state' in params ? [`${code} ${params.state}`] : []
  )
  return [...new Set(found)]
}

const open = { type: 'case.open', params: { case: 'hearing' } } as const

function withStep(name: string, change: (node: StateNode) => StateNode): ProcessDefinition {
  return { ...parent, states: { ...parent.states, [name]: change(parent.states?.[name] ?? {}) } }
}

/** A hearing that ends by itself once a limit has passed. */
const passing: ProcessDefinition = {
  ...child,
  states: {
    ...child.states,
    invited: {
      ...child.states?.['invited'],
      entry: [{ type: 'deadline.start', params: { limit: 'report' } }],
      after: { report: [{ target: 'ended' }] }
    }
  }
}

/** Each hearing that was heard is followed by another. */
const insatiable = withStep('hearing', node => ({
  ...node,
  on: { ...node.on, heard: [{ actions: [open] }] }
}))

describe('cases within a case', () => {
  it('are sound when the step that opens one hears its end', () => {
    expect(codes(parent)).toEqual([])
    expect(codes(parent, passing)).toEqual([])
  })

  it('are not heard in a step that a case goes to while one is open', () => {
    const leaving = withStep('hearing', node => ({
      ...node,
      on: { ...node.on, settled: [{ target: 'deciding' }] }
    }))
    expect(codes(leaving)).toEqual(['core/process-sub-case-deaf deciding'])
  })

  it('are heard, or withdrawn, or refused on purpose', () => {
    const withdrawing = withStep('hearing', node => ({
      ...node,
      on: {
        ...node.on,
        settled: [
          {
            target: 'deciding',
            actions: [{ type: 'case.withdraw', params: { case: 'hearing' } }]
          }
        ]
      }
    }))
    expect(codes(withdrawing)).toEqual([])
  })

  it('follow each other for ever only when each ends by itself', () => {
    expect(codes(insatiable, passing)).toEqual(['core/process-sub-case-endless hearing'])
    expect(codes(insatiable)).toEqual([])
  })

  it('never open the process that they are part of, also by another', () => {
    const { subCases = {} } = parent
    const declared = Object.values(subCases).map(one => ({ ...one, process: 'objecting' }))
    const round = { ...child, subCases: { again: { ...declared[0]!, event: 'closed' } } }
    expect(codes(parent, round)).toEqual(['core/process-sub-case-endless hearing'])
  })
})
