import { InvariantError } from '../invariant.ts'
import { sha256Hex } from '../journal/hash.ts'
import type { SubCaseDeclaration } from '../process/definition.ts'
import type { CaseState } from './case-state.ts'
import type { Draft } from './draft.ts'
import { messageId } from './messages.ts'
import type { Order, ToldFacts } from './order.ts'
import type { ParentCase } from './sub-case-event.ts'

/**
 * Asks for a sub-case, unless one is open under the name. Its id follows from the entry, and from
 * how often the entry asked before: of what was asked and withdrawn in it there is a case too.
 */
export function openSubCase(draft: Draft, name: string): void {
  if (isOpen(draft.state, name)) return
  const { process, gives, hears = {} } = declarationOf(draft, name)
  const { on, entry } = draft
  const before = draft.events.filter(event => event.type === 'subCaseAsked' && event.name === name)
  const again = before.length > 0 ? `.${before.length + 1}` : ''
  const caseId = idOf(`${draft.state.caseId}/${name}-${entry}${again}`)
  draft.emit({ type: 'subCaseAsked', name, caseId, process, on })
  const told = known(draft.state, gives)
  const wanted = Object.keys(hears).toSorted()
  queueOrder(draft, { type: 'open', name, caseId, process, on, told, hears: wanted })
}

/** Tells the case around it of an event, where that wants to hear of it. */
export function tellOnTheWay(draft: Draft, event: string): void {
  const { parent } = draft.state
  if (!parent?.hears?.includes(event)) return
  tell(draft, parent, { event, number: draft.entry })
}

export function withdrawSubCase(draft: Draft, name: string): void {
  const { subCases } = draft.state
  const subCase = Object.hasOwn(subCases, name) ? subCases[name] : undefined
  if (!subCase || !isOpen(draft.state, name)) return
  const { on } = draft
  draft.emit({ type: 'subCaseEnded', name, status: 'withdrawn', on })
  queueOrder(draft, { type: 'withdraw', caseId: subCase.caseId, on })
}

/** At the end of a case its sub-cases end too, and the case around it hears of it. */
export function leaveFamily(draft: Draft): void {
  for (const name of Object.keys(draft.state.subCases).toSorted()) withdrawSubCase(draft, name)
  const { parent } = draft.state
  if (parent) tell(draft, parent, null)
}

function tell(
  draft: Draft,
  { caseId, name }: ParentCase,
  news: Extract<Order, { readonly type: 'tell' }>['news']
): void {
  const told = known(draft.state, Object.keys(draft.state.facts).toSorted())
  queueOrder(draft, { type: 'tell', name, caseId, on: draft.on, news, told })
}

/** Whether a sub-case of this name has not ended. */
export function isOpen({ subCases }: CaseState, name: string): boolean {
  const status = Object.hasOwn(subCases, name) ? subCases[name]?.status : undefined
  return status === 'asked' || status === 'open'
}

export function declarationOf({ context }: Draft, name: string): SubCaseDeclaration {
  const { subCases = {} } = context.compiled.definition
  const declared = Object.hasOwn(subCases, name) ? subCases[name] : undefined
  if (!declared) throw new InvariantError(`the process declares no sub-case ${name}`)
  return declared
}

/** The latest statements of what is known by the latest day of the case. */
function known({ facts, asOf }: CaseState, names: readonly string[]): ToldFacts {
  const told = names.flatMap(name => {
    const last = facts[name]?.findLast(({ on }) => on <= asOf)
    return last ? [[name, { value: last.value, by: last.by, on: last.on }] as const] : []
  })
  return Object.fromEntries(told)
}

function queueOrder(draft: Draft, order: Order): void {
  draft.emit({ type: 'orderQueued', id: messageId(draft), on: draft.on, order })
}

/** A name that grew too long for a case id gives way to its digest. */
function idOf(name: string): string {
  return name.length <= 200 ? name : `deelzaak-${sha256Hex(name)}`
}
