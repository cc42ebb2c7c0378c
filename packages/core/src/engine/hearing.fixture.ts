import { hashOf } from '../journal/hash.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import type { Pack } from '../pack/pack.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { defineProcess } from '../process/define-process.ts'
import { createEngine } from './create-engine.ts'
import { countingIds, permitDecider, permits, standingClock } from './permit.fixture.ts'
import { source } from './permit-process.fixture.ts'

/** An objection to a permit, with a hearing that is a case of its own. */
export const objecting = defineProcess({
  id: 'objecting',
  version: '1.0.0',
  title: 'Objection',
  events: {
    heard: { title: 'The hearing is over', by: [], facts: [], source: null },
    planned: { title: 'The hearing has a day', by: [], facts: [], source: null },
    settled: { title: 'Settled', by: ['council'], facts: [], source: null },
    withdrawn: { title: 'Withdrawn', by: [], facts: [], source: null }
  },
  subCases: {
    hearing: {
      title: 'Hearing',
      process: 'hearing',
      gives: ['large', 'filed_on'],
      event: 'heard',
      returns: ['monument'],
      hears: { called: { event: 'planned', returns: ['large'] } },
      source
    }
  },
  initial: 'hearing',
  on: { withdrawn: [{ target: '.ended' }] },
  states: {
    hearing: {
      meta: { title: 'Being heard', owner: 'council', deadline: 'decision', source },
      entry: [
        { type: 'deadline.start', params: { limit: 'decision' } },
        { type: 'coordination', params: { party: 'council' } },
        { type: 'case.open', params: { case: 'hearing' } }
      ],
      on: {
        heard: [{ target: 'deciding' }],
        planned: [{ actions: [{ type: 'coordination', params: { party: 'monuments' } }] }]
      },
      after: {
        decision: [
          { target: 'deciding', actions: [{ type: 'case.withdraw', params: { case: 'hearing' } }] }
        ]
      }
    },
    deciding: {
      meta: { title: 'Deciding', owner: 'council', deadline: 'decision', rests: true, source },
      on: { settled: [{ target: 'ended' }] }
    },
    ended: { type: 'final' }
  }
})

export const hearing = defineProcess({
  id: 'hearing',
  version: '1.0.0',
  title: 'Hearing',
  events: {
    called: { title: 'Called', by: ['council'], facts: [], source: null },
    noted: { title: 'Noted', by: ['council'], facts: [], source: null },
    closed: { title: 'Closed', by: ['council'], facts: [], source: null }
  },
  initial: 'invited',
  states: {
    invited: {
      meta: { title: 'Invited', owner: 'council', rests: true, source },
      entry: [
        { type: 'task.open', params: { task: 'T-1' } },
        { type: 'coordination', params: { party: 'council' } }
      ],
      on: { called: [{}], noted: [{}], closed: [{ target: 'ended' }] }
    },
    ended: { type: 'final' }
  }
})

const { hash: _, ...rest } = permits
const agreed = { ...rest, processes: { objecting, hearing } }

export const objections: Pack = { ...agreed, hash: hashOf(agreed) }

export const objection = {
  caseId: 'O-1',
  by: 'applicant',
  on: '2026-04-17',
  facts: { filed_on: '2026-04-16', large: 'yes' }
} as const

/** The id of the hearing: it follows from the first entry of the objection. */
export const hearingId = 'O-1/hearing-1'

export function objectionHouse(store: CaseStore = new MemoryCaseStore(), pack = objections) {
  const parts = { pack, decider: permitDecider(), ids: countingIds() }
  return { store, engine: createEngine({ ...parts, store, clock: standingClock() }) }
}
