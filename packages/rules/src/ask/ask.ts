import type { Finding, PartyRequest, Question, Request } from '@ketenregie/core'
import { whomToAsk } from './whom-to-ask.ts'

/** What asking looks at of a finding, of a table too. */
export type Askable = Pick<Finding, 'name' | 'questions' | 'canSettle'>

/**
 * What to ask whom next, over several open findings together; null when there is nothing to ask.
 * Takes the fact that removes most doubt for its cost. What has been asked already, or may not be
 * shared, is left out; what its first holder does not know is asked of the next one.
 */
export function ask(findings: readonly Askable[]): Request | null {
  const perParty = [...byParty(findings)]
    .map(([party, facts]) => bestRequest(party, facts, findings))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ request }) => request)
  const [next] = perParty
  return next === undefined ? null : { method: 'greedy', next, perParty }
}

/** A fact with what it brings to all findings together. */
interface Offer {
  readonly fact: string
  /** Doubt that it removes on average, for each unit of cost. */
  readonly worth: number
  /** The findings that its answer alone can settle. */
  readonly settles: number
}

function byParty(findings: readonly Askable[]): ReadonlyMap<string, readonly Offer[]> {
  const gains = new Map<
    string,
    { readonly question: Question; readonly gain: number; readonly settles: number }
  >()
  for (const { questions, canSettle } of findings)
    for (const question of questions) {
      const before = gains.get(question.fact)
      const settles = canSettle.some(set => set.length === 1 && set[0] === question.fact) ? 1 : 0
      gains.set(question.fact, {
        question,
        gain: (before?.gain ?? 0) + question.gain,
        settles: (before?.settles ?? 0) + settles
      })
    }
  const parties = new Map<string, Offer[]>()
  for (const { question, gain, settles } of gains.values()) {
    const party = whomToAsk(question)
    if (party === undefined) continue
    const offer = { fact: question.fact, worth: gain / question.cost, settles }
    parties.set(party, [...(parties.get(party) ?? []), offer])
  }
  return parties
}

/** The party's best fact, and where that settles nothing by itself, what it holds beside it. */
function bestRequest(
  party: string,
  offers: readonly Offer[],
  findings: readonly Askable[]
): { readonly request: PartyRequest; readonly worth: number } {
  const best = offers.reduce((a, b) => (isBetter(b, a) ? b : a))
  const held = new Set(offers.map(({ fact }) => fact))
  const together = findings
    .flatMap(({ canSettle }) => canSettle)
    .filter(set => set.includes(best.fact))
    .map(set => set.filter(fact => held.has(fact)))
  const [facts = [best.fact]] =
    best.settles > 0 ? [] : together.toSorted((a, b) => b.length - a.length)
  const asked = new Set(facts)
  const settles = findings
    .filter(({ canSettle }) => canSettle.some(set => set.every(fact => asked.has(fact))))
    .map(({ name }) => name)
  return { request: { party, facts, settles }, worth: best.worth }
}

function isBetter(first: Offer, second: Offer): boolean {
  if (first.worth !== second.worth) return first.worth > second.worth
  return first.settles > second.settles
}
