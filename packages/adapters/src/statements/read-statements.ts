import { reasonsByWord } from '@ketenregie/core'
import type { FactDefinition, FactStatement, Party } from '@ketenregie/core'
import { fieldPlace, problemMaker } from '../json-lines/line-problem.ts'
import type { LinePlace } from '../json-lines/line-problem.ts'
import { readLine } from '../json-lines/read-line.ts'
import type { LineRead } from '../json-lines/read-line.ts'
import { splitLines } from '../json-lines/split-lines.ts'
import { allowed, readValue } from './read-value.ts'
import type { StatementProblem, StatementProblems } from './statement-problems.ts'
import { statementSchema } from './statement-schema.ts'
import type { WrittenStatement } from './statement-schema.ts'

/** A fact that a party states in a case. */
export interface CaseStatement extends FactStatement {
  readonly caseId: string
}

export type StatementRead = LineRead<CaseStatement, StatementProblem>

export interface StatementOptions {
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly parties: Readonly<Record<string, Party>>
  /** The name that problems carry; `feiten.jsonl` when left out. */
  readonly file?: string
}

const problem = problemMaker<StatementProblems>()

/**
 * Reads facts, one a line, and checks them against the agreements. A line that is wrong never stops
 * the rest. Saying the same twice is no problem here: a case that knows a fact does not change.
 */
export function* readStatements(
  lines: string | Iterable<string>,
  options: StatementOptions
): Generator<StatementRead> {
  let line = 0
  for (const text of typeof lines === 'string' ? splitLines(lines) : lines) {
    line++
    if (text.trim() === '') continue
    const place = { file: options.file ?? 'feiten.jsonl', line, text }
    const read = readLine(statementSchema, place)
    yield read.item === null ? { ...read, item: null } : check(read.item, place, options)
  }
}

function check(
  written: WrittenStatement,
  place: LinePlace,
  { facts, parties }: StatementOptions
): StatementRead {
  const { feit: fact, door: party } = written
  const definition = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  const value = definition && readStated(written.waarde, definition, place)
  const problems = [
    definition === undefined
      ? [problem('statements/unknown-fact', { fact }, fieldPlace('feit', place))]
      : [],
    Object.hasOwn(parties, party)
      ? []
      : [problem('statements/unknown-party', { party }, fieldPlace('door', place))],
    value !== undefined && 'refused' in value ? [value.refused] : []
  ].flat()
  const isSound = problems.length === 0 && value !== undefined && 'stated' in value
  const item = isSound
    ? { caseId: written.zaak, fact, value: value.stated, by: party, on: written.op }
    : null
  return { line: place.line, item, problems }
}

type Stated = { readonly stated: FactStatement['value'] } | { readonly refused: StatementProblem }

/** What is written of a fact, as its domain has it. */
export function readStated(
  written: WrittenStatement['waarde'],
  { name: fact, domain }: FactDefinition,
  place: LinePlace
): Stated {
  const at = fieldPlace('waarde', place)
  if (typeof written === 'object' && 'onbekend' in written) {
    const reason = reasonsByWord.get(written.onbekend)
    if (reason !== undefined) return { stated: { unknown: reason } }
    const params = { fact, reasons: [...reasonsByWord.keys()] }
    return { refused: problem('statements/unknown-reason', params, at) }
  }
  const stated = readValue(written, domain)
  if (stated !== undefined) return { stated }
  return { refused: problem('statements/outside-domain', { fact, allowed: allowed(domain) }, at) }
}
