import { en as filesEn } from '@ketenregie/adapters/files'
import { en as notificationsEn } from '@ketenregie/adapters/notifications'
import { en as postgresEn } from '@ketenregie/adapters/postgres'
import { en as sqliteEn } from '@ketenregie/adapters/sqlite'
import { en as statementsEn } from '@ketenregie/adapters/statements'
import { phrase, processProblemsEn, renderDiagnostics, soundnessProblemsEn } from '@ketenregie/core'
import { jsonRulesProblemsEn, ruleProblemsEn, ruleProblemsNl } from '@ketenregie/rules'
import { en as cliEn } from '../../packages/cli/src/problem/en.ts'
import { codeExamples } from './code-examples.ts'
import type { CodeExample } from './code-examples.ts'
import { generated } from './print-commands.ts'

const others = [
  {
    title: 'Processen en het verloop van zaken',
    of: { ...processProblemsEn, ...soundnessProblemsEn }
  },
  { title: 'Regels van json-rules-engine', of: jsonRulesProblemsEn },
  { title: 'Bestanden', of: filesEn },
  { title: 'Meldingen', of: notificationsEn },
  { title: 'Feiten en gebeurtenissen', of: statementsEn },
  { title: 'Opslag', of: { ...sqliteEn, ...postgresEn } },
  { title: 'De opdracht zelf', of: cliEn }
]

/** Every code, and of what can be wrong with agreements an example with its advice. */
export function printCodes(): string {
  const examples = codeExamples()
  const codes = Object.keys(ruleProblemsNl).toSorted()
  const shown = codes.flatMap(code => {
    const example = examples.get(code)
    return example === undefined ? [] : [example]
  })
  return [
    '# Meldingen',
    '',
    generated,
    'Elk voorbeeld komt van een bestand dat de fout heeft, met de Engelse tekst eronder.',
    '',
    '## Afspraken',
    '',
    ...shown.flatMap(sectionOf),
    ...namesOf(
      'Afspraken, zonder voorbeeld in één bestand',
      codes.filter(code => !examples.has(code))
    ),
    ...others.flatMap(({ title, of }) => namesOf(title, Object.keys(of).toSorted()))
  ].join('\n')
}

function sectionOf({ problem, texts }: CodeExample): readonly string[] {
  const { text, advice = '' } = phrase(problem, ruleProblemsEn)
  return [
    `### ${problem.code}`,
    '',
    '```text',
    renderDiagnostics([problem], ruleProblemsNl, texts, 'nl').trimEnd(),
    '```',
    '',
    `${text} ${advice}`.trim(),
    ''
  ]
}

function namesOf(title: string, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return []
  return [`## ${title}`, '', ...codes.map(code => `- \`${code}\``), '']
}
