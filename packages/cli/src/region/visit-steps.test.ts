import { expect, it } from 'vitest'
import { visitSteps } from './visit-steps.ts'

const told = (id: string, received: `${number}-${number}-${number}`, institution: string) => ({
  line: 1,
  notification: {
    id,
    caseId: 'GV-1',
    received,
    municipality: 'GM0402',
    start: '2025-02-03',
    expectedEnd: '2025-06-01',
    institution,
    corrects: null
  } as const
})
const source = { source: 'rapport', place: 'paragraaf' }
const visits = {
  Dichtbij: { kilometres: 20, isTooFar: false, trip: null, source },
  'Ver weg': { kilometres: 180, isTooFar: true, trip: null, source }
}

it('says by the list of the region who is too far away, and again after a move', () => {
  const steps = visitSteps(
    [
      told('M-3', '2025-04-01', 'Ver weg'),
      told('M-1', '2025-02-03', 'Dichtbij'),
      told('M-2', '2025-03-01', 'Dichtbij'),
      told('M-4', '2025-05-01', 'Onbekend')
    ],
    visits,
    'meldingen.jsonl'
  )
  expect(steps.map(({ key, by, day, facts }) => [key, by, day, facts])).toEqual([
    ['bezoek:M-1', 'zvh', '2025-02-03', { te_ver_reizen: 'no' }],
    ['bezoek:M-3', 'zvh', '2025-04-01', { te_ver_reizen: 'yes' }]
  ])
})

it('says nothing where the region has no list', () => {
  expect(visitSteps([told('M-1', '2025-02-03', 'Dichtbij')], {}, 'meldingen.jsonl')).toEqual([])
})
