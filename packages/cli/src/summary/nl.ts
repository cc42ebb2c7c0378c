import type { SummaryWords } from './summary-words.ts'

export const summaryNl: SummaryWords = {
  language: 'nl',
  title: region => `Detentie en terugkeer in ${region}`,
  cases: (counted, days, resting) => `${counted}, van ${days}; ${resting} in rust.`,
  noDays: 'geen dagen',
  until: (from, to) => `${from} tot en met ${to}`,
  ownStore: 'eigen opslag',
  source: text => `Bron: ${text}.`,
  setUp: text => `Bron van de opzet: ${text}.`,
  madeLate: (missed, late) =>
    `Van de ${missed} verstreken termijnen kwam het plan in ${late} zaken later alsnog.`,
  withoutEnd: open => `Zonder bekende einddatum: ${open}; die tellen alleen in het totaal mee.`,
  others: (first, others) => `${first} (of ${others.join(', ')})`,
  counted: { cases: ['zaak', 'zaken'], persons: ['persoon', 'personen'] },
  captions: {
    returns: 'Personen die terugkeren, naar gemeente en duur van de detentie',
    institutions: 'Personen die terugkeren, naar inrichting van de laatste melding',
    plan: 'Termijn van het D&R-plan, naar gemeente',
    participation: 'Deelname aan het casusoverleg, in zaken',
    questions: 'Feiten die nog nodig zijn',
    holders: 'Eerst te vragen, per partij',
    steps: 'Zaken per stap',
    subCases: 'Deelzaken, zoals een casusoverleg, per stap',
    invited: 'Uitgenodigd voor een casusoverleg, in deelzaken',
    held: 'Berichten die niet zijn verstuurd',
    files: 'Gelezen invoer',
    marked: 'Regels die niet zomaar zijn overgenomen'
  },
  columns: {
    municipality: 'gemeente',
    institution: 'inrichting',
    partner: 'partner',
    party: 'partij',
    outcome: 'uitkomst',
    question: 'vraag',
    toAsk: 'te vragen aan',
    fact: 'feit',
    facts: 'feiten',
    cases: 'zaken',
    step: 'stap',
    kind: 'soort',
    end: 'eind',
    waits: 'wacht',
    lapsed: 'vervallen met de zaak',
    within: 'deelzaak',
    invited: 'uitgenodigd',
    told: 'krijgt de afspraken',
    message: 'bericht',
    to: 'aan',
    reason: 'reden',
    number: 'aantal',
    file: 'bestand',
    lines: 'regels',
    used: 'verwerkt',
    place: 'plaats',
    what: 'wat',
    total: 'totaal'
  },
  returns: ['< 4 weken', '4 weken tot 3 maanden', '> 3 maanden'],
  plan: ['gehaald', 'verstreken', 'niet haalbaar voor ontslag', 'anders'],
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
  marked: { refused: 'geweigerd', repeated: 'dubbel', corrected: 'verbeterd' },
  held: {
    'core/no-legal-basis': 'geen grondslag vastgesteld',
    'core/no-such-message': 'geen afspraak over dit bericht',
    'core/not-valid-on-day': 'afspraak gold die dag niet'
  },
  notes: {
    returns:
      'De klasse volgt uit de binnenkomst en de einddatum in de laatste melding. Precies vier weken en precies drie maanden tellen bij de langere klasse.',
    plan: 'Gehaald: het plan was er uiterlijk op de laatste dag. Niet haalbaar: de einddatum ligt voor de laatste dag van de termijn. Anders: loopt nog, ingetrokken of niet begonnen.',
    small:
      'Aantallen van 1 tot en met 4 per gemeente tonen wij niet (–), en ook niet een aantal waaruit zo’n klein aantal te berekenen is. Tabel 1 en de inrichtingen volgen de gepubliceerde cijfers van de bron; totalen van de regio en werklijsten zijn volledig.',
    participation:
      'Beoordeeld is waar een casusoverleg aan de orde kwam, naar de laatste uitkomst in het journaal. "Mag" is een mogelijkheid en geen plicht; eigen beoordeling is geen "nee"; onbekend is geen "nee". "Lezing beslist" telt de zaken waarin een andere lezing van de brontekst tot iets anders leidt.',
    questions:
      'Alleen in zaken die nog wachten op een uitkomst, en alleen feiten die haar nog kunnen veranderen. Een feit dat verouderd is, telt als onbekend en wordt opnieuw gevraagd.',
    subCases:
      'Een deelzaak hoort bij een zaak en telt niet als persoon. Uitgenodigd wordt wie grond heeft om mee te doen, en die krijgt de afspraken; zonder vastgestelde grondslag wacht het bericht.',
    held: 'Een bericht zonder vastgestelde grondslag gaat niet weg, maar blijft met die reden staan.'
  }
}
