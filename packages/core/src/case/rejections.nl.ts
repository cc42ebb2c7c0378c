import type { Catalogue } from '../diagnostic/diagnostic.ts'
import { nl } from '../diagnostic/nl.ts'
import type { RejectionProblems } from './rejection.ts'

export const rejectionsNl: Catalogue<RejectionProblems> = {
  'core/unknown-case': ({ caseId }) => ({ text: `Er is geen zaak "${caseId}".` }),
  'core/case-erased': ({ caseId, on }) => ({
    text: `De zaak "${caseId}" is op ${on} gewist; er kan niets meer bij.`
  }),
  'core/case-exists': ({ caseId }) => ({
    text: `De zaak "${caseId}" bestaat al.`,
    advice: 'Stuur een gebeurtenis naar de zaak, of kies een ander kenmerk.'
  }),
  'core/unknown-process': ({ process, known }) => ({
    text: `Het afsprakenpakket kent geen proces "${process}".`,
    advice: `Wel: ${list(known)}.`
  }),
  'core/other-definition': ({ process, definition, pack }) => ({
    text: `De zaak loopt volgens afspraken die er niet bij zijn: proces "${process}" ${short(definition)} in pakket ${short(pack)}.`,
    advice: 'Geef die afspraken mee als eerdere; dan loopt de zaak daarmee door, of migreert zij.'
  }),
  'core/case-closed': ({ caseId }) => ({
    text: `De zaak "${caseId}" is afgesloten; er kan niets meer bij.`
  }),
  'core/unknown-event': ({ event, possible }) => ({
    text: `Het proces kent geen gebeurtenis "${event}".`,
    advice: now(possible)
  }),
  'core/event-not-now': ({ event, possible }) => ({
    text: `De gebeurtenis "${event}" past nu niet in de zaak.`,
    advice: now(possible)
  }),
  'core/event-blocked': ({ event, waitsFor, possible }) => ({
    text: `De gebeurtenis "${event}" kan pas als ${waitsFor
      .map(({ rule, is }) => `"${rule}" de uitkomst ${surface(is)} heeft`)
      .join(' of ')}.`,
    advice: now(possible)
  }),
  'core/not-your-event': ({ event, by, allowed }) => ({
    text: `De partij "${by}" meldt de gebeurtenis "${event}" niet.`,
    advice: `Wel: ${list(allowed)}.`
  }),
  'core/not-your-facts': ({ by, facts }) => ({
    text: `De partij "${by}" is geen houder van ${list(facts.map(({ fact }) => `"${fact}"`))}.`,
    advice: `Laat het melden door wie het weet: ${facts
      .map(({ fact, holders }) => `${fact} door ${list(holders)}`)
      .join('; ')}.`
  }),
  'core/not-your-task': ({ task, by, allowed }) => ({
    text: `De taak "${task}" is niet van de partij "${by}".`,
    advice: `Laat het afronden melden door: ${list(allowed)}.`
  }),
  'core/unknown-party': ({ party }) => ({
    text: `Het afsprakenpakket kent geen partij "${party}".`
  }),
  'core/facts-not-a-map': nl['core/facts-not-a-map'],
  'core/unknown-fact': nl['core/unknown-fact'],
  'core/fact-outside-domain': nl['core/fact-outside-domain'],
  'core/facts-missing': ({ event, facts }) => ({
    text: `Bij de gebeurtenis "${event}" ontbreekt: ${list(facts)}.`,
    advice: 'Geef de gegevens mee, of de reden waarom ze onbekend zijn.'
  }),
  'core/task-not-open': ({ task, open }) => ({
    text:
      task === null ? 'Er staat niet bij welke taak af is.' : `De taak "${task}" staat niet open.`,
    advice: open.length > 0 ? `Open: ${list(open)}.` : 'Er staan geen taken open.'
  }),
  'core/key-in-use': ({ entry }) => ({
    text: `De sleutel van dit bericht is van een ander bericht van deze zaak (regel ${entry}).`,
    advice: 'Geef elk bericht een eigen sleutel, bijvoorbeeld met de naam van de afzender ervoor.'
  }),
  'core/case-changed': ({ caseId, version }) => ({
    text: `De zaak "${caseId}" is veranderd sinds ernaar is gekeken: zij is nu bij versie ${version}.`,
    advice: 'Kijk opnieuw, en beslis over de zaak zoals zij nu is.'
  }),
  'core/migration-unknown': ({ process, pack, known }) => ({
    text: `De afspraken om mee verder te gaan zijn er niet bij: proces "${process}" in pakket ${short(pack)}.`,
    advice: `Wel: ${list(known.map(short))}.`
  }),
  'core/migration-needless': ({ caseId }) => ({
    text: `De zaak "${caseId}" is afgelopen of loopt al volgens deze afspraken.`
  }),
  'core/migration-needs-mapping': ({ steps }) => ({
    text: `Niemand heeft gezegd waar deze stappen heen gaan, of dat het verschil daar zo bedoeld is: ${list(steps)}.`,
    advice: 'Zet dat in de omzetting; het plan van de migratie laat zien wat er verschilt.'
  }),
  'core/migration-illegal': ({ steps }) => ({
    text: `Met deze omzetting kan geen zaak zo staan: ${list(steps)}.`,
    advice:
      'Zet om naar een stap zonder deelstappen, één in elk deel dat naast andere loopt, en niet naar een eindstap.'
  }),
  'core/migration-step-unknown': ({ step, nearest }) => ({
    text: `De omzetting noemt de stap "${step}", maar die heeft het oude proces niet.`,
    ...(nearest !== null && { advice: `Bedoel je "${nearest}"?` })
  }),
  'core/migration-limit-gone': ({ limit }) => ({
    text: `De termijn "${limit}" loopt nog in de zaak, en de nieuwe afspraken kennen hem niet.`,
    advice: 'Houd de termijn in de afspraken tot hij nergens meer loopt.'
  }),
  'core/migration-start-moved': ({ limit }) => ({
    text: `De termijn "${limit}" loopt in de zaak, en zou volgens de nieuwe afspraken op een andere dag beginnen.`,
    advice: 'Wat loopt, houdt zijn begin: geef de termijn die anders begint een eigen naam.'
  }),
  'core/migration-fact-outside': ({ fact }) => ({
    text: `De zaak heeft een waarde van "${fact}" die de nieuwe afspraken niet toelaten.`,
    advice: 'Houd de waarde in de afspraken, of corrigeer het gegeven eerst in de zaak.'
  }),
  'core/migration-sub-case-gone': ({ name }) => ({
    text: `De deelzaak "${name}" loopt nog, en de nieuwe afspraken kennen hem niet.`,
    advice: 'Houd de deelzaak in het proces tot hij nergens meer loopt.'
  }),
  'core/migration-party-gone': ({ party }) => ({
    text: `De partij "${party}" heeft de regie over de zaak, en de nieuwe afspraken kennen haar niet.`
  }),
  'core/not-yet': ({ on, today }) => ({
    text: `De dag ${on} is nog niet geweest: het is nu ${today}.`,
    advice:
      'Meld iets op de dag dat het gebeurt. Wat later ingaat, is een gegeven met een datum, zoals de einddatum.'
  }),
  'core/moment-not-yet': ({ at, now: today }) => ({
    text: `Het moment ${at} is nog niet geweest: het is nu ${today}.`,
    advice: 'Meld iets als het gebeurd is, of zet de klok van de afzender gelijk.'
  }),
  'core/moment-on-other-day': ({ on, day }) => ({
    text: `Het moment ligt in Nederland op ${day}, en niet op ${on}.`,
    advice: 'Laat de dag weg: hij volgt uit het moment.'
  }),
  'core/not-a-moment': ({ field }) => ({
    text: `"${field}" is geen bestaand moment.`,
    advice: 'Schrijf een moment met zijn tijdzone, zoals 2026-10-07T00:30:00+02:00.'
  }),
  'core/not-a-day': ({ field }) => ({
    text: `"${field}" is geen bestaande dag.`,
    advice: 'Schrijf een dag als 2026-04-16.'
  }),
  'core/not-a-name': ({ field }) => ({
    text: `"${field}" is leeg, te lang of bevat tekens die niet kunnen.`
  })
}

function now(possible: readonly string[]): string {
  return possible.length > 0
    ? `Nu kan: ${list(possible)}.`
    : 'Nu wacht de zaak op geen enkele gebeurtenis.'
}

function list(names: readonly string[]): string {
  return names.join(', ')
}

function surface(answer: string): string {
  const words: Readonly<Record<string, string>> = {
    yes: 'ja',
    no: 'nee',
    unknown: 'onbekend',
    'own-judgement': 'eigen beoordeling'
  }
  return words[answer] ?? answer
}

/** Enough of a hash to tell it from the others. */
function short(hash: string): string {
  return hash.slice(0, 12)
}
