import { dutchFor, modalities } from '../../read/dutch.ts'
import { deadlines, messageStates, outcomes, taskStates } from '../../read/scenarios.ts'
import type { Words } from './words.ts'

/** The words of the files, so that what is read can be written. */
function word<Value extends string>(table: ReadonlyMap<string, Value>, value: Value): string {
  return dutchFor(table, value) ?? value
}

const waits: Readonly<Record<string, (awaits: string) => string>> = {
  'not-agreed': () => 'er is geen duur afgesproken',
  'no-version': () => 'geen versie van de termijn geldt op die dag',
  'out-of-range': () => 'de dag ligt buiten wat te rekenen is',
  'awaits-fact': fact => `hij wacht op het feit ${fact}`,
  'awaits-event': event => `hij wacht op de gebeurtenis ${event}`
}

export const nl: Words = {
  passed: 'geslaagd',
  failed: 'mislukt',
  on: day => `op ${day}`,
  because: why => `Waarom: ${why}.`,
  paste: line => `Zo slaagt het: ${line}`,
  leaveOut: 'Zo slaagt het: laat deze verwachting weg.',
  protects: places => `Beschermt: ${places}.`,
  differs: (expected, found) => `verwacht ${expected}, gevonden ${found}`,
  subject: {
    outcome: name => name,
    outputs: name => name,
    modality: name => `modaliteit van ${name}`,
    'reading-decides': name => `lezing van ${name}`,
    needed: name => `nog nodig voor ${name}`,
    'can-settle': name => `kan ${name} beslissen`,
    step: () => 'stap',
    deadline: name => `termijn ${name}`,
    'final-day': name => `vervaldag van ${name}`,
    provisional: name => `vervaldag van ${name}`,
    message: to => `bericht aan ${to}`,
    'no-message': to => `bericht aan ${to}`,
    task: name => `taak ${name}`,
    coordinator: () => 'regie',
    'sub-case': () => 'deelzaak',
    refused: event => (event === '' ? 'deze dag' : `gebeurtenis ${event}`)
  },

  outcome: {
    yes: word(outcomes, 'yes'),
    no: word(outcomes, 'no'),
    unknown: word(outcomes, 'unknown'),
    'own-judgement': word(outcomes, 'own-judgement')
  },
  modality: {
    may: word(modalities, 'may'),
    does: word(modalities, 'does'),
    'on-request': word(modalities, 'on-request')
  },
  deadline: {
    running: word(deadlines, 'running'),
    suspended: word(deadlines, 'suspended'),
    met: word(deadlines, 'met'),
    expired: word(deadlines, 'expired'),
    withdrawn: word(deadlines, 'withdrawn'),
    infeasible: word(deadlines, 'infeasible'),
    undated: word(deadlines, 'undated'),
    absent: word(deadlines, 'absent')
  },
  task: {
    open: word(taskStates, 'open'),
    closed: word(taskStates, 'closed'),
    withdrawn: word(taskStates, 'withdrawn'),
    absent: word(taskStates, 'absent')
  },
  message: {
    ready: word(messageStates, 'ready'),
    held: word(messageStates, 'held')
  },
  provisional: isSo => (isSo ? 'voorlopig' : 'vast'),
  times: count => `${count} keer`,
  refused: 'geweigerd',
  accepted: 'aangenomen',
  decides: 'beslissend',
  decidesNot: 'niet beslissend',
  noMessage: kind => `geen ${kind}`,
  nothing: 'niets',
  and: 'en',
  or: 'of',

  always: 'dat is altijd zo',
  factIs: (fact, value) => `${fact} is ${value}`,
  stillNeeded: sets => `nog nodig is ${sets}`,
  everyReading: readings => `elke lezing komt op hetzelfde uit: ${readings}`,
  notDecided: 'de zaak is nog niet waar deze regel wordt beoordeeld',
  days: (start, final) => `hij loopt van ${start} tot en met ${final}`,
  hours: (from, until) => `hij loopt van ${from} tot ${until}`,
  metOn: day => `gehaald op ${day}`,
  movedFrom: day => `eerst tot en met ${day}`,
  waits: (reason, awaits) => waits[reason]?.(awaits) ?? reason,
  stands: (since, after) => `de zaak staat daar sinds ${since}, na ${after}`,
  opening: 'de opening',
  possible: events => `nu kan: ${events}`,
  nothingPossible: 'nu kan er niets meer',
  since: day => `dat is zo sinds ${day}`,

  transitionsIn: process => `overgangen van ${process}`,
  coverageTitle: "Wat de scenario's raken",
  coverageKind: {
    decision: 'regels en begrippen',
    outcome: 'uitkomsten',
    reading: 'lezingen',
    row: 'rijen van tabellen',
    transition: 'overgangen',
    limit: 'termijnen',
    task: 'taken in zaken',
    message: 'berichten'
  },
  row: number => `rij ${number}`,
  otherwise: 'anders',
  count: (touched, total) => `${touched} van ${total}`,
  untouchedTitle: 'Wat geen scenario raakt',
  unreachableTitle: 'Waar geen zaak kan komen, en dus geen scenario',
  allTouched: 'Er is niets wat geen scenario raakt.',
  everywhere: 'in elke stap',
  limitPasses: limit => `${limit} verstreken`,
  atRest: 'vanzelf',
  when: (rule, answer) => `als ${rule} ${answer} is`
}
