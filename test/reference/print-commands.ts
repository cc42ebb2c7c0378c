import { commandSpecs } from '../../packages/cli/src/commands/command-specs.ts'
import type { CommandSpec } from '../../packages/cli/src/commands/command-spec.ts'
import { everywhere } from '../../packages/cli/src/commands/option-specs.ts'
import { runHere } from '../../packages/cli/src/test-host.fixture.ts'

/** Every command with its arguments, options, exit codes and examples, as its help tells them. */
export async function printCommands(): Promise<string> {
  const sections = await Promise.all(commandSpecs.map(sectionOf))
  return [
    '# Opdrachten',
    '',
    generated,
    '',
    'Bij elke opdracht horen ook deze opties:',
    '',
    ...everywhere.map(optionOf),
    '',
    '## Uitgangscodes',
    '',
    '| code | betekenis |',
    '| --- | --- |',
    '| 0 | geen fouten; waarschuwingen mogen |',
    '| 1 | de opdracht liep, en vond fouten; hieronder staat per opdracht welke |',
    '| 2 | de opdracht kon niet worden uitgevoerd; er is niets veranderd |',
    '| 130 | afgebroken met Ctrl-C |',
    '',
    'Met `--json` staat er altijd één JSON-waarde op stdout. Kon de opdracht niet worden uitgevoerd, dan is',
    'dat `{ "errors": [{ "code", "severity", "params", "place", "text", "advice" }] }`; de codes staan in',
    '[meldingen.md](meldingen.md). Voortgang staat op stderr, en alleen in een terminal. Kleuren volgen de',
    'terminal; `NO_COLOR` en `FORCE_COLOR` gaan voor.',
    '',
    ...sections.flat()
  ].join('\n')
}

export const generated =
  'Deze bladzijde is gemaakt met `node bootstrap.mjs exec -- node test/reference/write-reference.ts`.'

/** Examples that are quick to run, and say something without a store of cases. */
const shown: readonly string[] = [
  'beoordeel om_deelname --feit gevaarstelling=ja',
  'lezingen om_deelname',
  'termijn dr_plan --vanaf 2025-05-02',
  'vraag --feit gevaarstelling=ja --json',
  'aanvullen bash'
]
const mostLines = 14

async function sectionOf(spec: CommandSpec): Promise<readonly string[]> {
  const { name, summary, more, options, examples } = spec
  const terms = [name, ...spec.arguments.map(({ term }) => term)].join(' ')
  const about = [...spec.arguments, ...options]
  const [line] = examples.map(example => example.line).filter(each => shown.includes(each))
  return [
    `## ${name}`,
    '',
    `\`ketenregie ${terms}\`: ${summary}.`,
    '',
    more,
    '',
    ...about.map(optionOf),
    ...(about.length === 0 ? [] : ['']),
    '```sh',
    ...examples.map(({ line: each, what }) => `ketenregie ${each}  # ${what}`),
    '```',
    '',
    ...(line === undefined ? [] : await outputOf(line))
  ]
}

function optionOf({ term, what, choices }: CommandSpec['options'][number]): string {
  const among = choices === undefined ? '' : ` (${choices.join(' of ')})`
  return `- \`${term}\`: ${what}${among}`
}

async function outputOf(line: string): Promise<readonly string[]> {
  const { stdout } = await runHere(line.split(' '))
  const lines = stdout.trimEnd().split('\n')
  const cut = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines
  return [`\`ketenregie ${line}\` zegt:`, '', '```text', ...cut, '```', '']
}
