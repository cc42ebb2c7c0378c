import type { Catalogue } from '@ketenregie/core'
import { expectedNl, formatsNl, foundNl, processNl, syntaxNl, truthNl } from './dutch-words.ts'
import { layerProblemsNl } from './dutch-layers.ts'
import { normProblemsNl } from './dutch-norms.ts'
import { tableProblemsNl } from './dutch-tables.ts'
import { doubtsNl } from './dutch-doubts.ts'
import { measureProblemsNl } from './dutch-measures.ts'
import { list } from './list.ts'
import { unknownNl as unknown, unknownWordNl as unknownWord } from './phrase-unknown.ts'
import { expectedAdvice } from './expected-advice.ts'
import type { RuleProblems } from './problems.ts'

/** The problems of authored files in Dutch. */
export const ruleProblemsNl: Catalogue<RuleProblems> = {
  'rules/too-large': ({ characters, most }) => ({
    text: `Dit bestand heeft ${characters} tekens; er kunnen er ${most} in een bestand staan.`,
    advice: 'Verdeel het over meer bestanden, zoals zorg.feiten.yaml en wonen.feiten.yaml.'
  }),
  'rules/too-deep': ({ most }) => ({
    text: `Hier is het bestand meer dan ${most} lagen diep.`,
    advice: 'Maak van een deel een eigen begrip en gebruik de naam ervan.'
  }),
  'rules/too-many-keys': ({ most }) => ({
    text: `Hier staan meer dan ${most} sleutels bij elkaar.`,
    advice: 'Verdeel ze over meer bestanden.'
  }),
  'rules/too-many-problems': ({ shown }) => ({
    text: `Dit bestand heeft meer fouten dan de ${shown} die hier staan.`,
    advice: 'Herstel deze eerst en controleer dan opnieuw.'
  }),
  'rules/unreadable-character': ({ character }) => ({
    text: `Hier staat een teken dat niet te lezen is (${character}).`,
    advice: 'Bewaar het bestand als tekst in UTF-8.'
  }),
  'rules/empty-file': () => ({
    text: 'Dit bestand is leeg.',
    advice: 'Vul het, of haal het weg.'
  }),
  'rules/several-documents': () => ({
    text: 'Hier begint een tweede document in hetzelfde bestand.',
    advice: 'Haal de regel met --- weg, of maak er twee bestanden van.'
  }),
  'rules/yaml-directive': ({ directive }) => ({
    text: `De aanwijzing "${directive}" verandert wat het bestand betekent.`,
    advice: 'Haal de regel weg.'
  }),
  'rules/yaml-reference': ({ kind, written }) => {
    if (kind === 'tag')
      return {
        text: `Hier staat een label ("${written}").`,
        advice: 'Haal het weg, of zet de tekst tussen aanhalingstekens.'
      }
    return {
      text: `Hier staat een verwijzing binnen het bestand ("${written}").`,
      advice: 'Schrijf het deel voluit, of zet de tekst tussen aanhalingstekens.'
    }
  },
  'rules/yaml-syntax': ({ reason }) => syntaxNl[reason],
  'rules/duplicate-key': ({ key, first }) => ({
    text: `De sleutel "${key}" staat hier voor de tweede keer; de eerste staat op regel ${first}.`,
    advice: 'Haal er een weg, of geef een van de twee een andere naam.'
  }),
  'rules/key-not-a-name': () => ({
    text: 'Een sleutel is hier geen naam.',
    advice: 'Schrijf een naam voor de dubbele punt.'
  }),
  'rules/leading-zero': ({ written }) => ({
    text: `"${written}" begint met een nul; als getal gaat die verloren.`,
    advice: `Schrijf een gemeentecode als GM${written}, en andere codes als '${written}'.`
  }),
  'rules/odd-number': ({ written }) => ({
    text: `"${written}" is een getal in een schrijfwijze die niet ieder programma gelijk leest.`,
    advice: `Schrijf een gewoon getal, of '${written}' als het een tekst is.`
  }),
  'rules/clock-time': ({ written }) => ({
    text: `"${written}" is voor het ene programma een tijd en voor het andere een getal.`,
    advice: `Schrijf '${written}' als het een tekst is; een duur is PT90H of P4W.`
  }),
  'rules/unknown-file-kind': ({ file, nearest }) => ({
    text: `Uit de naam "${file}" blijkt niet wat erin staat, en er staat geen regelset in.`,
    advice:
      nearest === null
        ? 'Geef het bestand een naam zoals feiten.yaml of termijnen.yaml.'
        : `Heet het "${nearest}.yaml"?`
  }),

  'rules/expected': ({ expected, found }) => ({
    text: `Hier hoort ${expectedNl[expected]}, maar er ${foundNl[found]}.`,
    ...expectedAdvice(expected, found)
  }),
  'rules/missing-key': ({ key }) => ({
    text: `Hier ontbreekt "${key}".`,
    advice: `Voeg een regel "${key}: …" toe.`
  }),
  'rules/uncited': () => ({
    text: 'Hier staat geen bron bij.',
    advice: 'Voeg toe: bron: { in: naam_van_de_bron, plek: naam-van-de-plek }.'
  }),
  'rules/no-holder': () => ({
    text: 'Van dit gegeven staat er niet bij welke partij het weet.',
    advice: 'Voeg toe: houder: { eerst: naam_van_de_partij }.'
  }),
  'rules/unknown-key': params =>
    unknown(`De sleutel "${params.name}" kan hier niet staan.`, params),
  'rules/one-of-keys': ({ keys, found }) => ({
    text:
      found.length === 0
        ? `Hier ontbreekt ${list(keys, 'of')}.`
        : `Hier staan ${list(found, 'en')}, maar van ${list(keys, 'en')} kan er maar een staan.`,
    advice: found.length === 0 ? 'Kies er een.' : 'Laat er een staan.'
  }),
  'rules/key-does-not-fit': ({ key, by, word }) => ({
    text: `"${key}" hoort niet bij ${by}: ${word}.`,
    advice: `Haal "${key}" weg, of kies een ander woord bij "${by}".`
  }),
  'rules/unknown-word': params =>
    unknownWord(`"${params.name}" is hier geen bekend woord.`, params),
  'rules/unknown-placeholder': params =>
    unknown(`"${params.name}" wordt hier niet ingevuld.`, params),
  'rules/unknown-operator': params => unknown(`"${params.name}" is geen vergelijking.`, params),
  'rules/bad-format': ({ format, written }) => ({
    text: `"${written}" is niet te lezen als ${formatsNl[format].what}.`,
    advice: formatsNl[format].advice
  }),
  'rules/impossible-date': ({ written }) => ({
    text: `De dag ${written} bestaat niet.`,
    advice: 'Kijk de maand en de dag na.'
  }),
  'rules/out-of-range': ({ number, from, to }) => ({
    text: `${number} kan hier niet staan.`,
    advice: `Schrijf een getal${from === null ? '' : ` vanaf ${from}`}${to === null ? '' : ` tot en met ${to}`}.`
  }),
  'rules/nothing-listed': () => ({
    text: 'Deze lijst is leeg.',
    advice: 'Zet er ten minste een regel in.'
  }),
  'rules/reserved-name': ({ name }) => ({
    text: `De naam "${name}" heeft in computertalen een eigen betekenis.`,
    advice: 'Kies een andere naam.'
  }),
  'rules/no-reason': () => ({
    text: 'Hier staat niet waarom dit onbekend is.',
    advice: 'Schrijf de reden erbij: { onbekend: Het stuk noemt het niet }.'
  }),
  'rules/end-before-start': ({ from, to }) => ({
    text: `Het einde (${to}) ligt voor het begin (${from}).`,
    advice: 'Draai ze om, of verbeter een van de twee.'
  }),

  'rules/unknown-fact': params =>
    unknown(
      `"${params.name}" staat niet in het gegevenswoordenboek.`,
      params,
      'Voeg het gegeven toe aan feiten.yaml, of schrijf een naam die er wel in staat.'
    ),
  'rules/unknown-party': params => unknown(`De partij "${params.name}" bestaat niet.`, params),
  'rules/unknown-source': params =>
    unknown(`De bron "${params.name}" staat niet in het register van bronnen.`, params),
  'rules/unknown-place': params =>
    unknown(`De bron "${params.source}" heeft geen plek "${params.name}".`, params),
  'rules/unknown-time-limit': params =>
    unknown(`De termijn "${params.name}" bestaat niet.`, params),
  'rules/unknown-task': params => unknown(`De taak "${params.name}" bestaat niet.`, params),
  'rules/unknown-rule': params =>
    unknown(`De regel of het begrip "${params.name}" bestaat niet.`, params),
  'rules/unknown-concept': params => unknown(`Het begrip "${params.name}" bestaat niet.`, params),
  'rules/unknown-condition': params =>
    unknown(
      `"${params.name}" is geen gegeven met ja of nee, begrip of regel.`,
      params,
      'Voeg het gegeven toe aan feiten.yaml, of beschrijf het onder "begrippen".'
    ),
  'rules/unknown-reading': params =>
    unknown(`"${params.of}" heeft geen lezing "${params.name}".`, params),
  'rules/unknown-process': params => unknown(`Het proces "${params.name}" bestaat niet.`, params),
  'rules/unknown-event': params =>
    unknown(`Het proces kent de gebeurtenis "${params.name}" niet.`, params),
  'rules/unknown-message': params =>
    unknown(`De partij "${params.to}" krijgt geen bericht van de soort "${params.name}".`, params),
  'rules/unknown-step': params =>
    unknown(`Het proces "${params.process}" heeft geen stap "${params.name}".`, params),
  'rules/unknown-sub-case': params =>
    unknown(`Het proces "${params.process}" heeft geen deelzaak "${params.name}".`, params),
  'rules/unknown-agreed-message': params =>
    unknown(`In delen.yaml staat geen bericht "${params.name}".`, params),
  'rules/unknown-process-part': params =>
    unknown(
      `Het proces "${params.process}" heeft geen stap of gebeurtenis "${params.name}".`,
      params
    ),
  'rules/unknown-municipality': params =>
    unknown(`De gemeente "${params.name}" hoort niet bij dit gebied.`, params),
  'rules/unknown-norm': params =>
    unknown(`De norm "${params.name}" bestaat niet.`, params, 'Zet haar in normen.yaml.'),
  'rules/unknown-role': params =>
    unknown(
      `Geen partij heeft de rol "${params.name}".`,
      params,
      'Voeg de rol toe bij de partij, onder "rollen" in partijen.yaml.'
    ),
  'rules/duplicate-name': ({ name, first }) => ({
    text: `De naam "${name}" bestaat al: ${first.file}:${first.line}.`,
    advice: 'Geef een van de twee een andere naam, of haal er een weg.'
  }),
  'rules/norm-not-carried': ({ name }) => ({
    text: `Niets in de afspraken draagt "${name}".`,
    advice: 'Noem onder "door" wat dit regelt, of zeg onder "waarom_niet" waarom niets dat doet.'
  }),
  'rules/kept-twice': ({ process, category }) => ({
    text: `Voor zaken van het proces "${process}" staat al een bewaartermijn bij "${category}".`,
    advice: 'Zaken van een proces horen bij één categorie: haal het proces bij de andere weg.'
  }),
  'rules/unused-fact': ({ name }) => ({
    text: `Geen regel, termijn, bericht of stap gebruikt het gegeven "${name}".`,
    advice: 'Haal het weg als niemand het nodig heeft: wat niet nodig is, wordt niet gevraagd.'
  }),

  'rules/value-outside-domain': params =>
    unknown(`"${params.name}" is geen waarde van het gegeven "${params.fact}".`, params),
  'rules/number-outside-domain': ({ fact, number, from, to }) => ({
    text: `${number} ligt buiten het gegeven "${fact}".`,
    advice: `Schrijf een getal vanaf ${from} tot en met ${to}.`
  }),
  'rules/not-a-code': ({ fact, written, prefix, digits }) => ({
    text: `"${written}" is geen code van het gegeven "${fact}".`,
    advice: `Schrijf ${prefix} en ${digits} cijfers, zoals ${prefix}${'1'.padStart(digits, '0')}.`
  }),
  'rules/operator-does-not-fit': ({ fact, operator, fitting }) => ({
    text: `"${operator}" past niet bij het gegeven "${fact}".`,
    advice: `Kies ${list(fitting, 'of')}.`
  }),
  'rules/not-a-yes-no-fact': ({ fact, example }) => ({
    text: `Het gegeven "${fact}" is niet ja of nee, dus de naam alleen zegt niet genoeg.`,
    advice: `Schrijf de waarde erbij, zoals ${fact}: { ${example} }.`
  }),
  'rules/not-a-date-fact': ({ fact }) => ({
    text: `Hier hoort een datum, maar het gegeven "${fact}" is er geen.`,
    advice: 'Kies een gegeven met "soort: datum".'
  }),
  'rules/circular': ({ names }) => ({
    text: `Deze namen steunen op elkaar in een kring: ${names.join(' → ')}.`,
    advice: 'Haal een van de verwijzingen weg.'
  }),
  'rules/reading-not-chosen': ({ of, readings }) => ({
    text: `Van "${of}" staan er ${readings.length} lezingen, maar er is geen gekozen.`,
    advice: `Voeg toe: gekozen: ${readings[0] ?? ''} (of ${list(readings.slice(1), 'of')}).`
  }),
  'rules/nothing-expected': () => ({
    text: 'Dit scenario verwacht niets, en kan dus niet mislukken.',
    advice: 'Schrijf bij verwacht wat eruit moet komen.'
  }),
  'rules/expired': ({ name, to, asOf }) => ({
    text: `De afspraken "${name}" golden tot en met ${to}; op ${asOf} gelden ze niet meer.`,
    advice: 'Spreek af wat nu geldt, en zet dat in een nieuwe versie.'
  }),
  'rules/not-yet-valid': ({ name, from, asOf }) => ({
    text: `De afspraken "${name}" gelden vanaf ${from}; op ${asOf} gelden ze nog niet.`
  }),
  'rules/overlapping-versions': ({ name, day, other }) => ({
    text: `Van "${name}" gelden er twee versies${day === null ? '' : ` op ${day}`}; de andere staat in ${other.file}:${other.line}.`,
    advice: 'Laat de oude versie eindigen op de dag voordat de nieuwe begint.'
  }),
  'rules/gap-between-versions': ({ name, from, to }) => ({
    text: `Van ${from} tot en met ${to} geldt geen versie van "${name}".`,
    advice: 'Laat de nieuwe versie beginnen op de dag na het einde van de oude.'
  }),
  'rules/day-off-already': ({ day }) => ({
    text: `${day} is al een zaterdag, een zondag of een feestdag: gelijkstellen verandert niets.`,
    advice: 'Kijk de datum na in het besluit.'
  }),
  'rules/missing-file': ({ file }) => ({
    text: `Het bestand ${file} ontbreekt.`,
    advice: 'Zet het in de map. Andere bestanden noemen wat erin hoort te staan.'
  }),

  ...doubtsNl,
  ...measureProblemsNl,
  ...tableProblemsNl,
  ...layerProblemsNl,
  ...normProblemsNl,
  'rules/process-names-unknown': ({ process, at, kind, name, nearest }) => ({
    text: `Het proces "${process}" noemt${at === '' ? '' : ` bij "${at}"`} ${processNl[kind]} "${name}", maar die staat niet in de bestanden.`,
    ...(nearest === null ? {} : { advice: `Bedoel je "${nearest}"?` })
  }),
  'rules/no-way-out': ({ process, at, rule, missing }) => ({
    text: `In het proces "${process}" heeft de stap "${at}" geen vervolg als "${rule}" ${list(
      missing.map(each => truthNl[each]),
      'of'
    )} is.`,
    advice: 'Geef elke uitkomst een vervolg; onbekend is ook een uitkomst.'
  })
}
