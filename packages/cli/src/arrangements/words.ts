import type { Language } from '@ketenregie/core'
import type { WeighedArrangement } from '@ketenregie/rules'

type Status = WeighedArrangement['status']

interface ArrangementWords {
  readonly statuses: Readonly<Record<Status, string>>
  /** Short, where a narrow column is all the room there is. */
  readonly short: Readonly<Record<Status, string>>
  readonly task: string
  readonly what: string
  readonly legend: string
  title(region: string): string
  readonly ofParty: (party: string) => string
  readonly arranged: string
  readonly agreement: readonly [string, string, string, string, string, string]
  readonly toDo: string
  readonly nothing: string
  readonly nobody: string
  readonly everywhere: string
  readonly source: string
  turn(owner: string, matter: string): string
  advice(task: string, places: string): string
  recalibrate(places: string): string
  total(counts: Readonly<Record<Status, number>>): string
}

export const arrangementWords: Readonly<Record<Language, ArrangementWords>> = {
  nl: {
    statuses: {
      arranged: 'geregeld',
      overdue: 'te herijken',
      missing: 'ontbreekt',
      unknown: 'onbekend'
    },
    short: { arranged: 'ja', overdue: 'oud', missing: 'nee', unknown: '?' },
    task: 'taak',
    what: 'wat te regelen',
    legend: 'ja: geregeld; oud: geregeld, maar te herijken; nee: ontbreekt; ?: onbekend',
    title: region => `Wat buiten zaken om is geregeld: ${region}`,
    ofParty: party => `Te regelen door: ${party}`,
    arranged: 'Wat geregeld is',
    agreement: ['taak', 'waar', 'afspraak', 'sinds', 'herijken voor', 'verantwoordelijk'],
    toDo: 'Wat te doen',
    nothing: 'Geen taak in deze afspraken vraagt een regeling buiten zaken om.',
    nobody: 'Niemand is aan zet: geen open punt noemt deze taak.',
    everywhere: 'alle plaatsen',
    source: 'bron',
    turn: (owner, matter) => `Aan zet: ${owner} (open punt ${matter}).`,
    advice: (task, places) =>
      `Zet bij "regelingen", onder ${task}, hoe het staat voor ${places}, met de bron.`,
    recalibrate: places => `Kijk de afspraak opnieuw na voor ${places}.`,
    total: ({ arranged, overdue, missing, unknown }) =>
      `${arranged} geregeld, ${overdue} te herijken, ${missing} ontbreekt, ${unknown} onbekend`
  },
  en: {
    statuses: {
      arranged: 'arranged',
      overdue: 'to recalibrate',
      missing: 'missing',
      unknown: 'unknown'
    },
    short: { arranged: 'yes', overdue: 'old', missing: 'no', unknown: '?' },
    task: 'task',
    what: 'what to arrange',
    legend: 'yes: arranged; old: arranged, but to be recalibrated; no: missing; ?: unknown',
    title: region => `What is arranged apart from cases: ${region}`,
    ofParty: party => `To be arranged by: ${party}`,
    arranged: 'What is arranged',
    agreement: ['task', 'where', 'agreement', 'since', 'recalibrate by', 'responsible'],
    toDo: 'What to do',
    nothing: 'No task in these agreements asks for an arrangement apart from cases.',
    nobody: 'Nobody has the turn: no open point names this task.',
    everywhere: 'all places',
    source: 'source',
    turn: (owner, matter) => `Whose turn: ${owner} (open point ${matter}).`,
    advice: (task, places) =>
      `Say under "regelingen", at ${task}, how it stands for ${places}, with the source.`,
    recalibrate: places => `Look at the agreement again for ${places}.`,
    total: ({ arranged, overdue, missing, unknown }) =>
      `${arranged} arranged, ${overdue} to recalibrate, ${missing} missing, ${unknown} unknown`
  }
}
