import { canonicalJson } from '@ketenregie/core'
import { fieldPlace, problemMaker } from '../json-lines/line-problem.ts'
import type { LinePlace } from '../json-lines/line-problem.ts'
import { readLine } from '../json-lines/read-line.ts'
import type { LineRead } from '../json-lines/read-line.ts'
import { splitLines } from '../json-lines/split-lines.ts'
import type { OutcomeProblem, OutcomeProblems } from './outcome-problems.ts'
import { outcomeSchema } from './outcome-schema.ts'
import type { WrittenOutcome } from './outcome-schema.ts'

/** How many of a group fall in a class of an indicator. It is about no case and no person. */
export interface GroupOutcome {
  readonly indicator: string
  /** As the source calls it. */
  readonly period: string
  /** Code of a municipality; null: of the region as a whole. */
  readonly municipality: string | null
  /** Name of a target group; null: all of them. */
  readonly group: string | null
  readonly of: string
  readonly count: number
  /** Who counted it. */
  readonly source: string
}

export type OutcomeRead = LineRead<GroupOutcome, OutcomeProblem>

export interface OutcomeOptions {
  /** The classes of each indicator that comes from outside. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly municipalities: readonly string[]
  /** The name that problems carry; `uitkomsten.jsonl` when left out. */
  readonly file?: string
}

const problem = problemMaker<OutcomeProblems>()

/** Reads outcomes of groups, one a line, and checks them against what is measured. */
export function* readOutcomes(
  lines: string | Iterable<string>,
  options: OutcomeOptions
): Generator<OutcomeRead> {
  const earlier = new Map<string, { readonly line: number; readonly count: number }>()
  let line = 0
  for (const text of typeof lines === 'string' ? splitLines(lines) : lines) {
    line++
    if (text.trim() === '') continue
    const place = { file: options.file ?? 'uitkomsten.jsonl', line, text }
    const read = readLine(outcomeSchema, place)
    if (read.item === null) {
      yield { ...read, item: null }
      continue
    }
    const outcome = toOutcome(read.item)
    const { count, source: _, ...group } = outcome
    const key = canonicalJson(group)
    const known = earlier.get(key)
    const problems = known ? again(known, count, place) : check(outcome, place, options)
    if (problems.length === 0) earlier.set(key, { line, count })
    yield { line, item: problems.length === 0 ? outcome : null, problems }
  }
}

function again(
  { line: first, count }: { readonly line: number; readonly count: number },
  told: number,
  place: LinePlace
): readonly OutcomeProblem[] {
  const at = fieldPlace('aantal', place)
  return count === told
    ? [problem('outcomes/doubled', { first }, at, 'warning')]
    : [problem('outcomes/conflicting', { first }, at)]
}

function check(
  { indicator, of, municipality }: GroupOutcome,
  place: LinePlace,
  { classes, municipalities }: OutcomeOptions
): readonly OutcomeProblem[] {
  const known = Object.hasOwn(classes, indicator) ? classes[indicator] : undefined
  if (known === undefined) {
    const params = { indicator, known: Object.keys(classes) }
    return [problem('outcomes/unknown-indicator', params, fieldPlace('kpi', place))]
  }
  const isPlace = municipality === null || municipalities.includes(municipality)
  return [
    ...(known.includes(of)
      ? []
      : [problem('outcomes/unknown-class', { indicator, known }, fieldPlace('klasse', place))]),
    ...(isPlace
      ? []
      : [
          problem(
            'outcomes/unknown-municipality',
            { known: municipalities },
            fieldPlace('gemeente', place)
          )
        ])
  ]
}

function toOutcome(written: WrittenOutcome): GroupOutcome {
  return {
    indicator: written.kpi,
    period: written.periode,
    municipality: written.gemeente ?? null,
    group: written.groep ?? null,
    of: written.klasse,
    count: written.aantal,
    source: written.bron
  }
}
