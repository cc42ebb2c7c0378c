import type { Language } from '@ketenregie/core'
import type { CommandSpec } from '../commands/command-spec.ts'

export interface HelpWords {
  readonly description: string
  readonly usage: string
  readonly options: string
  readonly version: string
  readonly help: string
  readonly helpTerm: string
  readonly helpCommand: string
  readonly or: string
  readonly after: string
  readonly examples: string
}

export const helpWords: Readonly<Record<Language, HelpWords>> = {
  nl: {
    description: 'Afspraken van de justitie-, zorg- en gemeenteketen lezen, beoordelen en volgen.',
    usage: 'OPDRACHT [opties]',
    options: '[opties]',
    version: 'toont de versie',
    help: 'toont deze hulp',
    helpTerm: 'help [OPDRACHT]',
    helpCommand: 'toont hulp bij een opdracht',
    or: 'of',
    after: `
Voorbeelden:
  ketenregie draai examples/gooi-en-vechtstreek
  ketenregie beoordeel om_deelname --feit gevaarstelling=ja
  ketenregie help beoordeel

Uitgangscodes: 0 geen fouten, 1 fouten gevonden, 2 kon niet worden uitgevoerd.`,
    examples: 'Voorbeelden:'
  },
  en: {
    description:
      'Reads, assesses and follows the agreements of a chain of justice, care and municipalities.',
    usage: 'COMMAND [options]',
    options: '[options]',
    version: 'shows the version',
    help: 'shows this help',
    helpTerm: 'help [COMMAND]',
    helpCommand: 'shows the help of a command',
    or: 'or',
    after: `
Examples:
  ketenregie draai examples/gooi-en-vechtstreek --taal en
  ketenregie beoordeel om_deelname --feit gevaarstelling=ja --taal en
  ketenregie help beoordeel --taal en

Exit codes: 0 no errors, 1 errors found, 2 could not run.`,
    examples: 'Examples:'
  }
}

/** What stands under the help of a command. */
export function examplesOf({ examples }: CommandSpec, language: Language): string {
  const wide = Math.max(...examples.map(({ line }) => line.length))
  const lines = examples.map(({ line, what }) => `  ketenregie ${line.padEnd(wide)}  ${what}`)
  return ['', helpWords[language].examples, ...lines].join('\n')
}

/** Commands as data, with all that their help says. */
export function helpAsData(specs: readonly CommandSpec[]) {
  return specs.map(({ name, summary, more, arguments: given, options, examples }) => ({
    name,
    summary,
    more,
    arguments: given,
    options,
    examples
  }))
}
