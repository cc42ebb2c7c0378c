import type { Facts, Language, Request } from '@ketenregie/core'
import { askCheapest } from '../ask/ask-cheapest.ts'
import { programOf } from '../compile/program.ts'
import { usesOf } from '../compile/uses.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import { isKnown } from '../evaluate/is-known.ts'
import type { TableDecision } from '../table/compile-table.ts'
import { evaluateTable } from '../table/evaluate-table.ts'
import type { TableFinding } from '../table/table-finding.ts'
import { effortNotes, nameOf } from './headline.ts'
import type { Naming } from './headline.ts'
import { phraseOutputs } from './phrase-outputs.ts'
import type { TitleOf } from './phrase-outputs.ts'
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
  const decision = programOf(rules).table(name, options)
  const { table } = decision
  const answer = phraseOutputs(finding.outputs, language)
  const request = askCheapest(rules, [finding], facts, options)
  return {
    finding,
    answer,
    lines: [
      ...headlineOf(finding, decision, { rules, facts, language, words, request }),
      ...rowLines(finding, table, words),
      ...finding.otherReadings.map(subject => words.otherGate(spell(subject))),
      printCitation(table.source, words, rules),
      ...otherSources(finding, table, words, rules),
      ...finding.warnings.map(code => printWarning(code, words))
    ]
  }
}

interface Printing {
  readonly rules: Rules & Naming
  readonly facts: Facts
  readonly language: Language
  readonly words: Words
  /** What to ask whom first. */
  readonly request: Request | null
}

function headlineOf(
  finding: TableFinding,
  decision: TableDecision,
  { rules, facts: known, language, words, request }: Printing
): readonly string[] {
  const { question } = decision.table
  if (finding.outcome === 'decided') {
    const answer = phraseOutputs(finding.outputs, language, partiesIn(decision.table, rules))
    const missed = missedBy(decision, known)
    return [words.tableSays(question, answer, phraseReasons(finding.reasons, missed, words))]
  }
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

/** Parties by what they are called, also where they stand among other choices; a choice as words. */
function partiesIn({ outputs }: DecisionTable, naming: Naming): TitleOf {
  return (name, value) => {
    const kind = outputs[name]?.kind
    if (typeof value !== 'string' || (kind !== 'party' && kind !== 'choice')) return null
    const isParty = kind === 'party' || Object.hasOwn(naming.parties ?? {}, value)
    return isParty ? nameOf(value, naming) : spell(value)
  }
}

/** The facts that are not known where that itself is asked. */
function missedBy({ rows, library, layout }: TableDecision, facts: Facts): readonly string[] {
  const uses = [...usesOf(rows, library.behind).facts]
  return uses.flatMap(([name, { known }]) => (known && !isKnown(name, facts, layout) ? [name] : []))
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
