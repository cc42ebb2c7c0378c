import { en as filesEn, nl as filesNl } from '@ketenregie/adapters/files'
import { en as notificationsEn, nl as notificationsNl } from '@ketenregie/adapters/notifications'
import { en as postgresEn, nl as postgresNl } from '@ketenregie/adapters/postgres'
import { en as sqliteEn, nl as sqliteNl } from '@ketenregie/adapters/sqlite'
import { en as statementsEn, nl as statementsNl } from '@ketenregie/adapters/statements'
import {
  coreEn,
  coreNl,
  phrase,
  processProblemsEn,
  processProblemsNl,
  renderDiagnostics,
  soundnessProblemsEn,
  soundnessProblemsNl
} from '@ketenregie/core'
import {
  jsonRulesProblemsEn,
  jsonRulesProblemsNl,
  ruleProblemsEn,
  ruleProblemsNl
} from '@ketenregie/rules'
import { rejectionsEn } from '../../packages/core/src/case/rejections.en.ts'
import { rejectionsNl } from '../../packages/core/src/case/rejections.nl.ts'
import { en as cliEn } from '../../packages/cli/src/problem/en.ts'
import { nl as cliNl } from '../../packages/cli/src/problem/nl.ts'
import { agreementExamples } from './agreement-examples.ts'
import { codeExamples } from './code-examples.ts'
import type { CodeExample } from './code-examples.ts'
import { commandExamples, failingLines } from './command-examples.ts'
import { exportExamples } from './export-examples.ts'
import { generated } from './print-commands.ts'
import { definitionExamples } from './definition-examples.ts'
import { jsonRulesExamples } from './json-rules-examples.ts'
import { lifeExamples } from './life-examples.ts'
import { lineExamples } from './line-examples.ts'
import { migrationExamples } from './migration-examples.ts'
import { packExamples } from './pack-examples.ts'
import { processExamples } from './process-examples.ts'
import { readExamples } from './read-examples.ts'
import { refusalExamples } from './refusal-examples.ts'
import { sentencesOf } from './sentences.ts'
import { storeExamples } from './store-examples.ts'
import { printTold } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

export interface CatalogueInBoth {
  readonly title: string
  /** How each code is phrased. */
  readonly nl: object
  readonly en: object
}

/** Every catalogue of problems, in both languages. */
export const catalogues: readonly CatalogueInBoth[] = [
  { title: 'Afspraken', nl: ruleProblemsNl, en: ruleProblemsEn },
  { title: 'De opdracht zelf', nl: cliNl, en: cliEn },
  {
    title: 'Processen en het verloop van zaken',
    nl: { ...processProblemsNl, ...soundnessProblemsNl, ...coreNl, ...rejectionsNl },
    en: { ...processProblemsEn, ...soundnessProblemsEn, ...coreEn, ...rejectionsEn }
  },
  { title: 'Regels van json-rules-engine', nl: jsonRulesProblemsNl, en: jsonRulesProblemsEn },
  { title: 'Bestanden', nl: filesNl, en: filesEn },
  {
    title: 'Meldingen, feiten en gebeurtenissen',
    nl: { ...notificationsNl, ...statementsNl },
    en: { ...notificationsEn, ...statementsEn }
  },
  { title: 'Opslag', nl: { ...sqliteNl, ...postgresNl }, en: { ...sqliteEn, ...postgresEn } }
]

/** What is not in files of agreements, nor on a command line alone; by code. */
export async function toldExamples(): Promise<ReadonlyMap<string, ToldExample>> {
  return new Map([
    ...lineExamples(),
    ...processExamples(),
    ...definitionExamples(),
    ...agreementExamples(),
    ...(await lifeExamples()),
    ...(await migrationExamples()),
    ...jsonRulesExamples(),
    ...packExamples(),
    ...exportExamples(),
    ...readExamples(),
    ...(await refusalExamples()),
    ...(await storeExamples())
  ])
}

/** Every code: with what yields it, or else with its sentence. */
export async function printCodes(): Promise<string> {
  const ofFiles = codeExamples()
  const ofLines = await commandExamples()
  const told = await toldExamples()
  const printed = new Set<string>()
  return [
    '# Meldingen',
    '',
    generated,
    'Waar een bestand, regels of een opdracht staan, komt de melding daarvan. Elders staat de zin, met',
    '`‹…›` waar iets wordt ingevuld. De Engelse tekst staat eronder.',
    '',
    ...catalogues.flatMap(({ title, nl, en }) => [
      `## ${title}`,
      '',
      ...Object.keys(nl)
        .toSorted()
        .filter(code => !printed.has(code) && printed.add(code))
        .flatMap(code => [
          `### ${code}`,
          '',
          ...shownOf(ofFiles.get(code)),
          ...lineOf(code, ofLines.get(code)),
          ...toldOf(told.get(code)),
          ...(ofFiles.has(code) || ofLines.has(code) || told.has(code)
            ? []
            : [...sentencesOf(nl, code).map(line => `> ${line}`), '']),
          ...(told.has(code) ? [told.get(code)?.en ?? ''] : englishOf(ofFiles.get(code), en, code)),
          ''
        ])
    ])
  ].join('\n')
}

function englishOf(example: CodeExample | undefined, en: object, code: string): readonly string[] {
  if (example === undefined) return [sentencesOf(en, code).join(' ')]
  const { text, advice = '' } = phrase(example.problem, ruleProblemsEn)
  return [`${shortened(text)} ${advice}`.trim()]
}

function shownOf(example: CodeExample | undefined): readonly string[] {
  if (example === undefined) return []
  const { problem, texts, shown } = example
  const files = [...shown].filter(([, text]) => text.length < 1500)
  return [
    ...files.flatMap(([name, text]) => [
      '```yaml',
      `# ${name}`,
      ...text.trimEnd().split('\n'),
      '```',
      ''
    ]),
    '```text',
    ...renderDiagnostics([problem], ruleProblemsNl, texts, 'nl')
      .trimEnd()
      .split('\n')
      .map(shortened),
    '```',
    ''
  ]
}

function toldOf(example: ToldExample | undefined): readonly string[] {
  return example === undefined ? [] : printTold(example)
}

function lineOf(code: string, said: string | undefined): readonly string[] {
  if (said === undefined) return []
  return [
    '```sh',
    `ketenregie ${failingLines[code] ?? ''}`.trim(),
    '```',
    '',
    '```text',
    said,
    '```',
    ''
  ]
}

function shortened(line: string): string {
  return line.length > 400 ? `${line.slice(0, 400)} …` : line
}
