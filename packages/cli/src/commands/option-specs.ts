import type { OptionSpec } from './command-spec.ts'

/** Agreements other than those that come with the program. */
export const agreements: OptionSpec = {
  term: '--afspraken <MAP>',
  what: 'de afspraken in deze map in plaats van de meegeleverde landelijke'
}

/** Agreements that cases still run by. */
export const earlier: OptionSpec = {
  term: '--eerder <MAP>',
  what: 'eerdere afspraken die niet naast de opslag staan; mag vaker',
  repeats: true
}

/** Options of every command. */
export const everywhere: readonly OptionSpec[] = [
  { term: '--json', what: 'geeft het resultaat als JSON, ook als het een fout is' },
  { term: '--taal <TAAL>', what: 'taal van alles wat de opdracht zegt', choices: ['nl', 'en'] }
]
