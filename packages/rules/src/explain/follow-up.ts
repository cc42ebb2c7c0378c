import type { CivilDate, FactStatement, Question, Truth } from '@ketenregie/core'
import { notKnownBy, whomToAsk } from '../ask/whom-to-ask.ts'
import type { NotKnownBy } from '../ask/whom-to-ask.ts'

/** What to do about a fact that is not known; each reason has its own. */
export type FollowUp = { readonly fact: string } & (
  | { readonly kind: 'ask'; readonly party: string }
  /** Since when the answer is awaited, where a statement tells. */
  | { readonly kind: 'wait'; readonly party: string; readonly since: CivilDate | null }
  | { readonly kind: 'ask-next'; readonly party: string; readonly notKnownBy: readonly string[] }
  | { readonly kind: 'find-out-together'; readonly parties: readonly string[] }
  | {
      readonly kind: 'state-basis'
      readonly party: string
      /** The outcomes that remain possible without it; null is own judgement. Empty for a table. */
      readonly possible: readonly (Truth | null)[]
      /** The sets of other facts that can still settle the outcome. */
      readonly without: readonly (readonly string[])[]
    }
  /** Of which day the last value is, where a statement tells. */
  | { readonly kind: 'ask-again'; readonly party: string; readonly since: CivilDate | null }
  | { readonly kind: 'settle-together'; readonly parties: readonly string[] }
)

export interface FollowUpOptions {
  /** Who said what, for whom to ask next and since when. */
  readonly statements: readonly FactStatement[]
  readonly possible: readonly (Truth | null)[]
  readonly canSettle: readonly (readonly string[])[]
}

/** The follow-up of each question, in their order. */
export function followUpsOf(
  questions: readonly Question[],
  options: FollowUpOptions
): readonly FollowUp[] {
  const silent = notKnownBy(options.statements)
  return questions.map(question => followUp(question, silent, options))
}

function followUp(
  question: Question,
  silent: NotKnownBy,
  { statements, possible, canSettle }: FollowUpOptions
): FollowUp {
  const { fact, unknown, holders } = question
  const about = statements.filter(one => one.fact === fact)
  const [first = ''] = holders
  const party = whomToAsk(question, silent)
  switch (unknown) {
    case 'not-asked':
      return { kind: 'ask', fact, party: party ?? first }
    case 'asked':
      return { kind: 'wait', fact, party: first, since: lastDay(about.filter(isAsked)) }
    case 'holder-does-not-know': {
      const said = [...(silent.get(fact) ?? [])]
      return party === undefined
        ? { kind: 'find-out-together', fact, parties: holders }
        : { kind: 'ask-next', fact, party, notKnownBy: said.length === 0 ? [first] : said }
    }
    case 'may-not-be-shared': {
      const without = canSettle.filter(set => !set.includes(fact))
      return { kind: 'state-basis', fact, party: first, possible, without }
    }
    case 'stale':
      return {
        kind: 'ask-again',
        fact,
        party: party ?? first,
        since: lastDay(about.filter(isValue))
      }
    case 'contradicted': {
      const last = lastDay(about.filter(isValue))
      const differing = about.filter(one => isValue(one) && one.on === last).map(({ by }) => by)
      const parties = differing.length > 1 ? [...new Set(differing)] : holders
      return { kind: 'settle-together', fact, parties }
    }
  }
}

function isValue({ value }: FactStatement): boolean {
  return typeof value !== 'object' || !('unknown' in value)
}

function isAsked({ value }: FactStatement): boolean {
  return typeof value === 'object' && 'unknown' in value && value.unknown === 'asked'
}

function lastDay(statements: readonly FactStatement[]): CivilDate | null {
  return statements.reduce<CivilDate | null>(
    (last, { on }) => (last === null || on > last ? on : last),
    null
  )
}
