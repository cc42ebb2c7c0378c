import type { Host } from '../host.ts'
import { colorsFor } from './colors.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:'
}

/** Help in Dutch: the library's headings translated, and choices named. */
export function phraseHelp(host: Host) {
  const colors = colorsFor(host.stdout, host.env)
  return {
    helpWidth: Math.min(host.stdout.width, 100),
    styleTitle: (title: string) => colors.bold(titles[title] ?? title),
    subcommandTerm: (command: { name(): string }) => command.name(),
    optionDescription: (option: { description: string; argChoices?: string[] | undefined }) =>
      option.argChoices
        ? `${option.description} (${option.argChoices.join(' of ')})`
        : option.description
  }
}
