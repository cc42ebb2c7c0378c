import { InvariantError } from '../invariant.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { StoredCase } from '../ports/case-store.ts'
import type { CaseState } from './case-state.ts'

/** The text under which a store keeps a case. */
export function writeSnapshot(state: CaseState): string {
  return canonicalJson(state)
}

/** Reads what `writeSnapshot` wrote. A case of an unknown format is not touched. */
export function readSnapshot({ caseId, snapshot }: StoredCase): CaseState {
  const state: unknown = JSON.parse(snapshot)
  if (!isCaseState(state) || state.caseId !== caseId)
    throw new InvariantError(`the snapshot of ${caseId} is not one of format case/1`)
  return state
}

function isCaseState(value: unknown): value is CaseState {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'case/1'
  )
}
