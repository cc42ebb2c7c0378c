import { canonicalJson } from '@ketenregie/core'
import { fieldPlace, problemMaker } from '../json-lines/line-problem.ts'
import type { LinePlace } from '../json-lines/line-problem.ts'
import type { History } from './history.ts'
import type { Notification } from './notification.ts'
import type { NotificationProblem, NotificationProblems } from './notification-problems.ts'

const problem = problemMaker<NotificationProblems>()

/** What there is to say about a well-formed notification; anything but `info` refuses it. */
export function judge(
  notification: Notification,
  place: LinePlace,
  municipalities: ReadonlySet<string>,
  history: History
): readonly NotificationProblem[] {
  const known = repeated(notification, place, history)
  if (known !== null) return [known]
  const { id, municipality, start, expectedEnd } = notification
  const problems: NotificationProblem[] = []
  if (expectedEnd !== null && expectedEnd < start)
    problems.push(problem('notifications/end-before-start', { id }, fieldPlace('einde', place)))
  if (!municipalities.has(municipality))
    problems.push(
      problem('notifications/outside-region', { id, municipality }, fieldPlace('gemeente', place))
    )
  return [...problems, ...correction(notification, place, history)]
}

/** A message that is sent twice counts once; other contents under the same id count not at all. */
function repeated(
  notification: Notification,
  place: LinePlace,
  history: History
): NotificationProblem | null {
  const { id } = notification
  const before = history.accepted(id)
  if (before === undefined) return null
  const params = { id, first: before.line }
  const at = fieldPlace('melding', place)
  return canonicalJson(before.notification) === canonicalJson(notification)
    ? problem('notifications/doubled', params, at, 'warning')
    : problem('notifications/conflicting', params, at)
}

/** Corrections form a chain: each replaces the one that holds, so there is never a choice between two. */
function correction(
  { id, caseId, corrects }: Notification,
  place: LinePlace,
  history: History
): readonly NotificationProblem[] {
  if (corrects === null) return []
  const at = fieldPlace('corrigeert', place)
  const before = history.accepted(corrects)
  if (before === undefined) {
    const first = history.refusedOn(corrects)
    return first === undefined
      ? [problem('notifications/corrects-unknown', { id, corrects }, at)]
      : [problem('notifications/instead-of-refused', { id, corrects, first }, at, 'info')]
  }
  if (before.notification.caseId !== caseId)
    return [problem('notifications/corrects-other-case', { id, corrects }, at)]
  if (before.correctedBy !== null)
    return [
      problem('notifications/already-corrected', { id, corrects, by: before.correctedBy }, at)
    ]
  return [problem('notifications/correction', { id, corrects, first: before.line }, at, 'info')]
}
