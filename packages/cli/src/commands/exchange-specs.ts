import type { CommandSpec } from './command-spec.ts'
import { agreements } from './option-specs.ts'

const store = {
  term: '--db <BESTAND>',
  what: 'de opslag (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
}

/** Commands that exchange cases with the case application of a party. */
export const exchangeSpecs: readonly CommandSpec[] = [
  {
    name: 'uitwissel',
    arguments: [{ term: '<ID>', what: 'het nummer van de zaak' }],
    summary: 'geeft een zaak aan de zaakapplicatie van een partij, met alleen wat zij mag hebben',
    more: [
      'Schrijft plan, regie, interventies, voortgang en resultaten als JSON, in een eigen vorm die in',
      'docs/uitwisseling.md staat. Feiten komen alleen mee als delen.yaml ze voor dit doel geeft, op een',
      'grondslag; zonder grondslag komt er niets. Wat is gegeven, staat daarna in het journaal. Geen',
      'bestaande applicatie leest dit vanzelf.'
    ].join('\n'),
    options: [
      { term: '--voor <PARTIJ>', what: 'wie de zaak krijgt' },
      { term: '--doel <DOEL>', what: 'waarvoor' },
      { term: '--door <WIE>', what: 'wie hem geeft: een partij of een rol, nooit een persoon' },
      { term: '--uit <BESTAND>', what: 'schrijft naar dit bestand in plaats van naar het scherm' },
      store,
      agreements
    ],
    examples: [
      {
        line: 'uitwissel GV-2025-003 --voor gemeente --doel re_integratie --door zvh --uit zaak.json',
        what: 'voor de gemeente'
      }
    ],
    load: async () => (await import('./exchange-case.ts')).exchangeCase
  },
  {
    name: 'uitwissel terug',
    arguments: [{ term: '<BESTAND>', what: 'terugmeldingen, een JSON-regel per stuk' }],
    summary: 'neemt voortgang, interventies en resultaten uit een zaakapplicatie over',
    more: [
      'Een regel met hetzelfde kenmerk telt één keer, ook bij een tweede keer inlezen. Een regel die niet',
      'past, wordt geweigerd met haar plaats en de reden, en houdt geen andere tegen. Eindigt met 1 als',
      'er iets is geweigerd.'
    ].join('\n'),
    options: [store, agreements],
    examples: [{ line: 'uitwissel terug terugmeldingen.jsonl', what: 'alles in een bestand' }],
    load: async () => (await import('./import-returns.ts')).importReturns
  }
]
