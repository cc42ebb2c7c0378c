import { phraseDate } from '@ketenregie/core'
import type { HeldReason } from '@ketenregie/core'
import type { Count, MarkedLine, ReturnTable, SourceLine, Summary } from './summary.ts'

/** Words that the printed summary and the report have in common. */
export const columns = {
  municipality: 'gemeente',
  returns: ['totaal', '< 4 weken', '4 weken tot 3 maanden', '> 3 maanden'],
  plan: ['gehaald', 'verstreken', 'niet haalbaar voor ontslag', 'anders'],
  party: 'partner',
  participation: [
    'beoordeeld',
    'mag deelnemen',
    'neemt deel',
    'op verzoek',
    'geen grond',
    'onbekend',
    'eigen beoordeling',
    'lezing beslist'
  ],
  total: 'totaal'
} as const

export const markedWords: Readonly<Record<MarkedLine['what'], string>> = {
  refused: 'geweigerd',
  repeated: 'dubbel',
  corrected: 'verbeterd'
}

export const notes = {
  returns:
    'De klasse volgt uit de binnenkomst en de einddatum in de laatste melding. Precies vier weken en precies drie maanden tellen bij de langere klasse.',
  plan: 'Gehaald: het plan was er uiterlijk op de laatste dag. Niet haalbaar: de einddatum ligt voor de laatste dag van de termijn. Anders: loopt nog, ingetrokken of niet begonnen.',
  small:
    'Aantallen van 1 tot en met 4 per gemeente tonen wij niet (–), en ook niet een aantal waaruit zo’n klein aantal te berekenen is. Tabel 1 en de inrichtingen volgen de gepubliceerde cijfers van de bron; totalen van de regio en werklijsten zijn volledig.',
  participation:
    'Beoordeeld is waar een casusoverleg aan de orde kwam, naar de laatste uitkomst in het journaal. "Mag" is een mogelijkheid en geen plicht; eigen beoordeling is geen "nee"; onbekend is geen "nee". "Lezing beslist" telt de zaken waarin een andere lezing van de brontekst tot iets anders leidt.',
  questions:
    'Alleen in zaken die nog wachten op een uitkomst, en alleen feiten die haar nog kunnen veranderen. Een feit dat verouderd is, telt als onbekend en wordt opnieuw gevraagd.',
  held: 'Een bericht zonder vastgestelde grondslag gaat niet weg, maar blijft met die reden staan.'
} as const

const heldWords: Readonly<Record<HeldReason, string>> = {
  'core/no-legal-basis': 'geen grondslag vastgesteld',
  'core/no-such-message': 'geen afspraak over dit bericht',
  'core/not-valid-on-day': 'afspraak gold die dag niet'
}

export function phraseHeld(reason: string): string {
  return Object.entries(heldWords).find(([code]) => code === reason)?.[1] ?? reason
}

export function phraseCount(count: Count): string {
  return count === null ? '–' : String(count)
}

export function phraseDays({ days }: Summary): string {
  if (days === null) return 'geen dagen'
  return `${phraseDate(days.from, 'nl')} tot en met ${phraseDate(days.to, 'nl')}`
}

export function phraseSource(source: SourceLine | null): string {
  return phraseSources([source])
}

/** Documents with their places, each document named once. */
export function phraseSources(sources: readonly (SourceLine | null)[]): string {
  const places = new Map<string, Set<string>>()
  for (const source of sources)
    if (source !== null)
      places.set(source.title, (places.get(source.title) ?? new Set()).add(source.heading))
  if (places.size === 0) return 'eigen opslag'
  return [...places].map(([title, found]) => `${title}: ${[...found].join('; ')}`).join('. ')
}

export function countOf(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

/** Whom to ask, with the others that may know. */
export function phraseHolders([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} (of ${others.join(', ')})`
}

/** What table 1 must be read with; cases without a known end date have no class. */
export function phraseReturns({ total }: ReturnTable): string {
  const open =
    total.total - total.underFourWeeks - total.fourWeeksToThreeMonths - total.overThreeMonths
  if (open === 0) return notes.returns
  return `${notes.returns} Zonder bekende einddatum: ${open}; die tellen alleen in het totaal mee.`
}
