import { InvariantError } from '../invariant.ts'
import type { Draft } from './draft.ts'

export function openSubCase(draft: Draft, name: string): void {
  throw new InvariantError(`no sub-case ${name} in ${draft.state.caseId}`)
}

export function withdrawSubCase(draft: Draft, name: string): void {
  throw new InvariantError(`no sub-case ${name} in ${draft.state.caseId}`)
}
