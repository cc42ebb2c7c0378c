import type { Catalogue, Phrase } from '@ketenregie/core'
import { list } from '../diagnostic/list.ts'
import { ruleProblemsNl } from '../diagnostic/dutch.ts'
import type { Unknown } from '../diagnostic/problems.ts'
import type { JsonExpected, JsonProblems, LeftOut } from './json-problems.ts'

const expectedWords: Readonly<Record<JsonExpected, string>> = {
  rules: '"rules" met een lijst van regels',
  rule: 'een regel: {"conditions": …, "event": …}',
  condition: 'een voorwaarde',
  event: 'een gebeurtenis: {"type": …}',
  map: 'een object',
  list: 'een lijst',
  text: 'een tekst',
  modality: '"may", "does" of "on-request"',
  source: 'een vindplaats: {"source": …, "place": …}'
}

const leftOutWords: Readonly<Record<LeftOut, Phrase>> = {
  readings: {
    text: 'alleen de gekozen lezing gaat mee',
    advice: 'Voer een andere lezing apart uit, met de optie "readings".'
  },
  modality: {
    text: 'de modaliteit van losse gronden gaat niet mee',
    advice: 'Voer de regel uit als rails: die houden de modaliteiten uit elkaar.'
  },
  background: {
    text: 'wat uitgesloten is, gaat niet mee',
    advice: 'Voer de regels uit als rails: die houden er rekening mee.'
  },
  tables: {
    text: 'gaan de beslistabellen niet mee',
    advice: 'Voer ze uit als rails: die zeggen wat uit een tabel volgt.'
  }
}

const missingWords = {
  party: { text: 'geen partij', advice: '"params": {"party": "om"}' },
  source: { text: 'geen bron', advice: '"params": {"source": {"source": "…", "place": "…"}}' }
} as const

