import type { Language } from '@ketenregie/core'
import { isWithin } from '../compile/uses.ts'
import type { Explanation, FactStep, Step } from './explanation.ts'
import { effortNotes, headline, phraseOutcome, readingNotes } from './headline.ts'
import type { Naming } from './headline.ts'
import { phraseCounterfactual } from './phrase-counterfactual.ts'
import { phraseFollowUp } from './phrase-follow-up.ts'
import { phraseValue, spell } from './phrase-value.ts'
import { printCitation, printWarning } from './print-notes.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'
import type { Words } from './words.ts'

const languages: Readonly<Record<Language, Words>> = { nl, en }

/** Puts an explanation in sentences: first what follows and why, then each part with its answer. */
export function printExplanation(
  explanation: Explanation,
  language: Language,
  naming: Naming = {}
): string {
  const lines = printOne(explanation, language, naming)
  return `${lines.join('\n')}\n`
}

function printOne(explanation: Explanation, language: Language, naming: Naming): readonly string[] {
  const words = languages[language]
  const { finding, request, why, subject, because, otherwise } = explanation
  // what was not asked yet stands in the first line and in the parts
  const followUps = explanation.followUps.filter(({ kind }) => kind !== 'ask')
  const printing = { words, relevant: new Set(finding.relevant) }
  const gate = subject.kind === 'rule' ? subject.gate : null
  const around =
    gate === null
      ? []
      : [
          words.inside(spell(gate.finding.name), phraseOutcome(gate.finding.outcome, words)),
          ...indent(printStep(gate.because, printing))
        ]
  return [
    headline(explanation, words, naming),
    ...effortNotes(request, finding, words),
    ...followUps.map(one => phraseFollowUp(one, language, naming)),
    ...otherwise.map(one => phraseCounterfactual(one, language)),
    ...readingNotes(explanation, words),
    ...(finding.reading === null ? [] : [words.reading(finding.reading, why)]),
    printCitation(explanation.source, words, naming),
    ...finding.warnings.map(code => printWarning(code, words)),
    ...around,
    ...printStep(because, printing)
  ]
}

interface Printing {
  readonly words: Words
  /** The facts that can still matter to the whole. */
  readonly relevant: ReadonlySet<string>
}

function printStep(step: Step, printing: Printing): readonly string[] {
  const { words } = printing
  const truth = words.truth[step.truth]
  const inside = (parts: readonly Step[]) =>
    indent(parts.flatMap(part => printStep(part, printing)))
  switch (step.kind) {
    case 'all':
    case 'any':
      return [`- ${words[step.kind]}: ${truth}`, ...inside(step.parts)]
    case 'not':
      return [`- ${words.not}: ${truth}`, ...inside([step.part])]
    case 'ground':
      return [`- ${words.modality[step.modality]}: ${truth}`, ...inside([step.part])]
    case 'mention': {
      const { finding, because } = step.explanation
      return [`- ${spell(finding.name)}: ${truth}`, ...inside([because])]
    }
    case 'fact':
      return [`- ${printTest(step, words)}: ${truth}${printKnown(step, printing)}`]
  }
}

function printTest({ fact, operator, stated }: FactStep, words: Words): string {
  const name = spell(fact.name)
  if (isWithin(stated)) {
    const say = stated.isShorter ? words.shorterThan : words.within
    return `${name} ${say(stated.limit, spell(stated.from))}`
  }
  if (operator === 'within' || isBare(operator, stated)) return name
  const test = `${name} ${words.operator[operator]}`
  return stated === null ? test : `${test} ${phraseValue(stated, words)}`
}

/** Why it is not known; or the value, where the test itself does not say it. */
function printKnown(step: FactStep, { words, relevant }: Printing): string {
  const { fact, value, unknown, truth, operator, stated } = step
  if (unknown !== null) {
    const isAsked = operator === 'known' || relevant.has(fact.name)
    return ` (${isAsked ? words.unknown[unknown] : words.notNeeded})`
  }
  const isSaid = isBare(operator, stated) || (operator === 'equal' && truth === 'yes')
  return value === null || isSaid ? '' : ` (${phraseValue(value, words)})`
}

/** A question by itself: whether something is so. */
function isBare(operator: FactStep['operator'], stated: FactStep['stated']): boolean {
  return operator === 'equal' && stated === 'yes'
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map(line => `  ${line}`)
}
