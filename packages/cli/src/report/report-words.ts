import type { Language } from '@ketenregie/core'

type SectionName = 'terugkeer' | 'plan' | 'deelname' | 'vragen' | 'stand' | 'berichten' | 'invoer'

/** What the report says beyond the printed summary. */
export interface ReportWords {
  readonly over: string
  lead(cases: number, days: string): string
  readonly contents: string
  readonly sections: Readonly<Record<SectionName, string>>
  readonly returnsFigure: string
  readonly planFigure: string
  readonly participationFigure: string
  storeSetUp(source: string): string
  limitFrom(source: string): string
  rulesFrom(source: string): string
  readonly store: string
  readonly questionsFrom: string
  readonly basesFrom: string
  readonly files: string
  footer(agreements: string, version: string, region: string): string
  readonly hash: string
  readonly again: string
  readonly keys: {
    readonly cases: string
    readonly resting: string
    of(some: number, all: number): string
    readonly met: string
    readonly questions: string
    readonly readings: string
    readonly refused: string
  }
  bars(described: string): string
  bar(total: number, described: string): string
  returnsOf(name: string, total: number, under: number, between: number, over: number): string
  readonly lateAfterAll: string
  readonly allMunicipalities: string
  assessed(cases: string): string
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  nl: {
    over: 'Verslag van Ketenregie',
    lead: (cases, days) =>
      `Van detentiemelding tot besluiten, termijnen en open vragen: ${cases} zaken, nagespeeld van ${days}.`,
    contents: 'Inhoud',
    sections: {
      terugkeer: 'Wie keert waar terug',
      plan: 'Was het D&R-plan op tijd',
      deelname: 'Wie kan aan het casusoverleg deelnemen',
      vragen: 'Wat nog gevraagd moet worden',
      stand: 'Waar de zaken staan',
      berichten: 'Berichten die wachten',
      invoer: 'Wat er met de invoer gebeurde'
    },
    returnsFigure: 'Personen naar gemeente en duur van de detentie',
    planFigure: 'Termijn van het D&R-plan, alle gemeenten samen',
    participationFigure: 'Uitkomst per partner',
    storeSetUp: source => `opslag van deze zaken; opzet van ${source}`,
    limitFrom: source => `opslag van deze zaken; termijn uit ${source}`,
    rulesFrom: source => `opslag van deze zaken; regels uit ${source}`,
    store: 'opslag van deze zaken',
    questionsFrom: 'opslag van deze zaken; vragen en houders uit de afspraken (feiten.yaml)',
    basesFrom: 'opslag van deze zaken; grondslagen uit de afspraken (delen.yaml)',
    files: 'de ingelezen bestanden zelf',
    footer: (agreements, version, region) =>
      `Afspraken: ${agreements}, versie ${version}, met de laag ${region}.`,
    hash: 'Kenmerk',
    again: 'dezelfde afspraken en dezelfde invoer geven dit verslag opnieuw, teken voor teken.',
    keys: {
      cases: 'zaken, elk uit een detentiemelding',
      resting: 'daarvan zijn in rust: er loopt geen termijn meer',
      of: (some, all) => `${some} van ${all}`,
      met: 'haalbare termijnen voor het D&R-plan gehaald',
      questions: 'verschillende feiten nog te vragen',
      readings: 'uitkomsten waarin de lezing van de bron beslist',
      refused: 'regels invoer geweigerd, met reden'
    },
    bars: described => `Gestapelde balken: ${described}.`,
    bar: (total, described) => `Gestapelde balk van ${total} zaken: ${described}.`,
    returnsOf: (name, total, under, between, over) =>
      `${name} ${total}, waarvan ${under} korter dan 4 weken, ${between} van 4 weken tot 3 maanden en ${over} langer dan 3 maanden`,
    lateAfterAll: 'verstreken, later alsnog',
    allMunicipalities: 'Alle gemeenten',
    assessed: cases => `${cases} beoordeeld`
  },
  en: {
    over: 'Report of Ketenregie',
    lead: (cases, days) =>
      `From notification of detention to decisions, limits and open questions: ${cases} cases, played from ${days}.`,
    contents: 'Contents',
    sections: {
      terugkeer: 'Who returns where',
      plan: 'Was the D&R plan in time',
      deelname: 'Who can take part in the case conference',
      vragen: 'What must still be asked',
      stand: 'Where the cases stand',
      berichten: 'Messages that wait',
      invoer: 'What happened to the input'
    },
    returnsFigure: 'Persons by municipality and length of detention',
    planFigure: 'Time limit of the D&R plan, all municipalities together',
    participationFigure: 'Outcome per partner',
    storeSetUp: source => `store of these cases; set up as in ${source}`,
    limitFrom: source => `store of these cases; limit from ${source}`,
    rulesFrom: source => `store of these cases; rules from ${source}`,
    store: 'store of these cases',
    questionsFrom: 'store of these cases; questions and holders from the agreements (feiten.yaml)',
    basesFrom: 'store of these cases; legal bases from the agreements (delen.yaml)',
    files: 'the files that were read',
    footer: (agreements, version, region) =>
      `Agreements: ${agreements}, version ${version}, with the layer ${region}.`,
    hash: 'Hash',
    again: 'the same agreements and the same input give this report again, letter by letter.',
    keys: {
      cases: 'cases, each of a notification of detention',
      resting: 'of these are at rest: no limit runs any more',
      of: (some, all) => `${some} of ${all}`,
      met: 'feasible limits of the D&R plan met',
      questions: 'different facts still to be asked',
      readings: 'outcomes in which the reading of the source decides',
      refused: 'lines of input refused, with the reason'
    },
    bars: described => `Stacked bars: ${described}.`,
    bar: (total, described) => `Stacked bar of ${total} cases: ${described}.`,
    returnsOf: (name, total, under, between, over) =>
      `${name} ${total}, of which ${under} shorter than 4 weeks, ${between} from 4 weeks to 3 months and ${over} longer than 3 months`,
    lateAfterAll: 'passed, made later',
    allMunicipalities: 'All municipalities',
    assessed: cases => `${cases} assessed`
  }
}