/** The problems of json rules in Dutch, with those of any authored text. */
export const jsonRulesProblemsNl: Catalogue<JsonProblems> = {
  ...ruleProblemsNl,
  'json-rules/expected': ({ at, expected, written }) => ({
    text: `Bij ${spot(at)} hoort ${expectedWords[expected]}, maar er staat ${written}.`
  }),
  'json-rules/missing-key': ({ at, key }) => ({
    text: `Bij ${spot(at)} ontbreekt "${key}".`
  }),
  'json-rules/unknown-key': params =>
    unknown(`"${params.name}" kan hier niet staan (${spot(params.at)}).`, params),
  'json-rules/several-forms': ({ at, found }) => ({
    text: `Bij ${spot(at)} staan ${list(found, 'en')} naast elkaar; de engine kijkt alleen naar de eerste.`,
    advice: 'Zet ze samen in een "all" of een "any".'
  }),
  'json-rules/foreign': ({ at, what }) => ({
    text: `Bij ${spot(at)} staat iets dat geen gegeven is (${what}).`,
    advice: 'Bereken de waarde vooraf en geef die als feit mee; regels zijn alleen gegevens.'
  }),
  'json-rules/unknown-fact': params =>
    unknown(`"${params.name}" staat niet in het gegevenswoordenboek (${spot(params.at)}).`, params),
  'json-rules/unknown-operator': params =>
    unknown(
      `De vergelijking "${params.name}" is niet van de engine zelf (${spot(params.at)}).`,
      params
    ),
  'json-rules/decorated-operator': ({ at, operator }) => ({
    text: `"${operator}" is een versierde vergelijking (${spot(at)}).`,
    advice: 'Schrijf uit wat er bedoeld is, met "any", "all" en gewone vergelijkingen.'
  }),
  'json-rules/operator-does-not-fit': ({ at, fact, operator, fitting }) => ({
    text: `"${operator}" past niet bij het gegeven "${fact}" (${spot(at)}).`,
    advice: `Kies ${list(fitting, 'of')}.`
  }),
  'json-rules/value-outside-domain': ({ at, fact, written, example }) => ({
    text: `${written} is geen waarde van het gegeven "${fact}" (${spot(at)}).`,
    advice: `Hier kan staan: ${example}.`
  }),
  'json-rules/two-spellings': ({ at, fact }) => ({
    text: `Bij "${fact}" staat nu eens true of false en dan weer "yes" of "no" (${spot(at)}); voor de engine zijn dat verschillende waarden.`,
    advice: 'Kies een van de twee schrijfwijzen.'
  }),
  'json-rules/needs-list': ({ at, operator, written }) => ({
    text: `"${operator}" krijgt ${written} (${spot(at)}); in een tekst zoekt de engine naar een stuk van die tekst.`,
    advice: 'Schrijf een lijst, zoals ["a", "b"].'
  }),
  'json-rules/fact-params': ({ at, fact }) => ({
    text: `Het gegeven "${fact}" krijgt "params" (${spot(at)}), dus het wordt door een functie berekend.`,
    advice: 'Bereken het vooraf en geef de uitkomst een eigen naam in het gegevenswoordenboek.'
  }),
  'json-rules/compares-facts': ({ at, fact }) => ({
    text: `"${fact}" wordt vergeleken met een ander gegeven (${spot(at)}).`,
    advice: 'Maak van de vergelijking een eigen gegeven met ja of nee.'
  }),
  'json-rules/path-expression': ({ at, path }) => ({
    text: `${path} is meer dan een pad (${spot(at)}); zo'n uitdrukking geeft een lijst of niets, en geen waarde is gelijk aan een lijst.`,
    advice: 'Schrijf een pad als "$.a.b", of maak van de uitkomst een eigen gegeven.'
  }),
  'json-rules/path-clash': ({ at, fact, first, second }) => ({
    text: `"${first}" en "${second}" zouden allebei "${fact}" heten (${spot(at)}).`,
    advice: 'Geef een van de twee een eigen naam met de optie "names".'
  }),
  'json-rules/unknown-condition': params =>
    unknown(`De gedeelde voorwaarde "${params.name}" bestaat niet (${spot(params.at)}).`, params),
  'json-rules/circular': ({ names }) => ({
    text: `Deze gedeelde voorwaarden verwijzen in een kring naar elkaar: ${names.join(' → ')}. De engine loopt daarop vast.`,
    advice: 'Haal een van de verwijzingen weg.'
  }),
  'json-rules/bad-priority': ({ at, written }) => ({
    text: `${written} is geen volgorde (${spot(at)}); de engine maakt van 0 een 1 en breekt getallen af.`,
    advice: 'Schrijf een geheel getal vanaf 1.'
  }),
  'json-rules/gate-not-required': ({ at, gate }) => ({
    text: `Deze regel geldt binnen "${gate}", maar vraagt er niet als eerste naar (${spot(at)}).`,
    advice: `Schrijf "conditions": {"all": [{"condition": "${gate}"}, …]}.`
  }),
  'json-rules/true-when-missing': ({ at, operator, facts }) => ({
    text:
      operator === 'not'
        ? `"not" keert om wat er van ${list(facts, 'en')} bekend is (${spot(at)}); ontbreekt dat, dan geeft de engine toch een antwoord.`
        : `"${operator}" is voor de engine waar als ${list(facts, 'en')} ontbreekt (${spot(at)}).`,
    advice:
      'Noem de waarden die wel tellen, met "equal" of "in". Hier blijft de uitkomst onbekend zolang het gegeven ontbreekt.'
  }),
  'json-rules/empty-list': ({ at, operator }) => ({
    text: `Een lege "${operator}" is voor de engine altijd waar (${spot(at)})${operator === 'any' ? ', al is er niets dat geldt' : ''}.`,
    advice: 'Vul de lijst, of haal de voorwaarde weg.'
  }),
  'json-rules/priority-order': ({ priorities }) => ({
    text: `De regels hebben verschillende volgordes: ${priorities.join(', ')}. In de engine kan wat er na een eerdere regel gebeurt (ook na een die niet opgaat) de feiten voor een latere veranderen.`,
    advice:
      'Hier zien alle regels dezelfde feiten en bepaalt de volgorde alleen welke gebeurtenis eerst komt. Laat een regel op een andere steunen met {"condition": …}.'
  }),
  'json-rules/same-event': ({ at, type, first }) => ({
    text: `De gebeurtenis "${type}" komt ook van de regel "${first}" (${spot(at)}); de engine meldt haar dan twee keer.`,
    advice:
      'Zet de voorwaarden samen in één regel met "any", of geef elke regel een eigen gebeurtenis.'
  }),
  'json-rules/engine-event': ({ at, type }) => ({
    text: `"${type}" is een gebeurtenis van de engine zelf (${spot(at)}); wie daarnaar luistert, krijgt ook deze.`,
    advice: 'Kies een andere naam voor de gebeurtenis.'
  }),
  'json-rules/unattributed': ({ rules, missing }) => ({
    text: `Bij ${list(rules.slice(0, 5), 'en')}${rules.length > 5 ? ` en ${rules.length - 5} andere regels` : ''} staat ${missingWords[missing].text}.`,
    advice: `Zet in de gebeurtenis ${missingWords[missing].advice}, of geef de optie "attribution".`
  }),
  'json-rules/not-expressible': ({ name, fact, operator }) => ({
    text: `"${name}" vraagt van "${fact}" iets dat de engine niet kan vragen (${operator}).`,
    advice: 'Maak er een eigen gegeven van, of bepaal deze regel hier.'
  }),
  'json-rules/other-codes': ({ name, fact }) => ({
    text: `"${name}" zegt iets over alle andere codes van "${fact}", en "niet deze code" is voor de engine ook waar als de code ontbreekt.`,
    advice: `Geef de codes die voorkomen met de optie "codes": { ${fact}: […] }.`
  }),
  'json-rules/past-budget': ({ name, most }) => ({
    text: `"${name}" is te groot om als rails te schrijven: meer dan ${most} stappen.`,
    advice: 'Splits de regel in begrippen en voer die uit, of geef meer stappen met "budget".'
  }),
  'json-rules/left-out': ({ name, what }) => ({
    text: `Van "${name}" ${leftOutWords[what].text}.`,
    ...(leftOutWords[what].advice === undefined ? {} : { advice: leftOutWords[what].advice })
  }),
  'json-rules/unknown-name': params =>
    unknown(`De regel of het begrip "${params.name}" bestaat niet.`, params)
}

function spot(at: string): string {
  return at === '' ? 'het begin' : at
}

function unknown(text: string, { nearest, known }: Unknown): Phrase {
  if (nearest !== null) return { text, advice: `Bedoel je "${nearest}"?` }
  return known.length === 0 ? { text } : { text, advice: `Hier kan staan: ${known.join(', ')}.` }
}
