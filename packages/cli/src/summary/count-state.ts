import type { CaseView } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { HeldRow, StepRow } from './summary.ts'

/** Where the cases stand: the innermost step of each, the fullest first. */
export function countSteps(views: readonly CaseView[]): readonly StepRow[] {
  const rows = new Map<string, StepRow>()
  for (const { steps, status } of views) {
    const innermost = steps.at(-1)
    if (innermost === undefined) continue
    const { step, title } = innermost
    const cases = (rows.get(step)?.cases ?? 0) + 1
    rows.set(step, { step, title, cases, isEnd: status === 'done' })
  }
  return [...rows.values()].toSorted((a, b) => b.cases - a.cases || byText(a.step, b.step))
}

/** Messages that wait, by message, receiver and reason. */
export function countHeld(views: readonly CaseView[], pack: AgreementPack): readonly HeldRow[] {
  const rows = new Map<string, HeldRow>()
  for (const { messages } of views)
    for (const { message, to, status, reason } of messages) {
      if (status !== 'held') continue
      const name = JSON.stringify([message, to, reason])
      rows.set(name, {
        message,
        to,
        title: pack.parties[to]?.title ?? to,
        reason: reason ?? '',
        messages: (rows.get(name)?.messages ?? 0) + 1
      })
    }
  return [...rows.values()].toSorted(
    (a, b) => b.messages - a.messages || byText(a.message + a.to, b.message + b.to)
  )
}

function byText(one: string, other: string): number {
  return one < other ? -1 : 1
}
