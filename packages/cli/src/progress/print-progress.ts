import { answerWords, reasonWords } from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { printTable } from '../output/table.ts'
import type {
  CaseProgress,
  FactProgress,
  Intervention,
  LifeDomainProgress,
  ToldAnswer
} from './collect-progress.ts'
import type { PersonInCase } from './person-in-case.ts'
import { progressWords } from './words.ts'

interface Printing {
  readonly pack: AgreementPack
  readonly language: Language
  readonly width?: number
}

/** Per life domain what was said and done, in time; then what was told of recidivism. */
export function printProgress(progress: CaseProgress, printing: Printing): string {
  const words = progressWords[printing.language]
  const { caseId, asOf, lifeDomains, recidivism, person } = progress
  const told = recidivism.flatMap(each => factLines(each, printing))
  const parts = [
    words.title(caseId, asOf),
    '',
    words.lifeDomains,
    '',
    ...(lifeDomains.length === 0 ? [`  ${words.nothing}`, ''] : []),
    ...lifeDomains.flatMap(each => domainLines(each, printing)),
    words.recidivism,
    '',
    ...(told.length === 0 ? [`  ${words.noRecidivism}`] : told),
    `  ${words.neverDerived}`,
    '',
    words.person,
    '',
    ...personLines(person, printing)
  ]
  return `${parts.join('\n')}\n`
}

function personLines(
  { informed, spokenWith, disclosures }: PersonInCase,
  { pack, language }: Printing
): readonly string[] {
  const words = progressWords[language]
  const told = informed.map(({ on, status }) => `${on} (${words.messageStatuses[status]})`)
  const talks = spokenWith.map(({ event, on }) => `${on} (${titleOf(event, pack)})`)
  return [
    `  ${words.informed}: ${told.join(', ') || words.notYet}`,
    `  ${words.spokenWith}: ${talks.join(', ') || words.notYet}`,
    `  ${words.onRecord(disclosures)}`
  ]
}

function titleOf(event: string, { processes }: AgreementPack): string {
  const titles = Object.values(processes).flatMap(({ events }) => events[event]?.title ?? [])
  return titles[0] ?? event
}

function domainLines(
  { lifeDomain, facts, interventions }: LifeDomainProgress,
  printing: Printing
): readonly string[] {
  const spelled = lifeDomain.replaceAll('_', ' ')
  return [
    `  ${spelled.charAt(0).toUpperCase()}${spelled.slice(1)}`,
    ...facts.flatMap(each => factLines(each, printing)),
    ...(interventions.length === 0 ? [] : ['', table(interventions, printing).trimEnd()]),
    ''
  ]
}

function factLines({ question, answers }: FactProgress, printing: Printing): readonly string[] {
  return [`    ${question}`, ...answers.map(each => `      ${answerLine(each, printing)}`)]
}

function answerLine({ on, by, value }: ToldAnswer, { pack, language }: Printing): string {
  const words = progressWords[language]
  return `${on}  ${phrase(value, language)}, ${words.by} ${pack.parties[by]?.title ?? by}`
}

function phrase(value: ToldAnswer['value'], language: Language): string {
  if (typeof value === 'object' && 'unknown' in value) {
    const reason = language === 'nl' ? reasonWords[value.unknown] : value.unknown
    return `${progressWords[language].unknown} (${reason.replaceAll(/[_-]/g, ' ')})`
  }
  if (value === 'yes' || value === 'no') return language === 'nl' ? answerWords[value] : value
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function table(interventions: readonly Intervention[], { pack, language, width }: Printing) {
  const words = progressWords[language]
  return printTable({
    columns: words.columns.map(title => ({ title })),
    rows: interventions.map(({ task, what, party, started, ended, status }) => [
      `${task} ${what}`,
      party === null ? words.nobody : (pack.parties[party]?.title ?? party),
      started,
      ended ?? '',
      words.statuses[status]
    ]),
    ...(width === undefined ? {} : { width })
  })
}
