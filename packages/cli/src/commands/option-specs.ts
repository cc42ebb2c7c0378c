import type { OptionSpec } from './command-spec.ts'

/** Agreements other than those that come with the program. */
export const agreements: OptionSpec = {
  term: '--afspraken <MAP>',
  what: 'de afspraken in deze map in plaats van de meegeleverde landelijke'
}

/** Options of every command. */
export const everywhere: readonly OptionSpec[] = [
  { term: '--json', what: 'geeft het resultaat als JSON' },
  { term: '--taal <TAAL>', what: 'taal van fouten en waarschuwingen', choices: ['nl', 'en'] }
]
