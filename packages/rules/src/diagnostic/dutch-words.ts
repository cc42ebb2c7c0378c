import type { Expected, Format, Found, ProcessReference, SyntaxReason } from './problems.ts'

export const expectedNl: Readonly<Record<Expected, string>> = {
  map: 'een reeks sleutels met waarden ("naam: waarde")',
  list: 'een lijst, zoals [a, b]',
  text: 'een tekst',
  number: 'een heel getal',
  word: 'een woord',
  date: 'een datum, zoals 2026-04-16',
  value: 'een waarde van het gegeven',
  condition: 'een voorwaarde: een naam, of "alle", "een_van" of "niet" met wat erbij hoort',
  comparison: 'een vergelijking, zoals { is: ja }'
}

export const foundNl: Readonly<Record<Found, string>> = {
  map: 'staan sleutels met waarden',
  list: 'staat een lijst',
  text: 'staat een tekst',
  number: 'staat een getal',
  'true-false': 'staat true of false',
  nothing: 'staat niets'
}

interface FormatWords {
  readonly what: string
  readonly advice: string
}

export const formatsNl: Readonly<Record<Format, FormatWords>> = {
  name: {
    what: 'een naam',
    advice: 'Gebruik kleine letters, cijfers en _, zoals strafrecht_wezenlijk.'
  },
  id: {
    what: 'een kenmerk',
    advice: 'Gebruik hoofdletters, een streepje en een nummer, zoals N-01.'
  },
  slug: {
    what: 'een naam van een bron, plek of regelset',
    advice: 'Gebruik kleine letters, cijfers, punten, - en _, zoals paragraaf-3.1.'
  },
  option: {
    what: 'een keuze',
    advice: 'Begin met een letter of cijfer, gebruik geen komma en blijf onder de 80 tekens.'
  },
  'period-of-days': {
    what: 'een duur in dagen of langer',
    advice: 'Schrijf een duur als P5Y (jaren), P6M (maanden), P4W (weken) of P10D (dagen).'
  },
  period: {
    what: 'een duur',
    advice: 'Schrijf P10D, P4W, P3M, P1Y of PT72H, of { werkdagen: 10 } waar dat mag.'
  },
  date: { what: 'een datum', advice: 'Schrijf jaar-maand-dag, zoals 2026-04-16.' },
  moment: {
    what: 'een tijdstip',
    advice: 'Schrijf de dag, het uur en de tijdzone, zoals 2026-04-16T14:30+02:00.'
  },
  version: { what: 'een versie', advice: 'Schrijf cijfers met punten, zoals 1.0.0.' },
  lines: {
    what: 'een reeks regels',
    advice: 'Schrijf het eerste en het laatste nummer, zoals 73-75.'
  },
  digest: {
    what: 'een sha256',
    advice: 'Schrijf 64 tekens: cijfers en de letters a tot en met f.'
  },
  region: { what: 'een gebied', advice: 'Schrijf regio/naam of gemeente/GM0402.' },
  municipality: { what: 'een gemeentecode', advice: 'Schrijf GM en vier cijfers, zoals GM0402.' },
  layer: { what: 'een onderliggende laag', advice: 'Schrijf naam@versie, zoals landelijk@1.' },
  part: {
    what: 'een deel van een regelset',
    advice: 'Schrijf regelset#naam, zoals deelname-casusoverleg#om_deelname.'
  },
  prefix: { what: 'een voorvoegsel', advice: 'Gebruik hoogstens vijf hoofdletters, zoals GM.' },
  figure: {
    what: 'een getal uit een bron',
    advice: 'Schrijf het zoals het er staat: 91, 58% of 28,2%.'
  }
}

interface SyntaxWords {
  readonly text: string
  readonly advice: string
}

export const syntaxNl: Readonly<Record<SyntaxReason, SyntaxWords>> = {
  indentation: {
    text: 'De inspringing klopt hier niet.',
    advice: 'Zet regels die bij elkaar horen even ver van de kant.'
  },
  'open-bracket': {
    text: 'Dit haakje gaat open en niet dicht.',
    advice: 'Sluit { met } en [ met ], en laat regels ertussen verder inspringen met spaties.'
  },
  tab: { text: 'Hier staat een tab aan het begin van de regel.', advice: 'Gebruik twee spaties.' },
  'missing-character': {
    text: 'Hier ontbreekt een teken.',
    advice: 'Kijk naar de dubbele punt achter een sleutel, en naar een haakje of aanhalingsteken.'
  },
  'unexpected-character': {
    text: 'Hier staat een teken dat hier niet kan staan.',
    advice: 'Zet de tekst tussen aanhalingstekens als het teken erbij hoort.'
  },
  'several-keys-on-a-line': {
    text: 'Hier staan meer sleutels op een regel.',
    advice: 'Begin een nieuwe regel, of zet een tekst met een dubbele punt tussen aanhalingstekens.'
  },
  'long-key': {
    text: 'Deze sleutel is te lang.',
    advice: 'Houd een sleutel onder de 1000 tekens.'
  },
  escape: {
    text: 'Achter \\ staat een teken dat daar niets betekent.',
    advice: 'Zet de tekst tussen enkele aanhalingstekens.'
  },
  'block-in-brackets': {
    text: 'Tussen haakjes kan geen lijst met streepjes of blok tekst staan.',
    advice: 'Scheid de delen met komma’s, of haal de haakjes weg.'
  },
  other: {
    text: 'Dit is geen geldige YAML.',
    advice: 'Vergelijk de regel met een regel erboven die wel goed is.'
  }
}

export const processNl: Readonly<Record<ProcessReference, string>> = {
  party: 'de partij',
  fact: 'het gegeven',
  'time-limit': 'de termijn',
  rule: 'de regel of het begrip',
  task: 'de taak',
  message: 'het bericht',
  process: 'het proces',
  source: 'de bron',
  place: 'de plek',
  event: 'de gebeurtenis',
  step: 'de stap'
}

export const truthNl = { yes: 'ja', no: 'nee', unknown: 'onbekend' } as const
