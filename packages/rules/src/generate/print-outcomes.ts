import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { printNodes, printTables } from './node-code.ts'
import { preamble } from './preamble.ts'
import { quote } from './quote.ts'
import { Readers } from './readers.ts'
import { SharedNodes } from './shared-nodes.ts'
import { answerTexts, planNames } from './plan-names.ts'
import type { UnfitName } from '../fast/unfit-name.ts'
import { printAnswer } from './print-answer.ts'

export interface PrintedOutcomes {
  /** A module that needs nothing else, with `answer(facts)`, `names` and `asOf`. */
  readonly module: string
  /** The same as the body of a function that gives `answer`. */
  readonly body: string
  /** Of which names `answer` gives the answers, in this order. */
  readonly names: readonly string[]
  readonly unfit: readonly UnfitName[]
}

/**
 * Writes rules and concepts down as JavaScript that says what `evaluateOutcome` says, also where
 * facts are unknown. Of the rules only numbers and quoted text end up in it. Nothing is run here:
 * write the module to a file, or let `loadOutcomes` give the body to an evaluator of your own.
 */
export function printOutcomes(
  rules: Rules,
  names: readonly string[],
  options: EvaluateOptions
): PrintedOutcomes {
  const program = programOf(rules)
  const nodes = new SharedNodes()
  const readers = new Readers(rules.facts)
  const decisions = names.map(name => program.decision(name, options))
  const { planned, unfit } = planNames(decisions, nodes, readers)
  const given = planned.map(({ name }) => name)
  const declarations = [
    preambleOf(nodes, readers),
    ...answerTexts.map((text, kind) => `const answers${kind} = ${text}`)
  ]
  const answer = printAnswer(planned, readers.all[0]?.stated ?? 'f')
  const module = [
    '// Written by Ketenregie: change the rules and write it again.',
    `export const asOf = ${quote(options.asOf)}`,
    `export const names = ${quote(given)}`,
    ...declarations,
    '/** The answers to `names`, exact over every way to fill in what is not known. */',
    `export ${answer}`
  ]
  const body = ["'use strict'", ...declarations, answer, 'return answer']
  return { module: lines(module), body: lines(body), names: given, unfit }
}

function preambleOf(nodes: SharedNodes, readers: Readers): string {
  const functions = printNodes(nodes, readers.all)
  return [printTables(nodes.all, readers.all), preamble, functions].join('\n')
}

function lines(all: readonly string[]): string {
  return all.map(line => `${line}\n`).join('')
}
