import { InvariantError } from '../invariant.ts'
import type { CaseState } from './case-state.ts'
import type { SubCaseEvent } from './sub-case-event.ts'

type Told = Extract<SubCaseEvent, { readonly name: string }>

/** The case after something happened to a case that is part of it. */
export function evolveSubCases(state: CaseState, event: Told): CaseState {
  const { name } = event
  if (event.type === 'subCaseAsked') {
    const { caseId, process, on } = event
    const asked = { caseId, process, status: 'asked', since: on } as const
    return { ...state, subCases: { ...state.subCases, [name]: asked } }
  }
  const known = Object.hasOwn(state.subCases, name) ? state.subCases[name] : undefined
  if (!known) throw new InvariantError(`${event.type} of a sub-case that was not asked: ${name}`)
  if (event.type === 'subCaseOpened') {
    // another may have been asked for under the name since
    if (known.caseId !== event.caseId || known.status !== 'asked') return state
    return { ...state, subCases: { ...state.subCases, [name]: { ...known, status: 'open' } } }
  }
  if (event.type === 'subCaseHeard') {
    const heard = { ...known, heard: event.number }
    return { ...state, subCases: { ...state.subCases, [name]: heard } }
  }
  const after = { ...known, status: event.status, since: event.on }
  return { ...state, subCases: { ...state.subCases, [name]: after } }
}
