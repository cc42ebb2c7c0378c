import type { Language } from '@ketenregie/core'
import type { Aspect, Target } from '@ketenregie/rules'
import type { Reached, Signal } from './collect-figures.ts'

interface FigureWords {
  title(region: string): string
  readonly aspects: Readonly<Record<Aspect, string>>
  readonly classes: Readonly<Record<string, string>>
  readonly municipality: string
  readonly cases: string
  readonly share: string
  readonly median: string
  readonly region: string
  readonly nobody: string
  readonly withheld: string
  readonly withheldWhy: string
  readonly outside: string
  readonly notDelivered: string
  readonly group: string
  readonly target: string
  readonly reached: Readonly<Record<Reached, string>>
  readonly signals: string
  readonly noSignals: string
  readonly none: string
  readonly noCases: string
  bound(bound: Target['bound'], unit: string): string
  signal(signal: Signal, unit: string, decides: string, answers: string): string
  readonly days: string
}

export const figureWords: Readonly<Record<Language, FigureWords>> = {
  nl: {
    title: region => `Cijfers over zaken: ${region}`,
    aspects: {
      course: 'Verloop',
      'life-domains': 'Leefgebieden',
      interventions: 'Interventies',
      recidivism: 'Recidive',
      advice: 'Omgevingsadvies'
    },
    classes: {
      met: 'gehaald',
      missed: 'niet gehaald',
      'not-judged': 'niet te beoordelen',
      done: 'gedaan',
      open: 'open',
      withdrawn: 'vervallen',
      yes: 'ja',
      no: 'nee',
      unknown: 'onbekend',
      measured: 'gemeten',
      'not-yet': 'nog niet',
      'became-yes': 'werd ja',
      'stayed-yes': 'bleef ja',
      'became-no': 'werd nee',
      'stayed-no': 'bleef nee',
      'asked-once': 'één keer gevraagd'
    },
    municipality: 'gemeente',
    cases: 'zaken',
    share: 'aandeel',
    median: 'mediaan',
    region: 'Regio',
    nobody: 'onbekend',
    withheld: '–',
    withheldWhy:
      'Een "–" staat voor een tot en met vier zaken, of voor een getal waaruit zo een aantal te berekenen is.',
    outside: 'Niet uit zaken te tellen:',
    notDelivered:
      'Nog niet geleverd: zet wat geteld is in uitkomsten.jsonl, per groep en zonder zaken.',
    group: 'groep',
    target: 'Streefwaarde',
    reached: {
      yes: 'gehaald',
      no: 'niet gehaald',
      withheld: 'te weinig zaken om te tonen',
      'no-target': 'niet gezet; dat doet de regio in gebied.yaml, onder "doelen"'
    },
    signals: 'Seinen aan wie beslist',
    noSignals: 'Geen: er is geen gezette streefwaarde die niet is gehaald.',
    noCases: 'Nog geen zaken.',
    none: 'Deze afspraken meten niets: er is geen kpi.yaml.',
    bound: ({ kind, value }, unit) =>
      `${kind === 'least' ? 'minstens' : 'hoogstens'} ${value}${unit}`,
    signal: ({ what, found }, unit, decides, answers) =>
      `${decides}: ${what}: ${found}${unit}. ${answers} verantwoordt dit.`,
    days: ' dagen'
  },
  en: {
    title: region => `Figures over cases: ${region}`,
    aspects: {
      course: 'Course',
      'life-domains': 'Life domains',
      interventions: 'Interventions',
      recidivism: 'Recidivism',
      advice: 'Advice on the surroundings'
    },
    classes: {
      met: 'met',
      missed: 'missed',
      'not-judged': 'not to be judged',
      done: 'done',
      open: 'open',
      withdrawn: 'withdrawn',
      yes: 'yes',
      no: 'no',
      unknown: 'unknown',
      measured: 'measured',
      'not-yet': 'not yet',
      'became-yes': 'became yes',
      'stayed-yes': 'stayed yes',
      'became-no': 'became no',
      'stayed-no': 'stayed no',
      'asked-once': 'asked once'
    },
    municipality: 'municipality',
    cases: 'cases',
    share: 'share',
    median: 'median',
    region: 'Region',
    nobody: 'unknown',
    withheld: '–',
    withheldWhy:
      'A "–" stands for one to four cases, or for a number from which such a count could be worked out.',
    outside: 'Not to be counted from cases:',
    notDelivered:
      'Not delivered yet: put what was counted in uitkomsten.jsonl, by group and without cases.',
    group: 'group',
    target: 'Target',
    reached: {
      yes: 'reached',
      no: 'not reached',
      withheld: 'too few cases to show',
      'no-target': 'not set; the region does so in gebied.yaml, under "doelen"'
    },
    signals: 'Signals to who decides',
    noSignals: 'None: there is no target set that is missed.',
    noCases: 'No cases yet.',
    none: 'These agreements measure nothing: there is no kpi.yaml.',
    bound: ({ kind, value }, unit) =>
      `${kind === 'least' ? 'at least' : 'at most'} ${value}${unit}`,
    signal: ({ what, found }, unit, decides, answers) =>
      `${decides}: ${what}: ${found}${unit}. ${answers} answers for it.`,
    days: ' days'
  }
}
