import { defineProcess } from '../process/define-process.ts'

/** An application for a building permit: a neighbour of our own domain, with the same troubles. */
export const source = { source: 'bylaw', place: 'section-1' }

export const permit = defineProcess({
  id: 'permit',
  version: '1.0.0',
  title: 'Application for a permit',
  events: {
    application_complete: { title: 'Complete', by: ['council'], facts: [], source: null },
    advice_given: { title: 'Advice given', by: ['monuments'], facts: [], source: null },
    decided: { title: 'Decided', by: ['council'], facts: [], source: null },
    withdrawn: { title: 'Withdrawn', by: [], facts: [], source: null },
    inspected: { title: 'Inspected', by: ['council'], facts: ['inspected_on'], source: null },
    reinspected: { title: 'Inspected again', by: ['council'], facts: [], source: null }
  },
  initial: 'intake',
  on: {
    withdrawn: [{ target: '.ended' }],
    inspected: [
      {
        actions: [
          { type: 'deadline.start', params: { limit: 'reinspection' } },
          { type: 'deadline.start', params: { limit: 'report' } }
        ]
      }
    ],
    reinspected: [{ actions: [{ type: 'deadline.meet', params: { limit: 'reinspection' } }] }]
  },
  states: {
    intake: {
      meta: { title: 'Intake', owner: 'council', deadline: 'decision', source },
      entry: [
        { type: 'deadline.start', params: { limit: 'decision' } },
        { type: 'deadline.start', params: { limit: 'objection' } },
        { type: 'task.open', params: { task: 'T-1' } },
        { type: 'task.open', params: { task: 'T-2' } },
        { type: 'coordination', params: { party: 'council' } }
      ],
      on: { application_complete: [{ target: 'assessment' }] },
      after: { decision: [{ target: 'late' }] }
    },
    assessment: {
      meta: { title: 'Assessment', owner: 'council', decides: ['permit_needed'], source },
      entry: [
        { type: 'task.close', params: { task: 'T-1' } },
        { type: 'message', params: { message: 'receipt' } }
      ],
      on: {
        decided: [
          {
            target: 'ended',
            guard: { type: 'rule', params: { rule: 'permit_needed', is: 'no' } },
            actions: [{ type: 'deadline.meet', params: { limit: 'decision' } }]
          }
        ]
      },
      after: { decision: [{ target: 'late' }] },
      always: [
        { target: 'advice', guard: { type: 'rule', params: { rule: 'permit_needed', is: 'yes' } } }
      ]
    },
    advice: {
      meta: { title: 'Advice', owner: 'monuments', source },
      entry: [{ type: 'coordination', params: { party: 'monuments' } }],
      on: {
        advice_given: [{ target: 'decision' }]
      },
      after: { decision: [{ target: 'late' }] }
    },
    decision: {
      meta: { title: 'Decision', owner: 'council', source },
      on: {
        decided: [
          {
            target: 'ended',
            actions: [
              { type: 'deadline.meet', params: { limit: 'decision' } },
              { type: 'message', params: { message: 'decision' } }
            ]
          }
        ]
      },
      after: { decision: [{ target: 'late' }] }
    },
    late: {
      meta: { title: 'Late', owner: 'council', source },
      on: {
        decided: [
          { target: 'ended', actions: [{ type: 'deadline.meet', params: { limit: 'decision' } }] }
        ]
      }
    },
    ended: { type: 'final' }
  }
})
