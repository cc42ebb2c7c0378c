import type { CivilDate, Facts, Finding, Language } from '@ketenregie/core'
import {
  askCheapest,
  explain,
  phraseOutputs,
  printExplanation,
  printTable
} from '@ketenregie/rules'
import type { AgreementPack, Readings, TableFinding } from '@ketenregie/rules'
import { wrap } from '../output/wrap.ts'
import { assessmentWords } from './words.ts'
import type { AssessmentWords } from './words.ts'

interface PrintOptions {
  readonly asOf: CivilDate
  readonly readings: Readings
  readonly language: Language
  /** Also every part of the condition, with its own answer. */
  readonly withTrace: boolean
  /** Of the terminal, in characters. */
  readonly width: number
}

/** What is asked: rules and concepts, and after them decision tables. */
interface Asked {
  readonly names: readonly string[]
  readonly tables: readonly string[]
}

/** What each rule and table says, what it still needs, and what to ask first over all of them together. */
export function printAssessment(
  pack: AgreementPack,
  { names, tables }: Asked,
  facts: Facts,
  { asOf, readings, language, withTrace, width }: PrintOptions
): string {
  const words = assessmentWords[language]
  const explained = names.map(name => explain(pack, name, facts, { asOf, readings }))
  const parts = explained.map(explanation => {
    const { finding } = explanation
    const text = printExplanation(explanation, language, pack).trimEnd()
    const lines = text.split('\n').filter(line => withTrace || !/^\s*- /.test(line))
    return part(
      `${finding.name}: ${answerOf(finding, words)}`,
      [...lines, ...needs(finding, words)],
      width
    )
  })
  const printed = tables.map(name => printTable(pack, name, facts, { asOf, readings, language }))
  const ofTables = printed.map(({ finding, answer, lines }) =>
    part(`${finding.name}: ${answer}`, [...lines, ...needs(finding, words)], width)
  )
  const all = [...parts, ...ofTables]
  const findings = [...explained, ...printed].map(({ finding }) => finding)
  const request =
    findings.length > 1 ? askCheapest(pack, findings, facts, { asOf, readings }) : null
  if (request === null) return all.join('\n')
  const { party, facts: asked, settles } = request.next
  const title = pack.parties[party]?.title ?? party
  return [
    ...all,
    part(words.first(title), [asked.join(', '), ...words.settles(settles)], width)
  ].join('\n')
}

/** Longer lines are hard to read. */
const widest = 120

function part(title: string, lines: readonly string[], width: number): string {
  const room = Math.min(width, widest) - 6
  const wrapped = lines.flatMap(line => {
    const margin = /^ */.exec(line)?.[0] ?? ''
    return wrap(line.trim(), room - margin.length).map((each, index) =>
      index === 0 ? margin + each : `${margin}  ${each}`
    )
  })
  return [`${title}\n`, ...wrapped.map(line => `  ${line}\n`)].join('')
}

/** The answer in a few words. */
export function answerOf(
  { kind, outcome, status, modality }: Finding,
  words: AssessmentWords
): string {
  if (kind === 'concept') return words.truth[outcome ?? 'unknown']
  if (status !== 'ground') return words.status[status ?? 'unknown']
  return `${words.status.ground}${modality === null ? '' : `, ${words.modality[modality]}`}`
}

/** The answer of a rule, a concept or a table in a few words. */
export function answerIn(finding: Finding | TableFinding, language: Language): string {
  return finding.kind === 'table'
    ? phraseOutputs(finding.outputs, language)
    : answerOf(finding, assessmentWords[language])
}

const mostWays = 3

/** The names by which facts can be given, so that the answer can be tried out at once. */
function needs(
  { outcome, needed, canSettle }: Pick<Finding | TableFinding, 'outcome' | 'needed' | 'canSettle'>,
  words: AssessmentWords
): readonly string[] {
  if (outcome !== 'unknown') return []
  const ways = canSettle.slice(0, mostWays).map(set => set.join(' + '))
  return [
    ...needed.slice(0, mostWays).map(set => words.surely(set.join(', '))),
    ...(ways.length === 0 ? [] : [words.possibly(ways, canSettle.length - ways.length)])
  ]
}
