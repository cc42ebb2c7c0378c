import type { OptionSpec } from './command-spec.ts'

/** Agreements other than those that come with the program. */
export const agreements: OptionSpec = {
  term: '--afspraken <MAP>',
  what: 'de afspraken in deze map in plaats van de meegeleverde landelijke'
}
