import type { SummaryWords } from './summary-words.ts'

export const summaryEn: SummaryWords = {
  language: 'en',
  title: region => `Detention and return in ${region}`,
  cases: (counted, days, resting) => `${counted}, from ${days}; ${resting} at rest.`,
  noDays: 'no days',
  until: (from, to) => `${from} to ${to}`,
  ownStore: 'own store',
  source: text => `Source: ${text}.`,
  setUp: text => `Source of the set-up: ${text}.`,
  madeLate: (missed, late) =>
    `Of the ${missed} limits that passed, the plan came after all in ${late} cases.`,
  withoutEnd: open => `Without a known end date: ${open}; these count in the total only.`,
  others: (first, others) => `${first} (or ${others.join(', ')})`,
  counted: { cases: ['case', 'cases'], persons: ['person', 'persons'] },
  captions: {
    returns: 'Persons who return, by municipality and length of detention',
    institutions: 'Persons who return, by institution of the last notification',
    plan: 'Time limit of the D&R plan, by municipality',
    participation: 'Taking part in the case conference, in cases',
    questions: 'Facts that are still needed',
    holders: 'To be asked first, per party',
    steps: 'Cases per step',
    subCases: 'Sub-cases, such as a case meeting, by step',
    invited: 'Invited to a case meeting, in sub-cases',
    held: 'Messages that were not sent',
    files: 'Input read',
    marked: 'Lines that were not simply taken over'
  },
  columns: {
    municipality: 'municipality',
    institution: 'institution',
    partner: 'partner',
    party: 'party',
    outcome: 'outcome',
    question: 'question',
    toAsk: 'to be asked of',
    fact: 'fact',
    facts: 'facts',
    cases: 'cases',
    step: 'step',
    kind: 'kind',
    end: 'end',
    lapsed: 'lapsed with the case',
    waits: 'waits',
    within: 'sub-case',
    invited: 'invited',
    told: 'gets what was agreed',
    message: 'message',
    to: 'to',
    reason: 'reason',
    number: 'number',
    file: 'file',
    lines: 'lines',
    used: 'used',
    place: 'place',
    what: 'what',
    total: 'total'
  },
  returns: ['< 4 weeks', '4 weeks to 3 months', '> 3 months'],
  plan: ['met', 'passed', 'not feasible before release', 'other'],
  participation: [
    'assessed',
    'may take part',
    'takes part',
    'on request',
    'no ground',
    'unknown',
    'own judgement',
    'reading decides'
  ],
  marked: { refused: 'refused', repeated: 'doubled', corrected: 'corrected' },
  held: {
    'core/no-legal-basis': 'no legal basis established',
    'core/no-such-message': 'no agreement on this message',
    'core/not-valid-on-day': 'the agreement did not hold on that day'
  },
  notes: {
    returns:
      'The class follows from the day of entry and the end date in the last notification. Exactly four weeks and exactly three months count with the longer class.',
    plan: 'Met: the plan was there on the last day at the latest. Not feasible: the end date lies before the last day of the limit. Other: still running, withdrawn or not begun.',
    small:
      'Counts of 1 to 4 per municipality are not shown (–), nor is a count from which such a small one could be computed. Table 1 and the institutions follow the published figures of the source; totals of the region and work lists are complete.',
    participation:
      'Assessed is where a case conference was at stake, by the last outcome in the journal. "May" is a possibility and no duty; own judgement is not "no"; unknown is not "no". "Reading decides" counts the cases in which another reading of the source leads to something else.',
    questions:
      'Only in cases that still wait for an outcome, and only facts that can still change it. A fact that has gone stale counts as unknown and is asked again.',
    subCases:
      'A sub-case belongs to a case and does not count as a person. Who has ground to take part is invited, and gets what was agreed; without an established legal basis the message waits.',
    held: 'A message without an established legal basis does not go, but stays with that reason.'
  }
}
