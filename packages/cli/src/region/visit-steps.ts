import type { Region } from '@ketenregie/rules'
import type { NotificationLine } from './notification-steps.ts'
import type { EventStep } from './input-step.ts'

/**
 * What the house of the region knows by its list of institutions: whether a person is too far away
 * for a visit. Said again when somebody was moved; of an institution that is not in the list nothing.
 */
export function visitSteps(
  notifications: readonly NotificationLine[],
  visits: Region['visits'],
  file: string
): readonly EventStep[] {
  const said = new Map<string, boolean>()
  return notifications
    .toSorted((a, b) => (a.notification.received < b.notification.received ? -1 : 1))
    .flatMap(({ notification }) => {
      const { id, caseId, received, institution } = notification
      const isTooFar = Object.hasOwn(visits, institution)
        ? visits[institution]?.isTooFar
        : undefined
      if (isTooFar === undefined || said.get(caseId) === isTooFar) return []
      said.set(caseId, isTooFar)
      const facts = { te_ver_reizen: isTooFar ? 'yes' : 'no' }
      const step = { caseId, by: 'zvh', facts, on: received, day: received, file, lines: [] }
      return [{ do: 'send', key: `bezoek:${id}`, event: 'feiten_vastgesteld', ...step } as const]
    })
}
