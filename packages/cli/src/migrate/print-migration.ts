import { phraseDifference, phraseRejection } from '@ketenregie/core'
import type { Language, MigrationPlan } from '@ketenregie/core'
import type { Colors } from '../output/colors.ts'
import { printTable } from '../output/table.ts'
import { countReadiness, groupOutcomes } from './group-outcomes.ts'
import type { OutcomeGroup } from './group-outcomes.ts'
import type { CaseOutcome } from './migrate-all.ts'
import { migrationWords, readinesses } from './words.ts'
import type { MigrationWords } from './words.ts'

export interface PrintOptions {
  readonly isDry: boolean
  readonly language: Language
  readonly colors: Colors
  readonly width: number
  /** A difference as a scenario; null where none was found. */
  readonly scenarioOf: (plan: MigrationPlan) => string | null
}

/** What a migration came to, or would come to, for a person. */
export function printMigration(outcomes: readonly CaseOutcome[], options: PrintOptions): string {
  const { isDry, colors, width, language } = options
  const said = migrationWords[language]
  const groups = groupOutcomes(outcomes).filter(
    ({ plan }) => plan.readiness !== 'closed' && plan.readiness !== 'there'
  )
  const counts = countReadiness(outcomes)
  const total = readinesses
    .filter(readiness => counts[readiness] > 0)
    .map(readiness => `${counts[readiness]} ${said.readiness[readiness]}`)
  const migrated = outcomes.filter(({ isMigrated }) => isMigrated).length
  const end = isDry ? said.dry : said.migrated(migrated, outcomes.length)
  return [
    `${colors.bold(said.of(outcomes.length, total.join(', ') || said.none))}\n`,
    ...(groups.length === 0 ? [] : ['\n', tableOf(groups, said, width)]),
    ...groups.map((group, at) => detailOf(group, at + 1, options)),
    proposalOf(groups, said),
    `\n${end}\n`
  ].join('')
}

function tableOf(
  groups: readonly OutcomeGroup[],
  { columns, readiness }: MigrationWords,
  width: number
): string {
  return printTable({
    columns: [
      { title: columns.number, align: 'right' },
      { title: columns.cases, align: 'right' },
      { title: columns.outcome },
      { title: columns.step },
      { title: columns.example }
    ],
    rows: groups.map(({ plan, caseIds }, at) => [
      String(at + 1),
      String(caseIds.length),
      readiness[plan.readiness],
      stepsOf(plan),
      caseIds.slice(0, 2).join(', ')
    ]),
    width
  })
}

function stepsOf({ steps, after }: MigrationPlan): string {
  const from = steps.join(' + ')
  const to = after?.join(' + ')
  return to === undefined || to === from ? from : `${from} → ${to}`
}

/** Why, and the shortest way to what differs; nothing where everything stays as it is. */
function detailOf(
  { plan }: OutcomeGroup,
  number: number,
  { language, colors, scenarioOf }: PrintOptions
): string {
  const said = migrationWords[language]
  const { problems, missing, comparison, readiness } = plan
  const reasons = [
    ...problems.map(problem => {
      const { text, advice } = phraseRejection(problem, language)
      return [text, ...(advice === undefined ? [] : [advice])].join(' ')
    }),
    ...missing
      .filter(({ why }) => why === 'gone')
      .map(({ step, nearest }) => said.gone(step, nearest))
  ]
  const isUnsure = comparison?.outcome === 'undecided'
  if (isUnsure) reasons.push(said.undecided(comparison.budget))
  const isDifferent = comparison?.outcome === 'differs'
  const told = isDifferent ? phraseDifference(comparison.difference, language) : []
  const scenario = isDifferent ? scenarioOf(plan) : null
  if (reasons.length + told.length === 0) return ''
  const title = colors.bold(`${number}. ${stepsOf(plan)}: ${said.readiness[readiness]}`)
  const [first = '', ...sides] = told
  return [
    `\n${title}\n`,
    ...reasons.map(reason => `   ${reason}\n`),
    ...(first === '' ? [] : [`   ${first}\n`, ...sides.map(side => `     ${side}\n`)]),
    ...(scenario === null ? [] : [indent(`${said.asScenario}\n${scenario}`)])
  ].join('')
}

/** What can be pasted into a file for `--omzetting`. */
function proposalOf(groups: readonly OutcomeGroup[], { proposal, key }: MigrationWords): string {
  const missing = groups.flatMap(({ plan }) => plan.missing)
  if (missing.length === 0) return ''
  const lines = new Map(
    missing.map(({ step, nearest }) => [step, `  ${step}: ${nearest ?? '…'}`] as const)
  )
  return `\n${proposal}\n\n${key}:\n${[...lines.values()].join('\n')}\n`
}

function indent(text: string): string {
  return `${text
    .split('\n')
    .map(line => `   ${line}`)
    .join('\n')}\n`
}
