import type { Facts, Language, Request } from '@ketenregie/core'
import { askCheapest } from '../ask/ask-cheapest.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import { evaluateTable } from '../table/evaluate-table.ts'
import type { TableFinding } from '../table/table-finding.ts'
import { effortNotes, nameOf } from './headline.ts'
import type { Naming } from './headline.ts'
import { phraseOutputs } from './phrase-outputs.ts'
import { phraseList, phraseReasons, spell } from './phrase-value.ts'
import { printCitation, printWarning } from './print-notes.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'
import type { Words } from './words.ts'

const languages: Readonly<Record<Language, Words>> = { nl, en }

export interface PrintedTable {
  readonly finding: TableFinding
  /** What follows, in a few words. */
  readonly answer: string
  /** Sentences: what follows and why or what to ask, which rows, and the source. */
  readonly lines: readonly string[]
}

/** Answers a decision table in sentences. Throws when no table has the name. */
export function printTable(
  rules: Rules & Naming,
  name: string,
  facts: Facts,
  { language, ...options }: EvaluateOptions & { readonly language: Language }
): PrintedTable {
  const words = languages[language]
  const finding = evaluateTable(rules, name, facts, options)
  const { table } = programOf(rules).table(name, options)
  const answer = phraseOutputs(finding.outputs, language)
  const request = askCheapest(rules, [finding], facts, options)
  return {
    finding,
    answer,
    lines: [
      ...headlineOf(finding, table, answer, { rules, words, request }),
      ...rowLines(finding, table, words),
      printCitation(table.source, words, rules),
      ...otherSources(finding, table, words, rules),
      ...finding.warnings.map(code => printWarning(code, words))
    ]
  }
}

interface Printing {
  readonly rules: Rules & Naming
  readonly words: Words
  /** What to ask whom first. */
  readonly request: Request | null
}

function headlineOf(
  finding: TableFinding,
  { question }: DecisionTable,
  answer: string,
  { rules, words, request }: Printing
): readonly string[] {
  if (finding.outcome === 'decided')
    return [words.tableSays(question, answer, phraseReasons(finding.reasons, words))]
  // the warning says it
  if (finding.warnings.includes('rows-clash')) return [question]
  if (request === null) return [question, words.wait]
  const { facts, party } = request.next
  const questions = facts.map(fact => words.quote(rules.facts[fact]?.question ?? spell(fact)))
  return [
    question,
    words.ask(phraseList(questions, words), nameOf(party, rules)),
    ...effortNotes(request, finding, words)
  ]
}

/** The rows that matter: those behind the first one that is hit do not where that one decides. */
function rowLines(
  { rows, outcome }: TableFinding,
  { hitPolicy, rows: written, otherwise }: DecisionTable,
  words: Words
): readonly string[] {
  const first = hitPolicy === 'first' ? rows.findIndex(({ hit }) => hit === 'yes') : -1
  const counted = first === -1 ? rows : rows.slice(0, first + 1)
  const hit = counted.filter(row => row.hit === 'yes').map(({ row }) => row)
  const open = counted.filter(row => row.hit === 'unknown').map(({ row }) => row)
  const none = outcome === 'decided' && hit.length + open.length === 0
  return [
    ...hit.map(row =>
      hitPolicy === 'first' && outcome === 'unknown'
        ? words.rowIsHitUnless(row)
        : words.rowIsHit(row, written[row - 1]?.why ?? null)
    ),
    ...(open.length === 0 ? [] : [words.rowsMayBeHit(phraseList(open.map(String), words))]),
    ...(none ? [words.noRowIsHit(otherwise !== null)] : [])
  ]
}

/** Where a row that is hit rests on another place than the table. */
function otherSources(
  { rows }: TableFinding,
  table: DecisionTable,
  words: Words,
  naming: Naming
): readonly string[] {
  return rows
    .filter(({ row, hit }) => hit === 'yes' && (table.rows[row - 1]?.source ?? null) !== null)
    .map(({ row, source }) => words.ofRow(row, printCitation(source, words, naming)))
}
