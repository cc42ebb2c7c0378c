import type { Words } from './words.ts'

const waits: Readonly<Record<string, (awaits: string) => string>> = {
  'not-agreed': () => 'no length has been agreed',
  'no-version': () => 'no version of the limit holds on that day',
  'out-of-range': () => 'the day is outside what can be counted',
  'awaits-fact': fact => `it waits for the fact ${fact}`,
  'awaits-event': event => `it waits for the event ${event}`
}

export const en: Words = {
  passed: 'passed',
  failed: 'failed',
  on: day => `on ${day}`,
  because: why => `Why: ${why}.`,
  paste: line => `This would pass: ${line}`,
  leaveOut: 'This would pass without the expectation.',
  protects: places => `Protects: ${places}.`,
  differs: (expected, found) => `expected ${expected}, found ${found}`,
  subject: {
    outcome: name => name,
    modality: name => `modality of ${name}`,
    'reading-decides': name => `reading of ${name}`,
    needed: name => `needed for ${name}`,
    'can-settle': name => `can settle ${name}`,
    step: () => 'step',
    deadline: name => `limit ${name}`,
    'final-day': name => `last day of ${name}`,
    message: to => `message to ${to}`,
    'no-message': to => `message to ${to}`,
    task: name => `task ${name}`,
    coordinator: () => 'coordination',
    refused: event => (event === '' ? 'this day' : `event ${event}`)
  },

  outcome: { yes: 'yes', no: 'no', unknown: 'unknown', 'own-judgement': 'own judgement' },
  modality: { may: 'may', does: 'does', 'on-request': 'on request' },
  deadline: {
    running: 'running',
    met: 'met',
    expired: 'expired',
    withdrawn: 'withdrawn',
    infeasible: 'infeasible',
    undated: 'without a date',
    absent: 'none'
  },
  task: { open: 'open', closed: 'closed', withdrawn: 'withdrawn', absent: 'none' },
  message: { ready: 'ready', held: 'held' },
  refused: 'refused',
  accepted: 'accepted',
  decides: 'decisive',
  decidesNot: 'not decisive',
  noMessage: kind => `no ${kind}`,
  nothing: 'nothing',
  and: 'and',
  or: 'or',

  always: 'that is always so',
  factIs: (fact, value) => `${fact} is ${value}`,
  stillNeeded: sets => `still needed is ${sets}`,
  everyReading: readings => `every reading comes to the same: ${readings}`,
  notDecided: 'the case has not come where this rule is decided',
  days: (start, final) => `it runs from ${start} until ${final}, that day included`,
  metOn: day => `met on ${day}`,
  movedFrom: day => `first until ${day}`,
  waits: (reason, awaits) => waits[reason]?.(awaits) ?? reason,
  stands: (since, after) => `the case stands there since ${since}, after ${after}`,
  opening: 'its opening',
  possible: events => `possible now: ${events}`,
  nothingPossible: 'nothing is possible any more',
  since: day => `that is so since ${day}`,

  transitionsIn: process => `transitions of ${process}`,
  coverageTitle: 'What the scenarios touch',
  coverageKind: {
    decision: 'rules and concepts',
    outcome: 'outcomes',
    reading: 'readings',
    transition: 'transitions',
    limit: 'time limits',
    task: 'tasks in cases',
    message: 'messages'
  },
  count: (touched, total) => `${touched} of ${total}`,
  untouchedTitle: 'What no scenario touches',
  allTouched: 'There is nothing that no scenario touches.',
  everywhere: 'in every step',
  limitPasses: limit => `${limit} passed`,
  atRest: 'by itself',
  when: (rule, answer) => `when ${rule} is ${answer}`
}
