import { movedStarts, uncountable } from '../case/recount.ts'
import type { CaseState } from '../case/case-state.ts'
import type { Draft } from '../case/draft.ts'
import { isOpen } from '../case/sub-cases.ts'
import type { Rejection } from '../case/rejection.ts'
import { checkFacts } from '../fact/check-facts.ts'
import { isUnknown } from '../fact/fact-value.ts'
import type { Pack } from '../pack/pack.ts'

/** What a case has that the agreements of a draft have no room for. */
export function checkHoldings(draft: Draft): readonly Rejection[] {
  const { pack } = draft.context
  const { state } = draft
  const open = Object.keys(state.openPoints).filter(limit => !Object.hasOwn(pack.timeLimits, limit))
  const gone = [...new Set([...uncountable(draft), ...open])].toSorted()
  return [
    ...gone.map(limit => ({ code: 'core/migration-limit-gone' as const, params: { limit } })),
    ...movedStarts(draft).map(limit => ({
      code: 'core/migration-start-moved' as const,
      params: { limit }
    })),
    ...checkSubCases(draft),
    ...checkKnown(state, pack),
    ...checkCoordinator(state, pack)
  ]
}

/** The end of a sub-case must still be able to be told to the case. */
function checkSubCases({ state, context }: Draft): readonly Rejection[] {
  const { subCases = {} } = context.compiled.definition
  return Object.keys(state.subCases)
    .filter(name => isOpen(state, name) && !Object.hasOwn(subCases, name))
    .toSorted()
    .map(name => ({ code: 'core/migration-sub-case-gone', params: { name } }))
}

/** Every value that was stated and still stands, also one that holds from a later day. */
function checkKnown({ facts }: CaseState, pack: Pack): readonly Rejection[] {
  return Object.entries(facts).flatMap(([fact, timeline]): readonly Rejection[] => {
    const stated = timeline.map(({ value }) => value).filter(value => !isUnknown(value))
    if (stated.every(value => checkFacts({ [fact]: value }, pack.facts).problems.length === 0))
      return []
    return [{ code: 'core/migration-fact-outside', params: { fact } }]
  })
}

function checkCoordinator({ coordination }: CaseState, { parties }: Pack): readonly Rejection[] {
  const party = coordination.at(-1)?.party
  if (party === undefined || Object.hasOwn(parties, party)) return []
  return [{ code: 'core/migration-party-gone', params: { party } }]
}
