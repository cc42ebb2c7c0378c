import { commandSpecs } from '../../packages/cli/src/commands/command-specs.ts'
import type { CommandSpec } from '../../packages/cli/src/commands/command-spec.ts'
import { everywhere } from '../../packages/cli/src/commands/option-specs.ts'

/** Every command with its arguments, options and examples, as its help tells them. */
export function printCommands(): string {
  return [
    '# Opdrachten',
    '',
    generated,
    '',
    'Bij elke opdracht horen ook deze opties:',
    '',
    ...everywhere.map(({ term, what }) => `- \`${term}\`: ${what}`),
    '',
    'Uitgangscodes: 0 geen fouten, 1 fouten gevonden, 2 kon niet worden uitgevoerd.',
    '',
    ...commandSpecs.flatMap(sectionOf)
  ].join('\n')
}

export const generated =
  'Deze bladzijde is gemaakt met `node bootstrap.mjs exec -- node test/reference/write-reference.ts`.'

function sectionOf(spec: CommandSpec): readonly string[] {
  const { name, summary, more, options, examples } = spec
  const terms = [name, ...spec.arguments.map(({ term }) => term)].join(' ')
  const about = [...spec.arguments, ...options]
  return [
    `## ${name}`,
    '',
    `\`ketenregie ${terms}\`: ${summary}.`,
    '',
    more,
    '',
    ...about.map(({ term, what, choices }) => {
      const among = choices === undefined ? '' : ` (${choices.join(' of ')})`
      return `- \`${term}\`: ${what}${among}`
    }),
    ...(about.length === 0 ? [] : ['']),
    '```sh',
    ...examples.map(({ line, what }) => `ketenregie ${line}  # ${what}`),
    '```',
    ''
  ]
}
