import type { Language } from '@ketenregie/core'
import type { PlannedRequest } from '@ketenregie/rules'
import { answerIn } from '../assess/print-assessment.ts'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { wrap } from '../output/wrap.ts'
import { askFact } from './ask-fact.ts'
import { hear } from './inquiry.ts'
import type { Inquiry, Subject } from './inquiry.ts'
import type { Prompts } from './prompts.ts'
import { inquiryWords } from './words.ts'

export interface Interview {
  readonly inquiry: Inquiry
  readonly wasStopped: boolean
}

/** Asks until nothing more can be settled by asking, or until the person stops. */
export async function interview(
  subject: Subject,
  start: Inquiry,
  prompts: Prompts,
  { language, host }: { readonly language: Language; readonly host: Host }
): Promise<Interview> {
  const words = inquiryWords[language]
  const colors = colorsFor(host.stdout, host.env)
  const say = (line: string) => {
    for (const part of wrap(line, host.stdout.width - 4)) host.stdout.write(`${part}\n`)
  }
  const { facts: definitions } = subject.pack

  say('')
  say(`${words.begin(subject.names.length, subject.asOf)} ${words.howTo}`)
  let inquiry = start
  for (let next = inquiry.plan.next; next !== null; next = inquiry.plan.next) {
    say(words.effort(inquiry.plan.expectedCost, inquiry.plan.method))
    say('')
    const { party } = next
    say(colors.bold(words.request(titleOf(party, subject), next.facts.length)))
    for (const fact of next.facts) {
      const definition = definitions[fact]
      // an answer before it in the same request can have made it superfluous
      if (definition === undefined || !inquiry.plan.worthAsking.includes(fact)) continue
      const context = why(fact, inquiry, subject, language).map(line => colors.dim(line))
      const question = {
        domain: definition.domain,
        message: [definition.question, ...context].join('\n'),
        party: titleOf(party, subject),
        others: othersToAsk(fact, party, inquiry, subject)
      }
      const value = await askFact(question, prompts, words)
      if (value === null) return { inquiry, wasStopped: true }
      const after = hear(subject, inquiry, { fact, by: party, value })
      for (const line of changes(inquiry, after, next, language)) say(line)
      inquiry = after
    }
  }
  return { inquiry, wasStopped: false }
}

export function titleOf(party: string, { pack }: Subject): string {
  return (Object.hasOwn(pack.parties, party) ? pack.parties[party]?.title : undefined) ?? party
}

function othersToAsk(
  fact: string,
  party: string,
  { statements }: Inquiry,
  subject: Subject
): readonly string[] {
  const said = new Set(statements.filter(one => one.fact === fact).map(({ by }) => by))
  const { first = party, also = [] } = subject.pack.facts[fact]?.holders ?? {}
  return [first, ...also]
    .filter(one => one !== party && !said.has(one))
    .map(one => titleOf(one, subject))
}

/** Who holds the fact, and what its answer would bring. */
function why(
  fact: string,
  { findings }: Inquiry,
  subject: Subject,
  language: Language
): readonly string[] {
  const words = inquiryWords[language]
  const holders = subject.pack.facts[fact]?.holders
  const all = Object.values(findings)
  const settles = all.filter(({ canSettle }) =>
    canSettle.some(set => set.length === 1 && set[0] === fact)
  )
  const counts = all.filter(one => one.relevant.includes(fact) && !settles.includes(one))
  const others = holders?.also.map(party => titleOf(party, subject)) ?? []
  return [
    ...(holders === undefined ? [] : [words.holders(titleOf(holders.first, subject), others)]),
    ...(settles.length === 0 ? [] : [words.settles(settles.map(({ name }) => name))]),
    ...(counts.length === 0 ? [] : [words.counts(counts.map(({ name }) => name))])
  ]
}

/** What an answer has settled, and which questions it made superfluous. */
function changes(
  before: Inquiry,
  after: Inquiry,
  { facts: requested }: PlannedRequest,
  language: Language
): readonly string[] {
  const words = inquiryWords[language]
  const settled = after.plan.settled.filter(name => before.plan.open.includes(name))
  const dropped = before.plan.worthAsking.filter(
    fact => !after.plan.worthAsking.includes(fact) && !Object.hasOwn(after.facts, fact)
  )
  const first = [...dropped].toSorted(
    (a, b) => Number(requested.includes(b)) - Number(requested.includes(a))
  )
  return [
    ...settled.flatMap(name => {
      const finding = after.findings[name]
      return finding === undefined ? [] : [words.settled(`${name}: ${answerIn(finding, language)}`)]
    }),
    ...(first.length === 0 ? [] : [words.notNeeded(first)])
  ]
}
