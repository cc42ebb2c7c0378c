import type { CommandSpec } from './command-spec.ts'
import { agreements } from './option-specs.ts'

const folder = {
  term: '[MAP]',
  what: 'map met afspraken (standaard de meegeleverde landelijke)'
}

/** Commands by which a region accounts for what it has arranged. */
export const accountSpecs: readonly CommandSpec[] = [
  {
    name: 'normen',
    arguments: [folder],
    summary: 'toont per partner welke norm is voldaan, ontbreekt of onbekend is',
    more: [
      'Kijkt eerst wat uit de afspraken zelf blijkt, zoals een aanspreekpunt of een herijking, en dan',
      'wat de regio in gebied.yaml zegt, onder "naleving". Wat nergens staat, is onbekend en telt nooit',
      'als voldaan. Bij elke open norm staat wat te doen.'
    ].join('\n'),
    options: [{ term: '--op <DATUM>', what: 'de dag waarop dit geldt (standaard vandaag)' }],
    examples: [
      { line: 'normen examples/gooi-en-vechtstreek', what: 'een regio' },
      { line: 'normen examples/gooi-en-vechtstreek --json', what: 'als gegevens' }
    ],
    load: async () => (await import('./show-norms.ts')).showNorms
  },
  {
    name: 'regelingen',
    arguments: [folder],
    summary:
      'toont per gemeente en inrichting wat buiten zaken om is geregeld, ontbreekt of onbekend is',
    more: [
      'Leest de taken met "soort: structureel" en wat de regio er in gebied.yaml van zegt, onder',
      '"regelingen": de afspraak, sinds wanneer, wie ervoor instaat en voor wanneer zij herijkt moet',
      'zijn. Wat nergens staat, is onbekend. Bij elke open taak staat wat te doen is, en wie aan zet is.'
    ].join('\n'),
    options: [{ term: '--op <DATUM>', what: 'de dag waarop dit geldt (standaard vandaag)' }],
    examples: [
      { line: 'regelingen examples/gooi-en-vechtstreek', what: 'een regio' },
      { line: 'regelingen examples/gooi-en-vechtstreek --json', what: 'als gegevens' }
    ],
    load: async () => (await import('./show-arrangements.ts')).showArrangements
  },
  {
    name: 'register',
    arguments: [folder],
    summary: 'toont wie wat met wie deelt, waarom, op welke grond, en wat wordt vastgehouden',
    more: [
      'Leest alleen afspraken, nooit zaken. Per bericht: velden met hun gevoeligheid, doel, grondslag,',
      'bron en sinds wanneer; daarna per partij en doel, en wat de betrokkene ervan merkt. Een regio',
      'noemt een grondslag die nog open is met de bron in gebied.yaml, onder "grondslagen".'
    ].join('\n'),
    options: [
      { term: '--uit <BESTAND>', what: 'schrijft het register als Markdown, met alle velden' }
    ],
    examples: [
      { line: 'register examples/gooi-en-vechtstreek', what: 'een regio' },
      { line: 'register --uit register.md', what: 'de landelijke afspraken, als bestand' }
    ],
    load: async () => (await import('./show-register.ts')).showRegister
  },
  {
    name: 'cijfers',
    arguments: [{ term: '[MAP]', what: 'map van een regio (standaard deze map)' }],
    summary: 'telt over alle zaken wat kpi.yaml meet, en zet het naast de streefwaarden',
    more: [
      'Leest de opslag die "draai" heeft gevuld. Aantallen van een tot en met vier worden nergens',
      'getoond, ook niet waar zij uit een totaal te berekenen zijn. Mist de regio een streefwaarde,',
      'dan staat er een sein aan wie beslist. Recidive, en of een advies hielp, komen van buiten en per',
      'groep, uit uitkomsten.jsonl. Over een persoon wordt niets berekend of voorspeld.'
    ].join('\n'),
    options: [
      { term: '--db <BESTAND>', what: 'de opslag (standaard uitvoer/NAAM-VAN-MAP/zaken.db)' },
      { term: '--csv <BESTAND>', what: 'schrijft de cijfers ook als CSV' },
      {
        term: '--uitkomsten <BESTAND>',
        what: 'wat van buiten is geteld, per groep (standaard uitkomsten.jsonl in de map)'
      }
    ],
    examples: [
      { line: 'cijfers examples/gooi-en-vechtstreek', what: 'na draai' },
      { line: 'cijfers examples/gooi-en-vechtstreek --csv cijfers.csv', what: 'ook als CSV' }
    ],
    load: async () => (await import('./show-figures.ts')).showFigures
  },
  {
    name: 'voortgang',
    arguments: [{ term: '<ID>', what: 'het nummer van de zaak' }],
    summary:
      'toont van een zaak de leefgebieden in de tijd, de interventies, en recidive van buiten',
    more: [
      'Per leefgebied: wat er is gezegd, wanneer en door wie, en welke taken zijn begonnen en geëindigd.',
      'Recidive staat er alleen als iemand haar als feit heeft gemeld; zij wordt nooit berekend of',
      'voorspeld. Met --als en --doel staat er alleen wat delen.yaml die partij daarvoor geeft. Dat is',
      'een kijkje en geen verstrekking; met --door is het gegeven, en staat het in het journaal.'
    ].join('\n'),
    options: [
      {
        term: '--db <BESTAND>',
        what: 'de opslag (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
      },
      { term: '--als <PARTIJ>', what: 'zoals deze partij de zaak mag zien' },
      { term: '--doel <DOEL>', what: 'waarvoor zij die nodig heeft' },
      {
        term: '--door <WIE>',
        what: 'wie haar de zaak geeft; dan staat in het journaal wat zij kreeg'
      },
      agreements
    ],
    examples: [
      { line: 'voortgang GV-2025-001', what: 'een zaak uit het voorbeeldjaar' },
      { line: 'voortgang GV-2025-001 --json', what: 'als gegevens' }
    ],
    load: async () => (await import('./show-progress.ts')).showProgress
  },
  {
    name: 'bezoek',
    arguments: [{ term: '[MAP]', what: 'map van een regio (standaard deze map)' }],
    summary: 'toont per inrichting wie er op een dag te bezoeken is, en wat op één rit kan',
    more: [
      'Leest de opslag die "draai" heeft gevuld, en de lijst die de regio zelf in gebied.yaml zet, onder',
      '"bezoek". Wat daar niet staat, is niet te ver en niet dichtbij, maar onbekend.'
    ].join('\n'),
    options: [
      { term: '--op <DATUM>', what: 'de dag van het bezoek (standaard vandaag)' },
      { term: '--db <BESTAND>', what: 'de opslag (standaard uitvoer/NAAM-VAN-MAP/zaken.db)' }
    ],
    examples: [{ line: 'bezoek examples/gooi-en-vechtstreek --op 2025-06-02', what: 'na draai' }],
    load: async () => (await import('./show-visits.ts')).showVisits
  }
]
