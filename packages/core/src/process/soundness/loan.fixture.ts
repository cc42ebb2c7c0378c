import { defineProcess } from '../define-process.ts'
import type { StepMeta } from '../definition.ts'

const source = { source: 'rules-of-the-house', place: 'loans' }
const meta = (title: string, deadline?: string): Omit<StepMeta, 'refuses'> => ({
  title,
  owner: 'library',
  source,
  ...(deadline !== undefined && { deadline })
})
const start = (limit: string) => ({ type: 'deadline.start', params: { limit } }) as const
const withdraw = (limit: string) => ({ type: 'deadline.withdraw', params: { limit } }) as const
const when = (is: 'yes' | 'no' | 'unknown') =>
  ({ type: 'rule', params: { rule: 'may_lend', is } }) as const
const event = (title: string) => ({ title, by: ['library'], facts: [], source: null })

/** A loan of a book: small, and nothing is wrong with it. */
export const loan = defineProcess({
  id: 'loan',
  version: '1.0.0',
  title: 'Loan',
  events: {
    approved: event('Approved'),
    refused: event('Refused'),
    returned: event('Returned'),
    lost: event('Lost')
  },
  meta: { title: 'Loan', source, refuses: ['approved', 'refused', 'returned'] },
  initial: 'weighing',
  entry: [{ type: 'coordination', params: { party: 'library' } }],
  on: { lost: [{ target: '.closed' }] },
  states: {
    weighing: {
      meta: { ...meta('Weighing'), decides: ['may_lend'] },
      always: [
        { target: 'out', guard: when('yes') },
        { target: 'closed', guard: when('no') },
        { target: 'asking', guard: when('unknown') }
      ]
    },
    asking: {
      meta: meta('Asking', 'answer'),
      entry: [start('answer')],
      exit: [withdraw('answer')],
      on: { approved: [{ target: 'out' }], refused: [{ target: 'closed' }] },
      after: { answer: [{ target: 'closed' }] }
    },
    out: {
      meta: meta('Out', 'loan_period'),
      entry: [start('loan_period')],
      on: { returned: [{ target: 'back' }] },
      after: { loan_period: [{ target: 'late' }] }
    },
    late: {
      meta: meta('Late', 'reminder'),
      entry: [start('reminder')],
      on: { returned: [{ target: 'back' }] },
      after: { reminder: [{ target: 'back' }] }
    },
    back: { meta: { ...meta('Back'), rests: true } },
    closed: { type: 'final' }
  }
})
