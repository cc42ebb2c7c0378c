import type { Catalogue } from '../diagnostic/diagnostic.ts'
import { nl } from '../diagnostic/nl.ts'
import type { RejectionProblems } from './rejection.ts'

export const rejectionsNl: Catalogue<RejectionProblems> = {
  'core/unknown-case': ({ caseId }) => ({ text: `Er is geen zaak "${caseId}".` }),
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
