import type { CaseDeadline, CaseEvent, CaseTask, SubCase } from '@ketenregie/core'

export const deadlineWords: Readonly<Record<CaseDeadline['status'], string>> = {
  running: 'loopt',
  suspended: 'geschorst',
  met: 'gehaald',
  missed: 'verstreken',
  infeasible: 'niet haalbaar',
  withdrawn: 'ingetrokken'
}

export const taskWords: Readonly<Record<CaseTask['status'], string>> = {
  open: 'open',
  closed: 'gedaan',
  withdrawn: 'ingetrokken'
}

export const subCaseWords: Readonly<Record<SubCase['status'], string>> = {
  asked: 'wordt geopend',
  open: 'loopt',
  ended: 'afgesloten',
  withdrawn: 'ingetrokken'
}

const happenedWords: Readonly<Record<CaseEvent['type'], string>> = {
  caseOpened: 'zaak geopend',
  caseMigrated: 'overgezet naar andere afspraken',
  dayReached: '',
  eventReceived: '',
  factsStated: 'feiten vastgesteld',
  factsCorrected: 'feiten verbeterd',
  outcomesRecorded: 'uitkomsten vastgelegd',
  stepped: 'naar een andere stap',
  taskOpened: 'taak geopend',
  taskAwaited: 'taak wacht op een feit',
  taskEnded: 'taak beëindigd',
  deadlineStarted: 'termijn begonnen',
  deadlineRecalculated: 'termijn herrekend',
  deadlineMet: 'termijn gehaald',
  deadlinePassed: 'termijn verstreken',
  deadlineFeasibilityChanged: 'haalbaarheid veranderd',
  deadlineWithdrawn: 'termijn ingetrokken',
  ladderStepFired: 'trap van een termijn bereikt',
  openPointNoted: 'open punt genoteerd',
  openPointSettled: 'open punt opgelost',
  messageQueued: 'bericht klaargezet',
  messageDelivered: 'bericht bezorgd',
  messageGivenUp: 'bericht niet te bezorgen',
  messageRequeued: 'bericht terug in de wachtrij',
  messageReleased: 'bericht vrijgegeven',
  subCaseAsked: 'deelzaak gevraagd',
  subCaseOpened: 'deelzaak geopend',
  subCaseHeard: 'deelzaak gehoord',
  subCaseEnded: 'deelzaak beëindigd',
  caseWithdrawn: 'zaak ingetrokken',
  orderQueued: '',
  orderCarriedOut: '',
  holdPlaced: 'bewaarplicht vastgelegd',
  holdLifted: 'bewaarplicht opgeheven',
  coordinationAssigned: 'regie toegewezen',
  commandRejected: 'geweigerd'
}

const whatWords: ReadonlyMap<string, string> = new Map([
  ['note', 'aantekening'],
  ['sub-case-ended', 'deelzaak afgesloten'],
  ['sub-case-reported', 'nieuws uit een deelzaak'],
  ['withdraw', 'ingetrokken'],
  ['migrate', 'overgezet']
])

/** What an entry is about: an event, a limit, or what the program did; null once erased. */
export function phraseWhat(what: string | null): string {
  return what === null ? '(gewist)' : (whatWords.get(what) ?? what)
}

/** What an entry brought about, without what every entry has. */
export function phraseHappened(types: readonly string[]): string {
  const words: ReadonlyMap<string, string> = new Map(Object.entries(happenedWords))
  return types
    .map(type => words.get(type) ?? type)
    .filter(text => text !== '')
    .join(', ')
}
