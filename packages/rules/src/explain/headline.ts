import type { Finding, Party, Request, Source } from '@ketenregie/core'
import type { ExplainedRule, Explanation, Step } from './explanation.ts'
import { missedIn } from './missed-in.ts'
import { phraseList, phraseReasons, spell } from './phrase-value.ts'
import type { Words } from './words.ts'

/** What parties and sources are called; every pack tells. Where nothing does, ids stand in. */
export interface Naming {
  readonly parties?: Readonly<Record<string, Party>>
  readonly sources?: Readonly<Record<string, Source>>
}

/** What follows, and why, in one sentence or two; or what to ask first. */
export function headline(explanation: Explanation, words: Words, naming: Naming): string {
  const { finding, subject } = explanation
  if (finding.outcome === 'unknown') return whatToAsk(explanation, words, naming)
  const reasons = phraseReasons(finding.reasons, missedIn(explanation), words)
  if (subject.kind === 'rule') return ruleHeadline(finding, subject, reasons, words, naming)
  return words.conceptIs(subject.question, words.truth[finding.outcome ?? 'unknown'], reasons)
}

function ruleHeadline(
  { outcome, modality }: Finding,
  rule: ExplainedRule,
  reasons: string,
  words: Words,
  naming: Naming
): string {
  const party = nameOf(rule.party, naming)
  const texts = words.hasRuleTexts ? rule.texts : null
  if (outcome === null) return words.outside(party, spell(rule.gate?.finding.name ?? ''), reasons)
  if (outcome === 'no')
    return texts === null ? words.noGround(party, reasons) : fill(texts.no, { redenen: reasons })
  // the rule's own sentence speaks of its own modality; it would say too much of another ground
  return texts === null || modality !== rule.modality
    ? words.ground[modality ?? rule.modality](party, reasons)
    : fill(texts.yes, { redenen: reasons })
}

function whatToAsk(explanation: Explanation, words: Words, naming: Naming): string {
  const { request, subject } = explanation
  if (request === null) return words.wait
  const { facts, party } = request.next
  const questions = new Map(questionsIn(explanation))
  const question = phraseList(
    facts.map(fact => words.quote(questions.get(fact) ?? spell(fact))),
    words
  )
  const holder = nameOf(party, naming)
  const texts = words.hasRuleTexts && subject.kind === 'rule' ? subject.texts : null
  return texts === null
    ? words.ask(question, holder)
    : fill(texts.unknown, { volgende_vraag: question, houder: holder })
}

/** How good the first question is, where there is a choice. */
export function effortNotes(
  request: Request | null,
  { relevant }: { readonly relevant: readonly string[] },
  words: Words
): readonly string[] {
  return request === null || relevant.length < 2 ? [] : [words.effort[request.method]]
}

/** Which other readings tell otherwise. */
export function readingNotes({ finding, subject }: Explanation, words: Words): readonly string[] {
  if (!finding.readingDecides) return []
  const others = Object.entries(finding.readings).filter(
    ([, outcome]) => outcome !== finding.outcome
  )
  const gate = subject.kind === 'rule' ? subject.gate : null
  if (others.length > 0)
    return [
      words.otherReadings(
        phraseList(
          others.map(([reading, outcome]) => `${reading} ${phraseOutcome(outcome, words)}`),
          words
        )
      )
    ]
  return gate === null ? [] : [words.otherGate(spell(gate.finding.name))]
}

export function phraseOutcome(outcome: Finding['outcome'], words: Words): string {
  return outcome === null ? words.ownJudgement : words.truth[outcome]
}

/** What a party is called. */
export function nameOf(party: string, { parties = {} }: Naming): string {
  return (Object.hasOwn(parties, party) ? parties[party]?.title : undefined) ?? party
}

function questionsIn({ subject, because }: Explanation): readonly (readonly [string, string])[] {
  const gate = subject.kind === 'rule' ? subject.gate : null
  return [...(gate === null ? [] : questionsIn(gate)), ...questionsOf(because)]
}

function questionsOf(step: Step): readonly (readonly [string, string])[] {
  switch (step.kind) {
    case 'all':
    case 'any':
      return step.parts.flatMap(questionsOf)
    case 'not':
    case 'ground':
      return questionsOf(step.part)
    case 'mention':
      return questionsIn(step.explanation)
    case 'fact':
      return [[step.fact.name, step.fact.question]]
  }
}

/** Puts texts in the places of a sentence; each place is looked at once. */
function fill(sentence: string, texts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(texts, name) ? String(texts[name]) : place
  )
}
