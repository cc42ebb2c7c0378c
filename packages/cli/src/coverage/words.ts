import type { Language } from '@ketenregie/core'
import type { Carrier } from './collect-coverage.ts'

interface CoverageWords {
  readonly title: (pack: string) => string
  readonly intro: string
  readonly tasks: string
  readonly standing: string
  readonly nobody: string
  readonly noProcess: string
  readonly notCarried: (why: string) => string
  readonly noReason: string
  readonly kinds: Readonly<Record<Carrier['kind'], string>>
  readonly columns: readonly [string, string, string, string]
  readonly taskColumns: readonly [string, string, string, string]
  readonly total: (carried: number, asked: number, explained: number) => string
}

export const coverageWords: Readonly<Record<Language, CoverageWords>> = {
  nl: {
    title: pack => `Dekking van de afspraken "${pack}"`,
    intro:
      'Wat de bronnen vragen, en welk deel van de afspraken dat draagt. Dit bestand wordt gemaakt; ' +
      'pas het niet met de hand aan maar zet onder elke norm wat haar draagt ("door") of waarom ' +
      'niets dat doet ("waarom_niet").',
    tasks: 'Taken',
    standing: 'een afspraak buiten zaken om',
    nobody: 'niemand: een open punt',
    noProcess: 'opent nog in geen proces',
    notCarried: why => `Niet gedragen: ${why}`,
    noReason: 'Niet gedragen, en niemand heeft gezegd waarom.',
    kinds: {
      rule: 'regel',
      'time-limit': 'termijn',
      task: 'taak',
      message: 'bericht',
      process: 'proces',
      elsewhere: 'elders'
    },
    columns: ['nummer', 'wat de bron vraagt', 'gedragen door', 'bron'],
    taskColumns: ['nummer', 'wat', 'wie', 'waar'],
    total: (carried, asked, explained) =>
      `${carried} van ${asked} gedragen, ${explained} niet gedragen met een reden`
  },
  en: {
    title: pack => `What the agreements "${pack}" cover`,
    intro:
      'What the sources ask, and which part of the agreements carries it. This file is made; do not ' +
      'edit it by hand but say under each norm what carries it ("door") or why nothing does ' +
      '("waarom_niet").',
    tasks: 'Tasks',
    standing: 'an arrangement apart from cases',
    nobody: 'nobody: an open point',
    noProcess: 'opens in no process yet',
    notCarried: why => `Not carried: ${why}`,
    noReason: 'Not carried, and nobody has said why.',
    kinds: {
      rule: 'rule',
      'time-limit': 'time limit',
      task: 'task',
      message: 'message',
      process: 'process',
      elsewhere: 'elsewhere'
    },
    columns: ['number', 'what the source asks', 'carried by', 'source'],
    taskColumns: ['number', 'what', 'who', 'where'],
    total: (carried, asked, explained) =>
      `${carried} of ${asked} carried, ${explained} not carried with a reason`
  }
}
