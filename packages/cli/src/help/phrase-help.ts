import type { Language } from '@ketenregie/core'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { helpWords } from './pages.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:'
}

/** Help in the language asked for: the library's headings translated, and choices named. */
export function phraseHelp(host: Host, language: Language) {
  const colors = colorsFor(host.stdout, host.env)
  const between = ` ${helpWords[language].or} `
  return {
    helpWidth: Math.min(host.stdout.width, 100),
    styleTitle: (title: string) =>
      colors.bold(language === 'nl' ? (titles[title] ?? title) : title),
    subcommandTerm: (command: { name(): string }) => command.name(),
    optionDescription: (option: { description: string; argChoices?: string[] | undefined }) =>
      option.argChoices
        ? `${option.description} (${option.argChoices.join(between)})`
        : option.description
  }
}
