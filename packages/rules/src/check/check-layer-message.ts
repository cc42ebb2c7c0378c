import { addDays } from '@ketenregie/core'
import type { MessageDefinition } from '@ketenregie/core'
import type { ChangedMessage } from '../diagnostic/norm-problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { askedBy } from '../layer/asked-by.ts'
import type { Against } from './check-layer.ts'

type Written = Omit<MessageDefinition, 'name'>

/** A message below goes to nobody else, for nothing else, with nothing more, and leaves nothing out. */
export function checkLayerMessage(
  here: Written,
  { below, base, place, refuse }: Against<MessageDefinition>,
  report: Report
): void {
  const { name } = below
  const changes = changesIn(here, below)
  if (changes.length === 0) refuse()
  const asked = askedBy(base, 'messages', { name, source: below.source })
  for (const change of changes)
    report.add(
      { code: 'rules/message-weakens-norm', params: { asked, name, to: here.to, ...change } },
      place
    )
}

type Change = Pick<ChangedMessage, 'way' | 'what'>

function changesIn(here: Written, below: Written): readonly Change[] {
  const found: Change[] = []
  if (here.to !== below.to) found.push({ way: 'wider', what: { kind: 'to', below: below.to } })
  if (here.purpose !== below.purpose) {
    const what = { kind: 'purpose', below: below.purpose, here: here.purpose } as const
    found.push({ way: 'wider', what })
  }
  if (here.legalBasis !== below.legalBasis) {
    const what = { kind: 'basis', below: below.legalBasis, here: here.legalBasis } as const
    found.push({ way: here.legalBasis === null ? 'narrower' : 'wider', what })
  }
  const only = (one: Written, other: Written) =>
    one.facts.filter(each => !other.facts.includes(each))
  for (const fact of only(here, below)) found.push({ way: 'wider', what: { kind: 'fact', fact } })
  for (const fact of only(below, here))
    found.push({ way: 'narrower', what: { kind: 'fact', fact } })
  return [...found, ...daysIn(here, below)]
}

/** The first day on which one of them holds and the other does not. */
function daysIn({ valid: here }: Written, { valid: below }: Written): readonly Change[] {
  const found: Change[] = []
  if (below.from !== null && (here.from === null || here.from < below.from))
    found.push({ way: 'wider', what: { kind: 'day', day: here.from ?? addDays(below.from, -1) } })
  if (here.from !== null && (below.from === null || here.from > below.from))
    found.push({ way: 'narrower', what: { kind: 'day', day: addDays(here.from, -1) } })
  if (below.to !== null && (here.to === null || here.to > below.to))
    found.push({ way: 'wider', what: { kind: 'day', day: addDays(below.to, 1) } })
  if (here.to !== null && (below.to === null || here.to < below.to))
    found.push({ way: 'narrower', what: { kind: 'day', day: addDays(here.to, 1) } })
  return found
}
