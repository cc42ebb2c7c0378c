import type { Language, MessageStatus } from '@ketenregie/core'
import type { Intervention } from './collect-progress.ts'

interface ProgressWords {
  readonly language: Language
  title(caseId: string, asOf: string): string
  readonly lifeDomains: string
  readonly recidivism: string
  readonly noRecidivism: string
  readonly neverDerived: string
  readonly nothing: string
  readonly statuses: Readonly<Record<Intervention['status'], string>>
  readonly columns: readonly [string, string, string, string, string]
  readonly nobody: string
  readonly unknown: string
  readonly by: string
  readonly person: string
  readonly informed: string
  readonly spokenWith: string
  readonly notYet: string
  readonly messageStatuses: Readonly<Record<MessageStatus, string>>
  onRecord(disclosures: number): string
}

export const progressWords: Readonly<Record<Language, ProgressWords>> = {
  nl: {
    language: 'nl',
    title: (caseId, asOf) => `Voortgang van zaak ${caseId}, tot en met ${asOf}`,
    lifeDomains: 'Leefgebieden en interventies',
    recidivism: 'Recidive, als feit van buiten',
    noRecidivism: 'Niets gemeld.',
    neverDerived: 'Dit wordt nooit uit een zaak berekend, en niet voorspeld.',
    nothing: 'Nog niets bekend over een leefgebied.',
    statuses: { open: 'loopt', closed: 'gedaan', withdrawn: 'vervallen' },
    columns: ['interventie', 'partij', 'begonnen', 'geëindigd', 'stand'],
    nobody: 'niemand',
    unknown: 'onbekend',
    by: 'volgens',
    person: 'De persoon zelf',
    informed: 'Ingelicht',
    spokenWith: 'Gesproken',
    notYet: 'nog niet',
    messageStatuses: {
      ready: 'staat klaar',
      held: 'vastgehouden, geen grondslag',
      delivered: 'bezorgd',
      incident: 'niet aangekomen'
    },
    onRecord: count =>
      `Na te gaan: ${count === 1 ? 'een verstrekking' : `${count} verstrekkingen`} in het journaal`
  },
  en: {
    language: 'en',
    title: (caseId, asOf) => `Progress of case ${caseId}, up to ${asOf}`,
    lifeDomains: 'Life domains and interventions',
    recidivism: 'Recidivism, as a fact from outside',
    noRecidivism: 'Nothing was told.',
    neverDerived: 'It is never computed from a case, and not predicted.',
    nothing: 'Nothing is known of a life domain yet.',
    statuses: { open: 'goes on', closed: 'done', withdrawn: 'withdrawn' },
    columns: ['intervention', 'party', 'started', 'ended', 'status'],
    nobody: 'nobody',
    unknown: 'unknown',
    by: 'by',
    person: 'The person',
    informed: 'Informed',
    spokenWith: 'Spoken with',
    notYet: 'not yet',
    messageStatuses: {
      ready: 'ready',
      held: 'held, no legal basis',
      delivered: 'delivered',
      incident: 'did not arrive'
    },
    onRecord: count =>
      `On record: ${count === 1 ? 'one disclosure' : `${count} disclosures`} in the journal`
  }
}
