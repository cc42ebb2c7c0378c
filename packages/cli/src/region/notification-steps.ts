import type { Facts } from '@ketenregie/core'
import type { Notification } from '@ketenregie/adapters/notifications'
import type { InputStep } from './input-step.ts'

/** Who sends notifications. */
const sender = 'justid'

export interface NotificationLine {
  readonly line: number
  readonly notification: Notification
}

/**
 * What accepted notifications ask, in the order of the day on which they came in. The first of a
 * case opens it; a later one tells what changed.
 */
export function notificationSteps(
  notifications: readonly NotificationLine[],
  file: string
): readonly InputStep[] {
  const last = new Map<string, Notification>()
  return notifications
    .toSorted((a, b) => compare(a.notification.received, b.notification.received))
    .map(({ line, notification }) => {
      const before = last.get(notification.caseId)
      last.set(notification.caseId, notification)
      const { id, caseId, received } = notification
      const step = { key: `melding:${id}`, caseId, by: sender, on: received, day: received }
      const from = { file, lines: [line] }
      const facts = factsOf(notification)
      if (before === undefined) return { ...step, ...from, do: 'open', facts }
      const event = eventOf(notification, before)
      return { ...step, ...from, do: 'send', event, facts: changed(facts, factsOf(before), event) }
    })
}

function eventOf(notification: Notification, before: Notification): string {
  if (notification.corrects !== null) return 'melding_gecorrigeerd'
  return notification.start === before.start ? 'einddatum_gewijzigd' : 'nieuwe_detentie'
}

function factsOf({ start, expectedEnd, municipality, institution }: Notification): Facts {
  return {
    binnenkomst: start,
    einddatum: expectedEnd ?? { unknown: 'holder-does-not-know' },
    gemeente: municipality,
    inrichting: institution
  }
}

/** A correction says only what it corrects; other news says everything that it must carry. */
function changed(facts: Facts, before: Facts, event: string): Facts {
  if (event !== 'melding_gecorrigeerd') return facts
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])
    )
  )
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
