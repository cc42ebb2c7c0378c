import type { DirectTransaction } from '../ports/case-transaction.ts'
import { ConflictError } from '../ports/conflict-error.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Answer, EventMessage, Opening } from './answer.ts'
import { answerOfLast, batchOf } from './batch.ts'
import type { Pending } from './batch.ts'
import { checkDayOrMoment } from './check-day.ts'
import { firedBy, planWake } from './due.ts'
import type { Fired, Stranded } from './due.ts'
import type { Office } from './house.ts'
import { answerOpened, planOpening, readOpening } from './open.ts'
import { answerEarlier, planEvent, readMessage } from './send.ts'

/** What an engine does at once inside a transaction of the host; it is kept when the host commits. */
export interface DirectEngine {
  open(process: string, opening: Opening): Answer
  send(caseId: string, message: EventMessage): Answer
  due(until: CivilDate | Instant): readonly (Fired | Stranded)[]
}

export function directEngine(office: Office, transaction: DirectTransaction): DirectEngine {
  return {
    open(process, opening) {
      const begun = readOpening(office, process, opening)
      if ('accepted' in begun) return begun
      const plan = planOpening(office, begun)
      if ('refused' in plan) return plan.refused
      const earlier = append(office, transaction, plan.pending, opening.key)
      const { caseId } = begun
      return earlier === null
        ? answerOfLast(plan.pending)
        : (answerOpened(begun, earlier.version, earlier.entry) ?? raise(caseId, 0))
    },
    send(caseId, message) {
      const told = readMessage(office, caseId, message)
      if ('accepted' in told) return told
      const plan = planEvent(office, transaction.load(caseId), told)
      if ('refused' in plan) return plan.refused
      const earlier = append(office, transaction, plan.pending, message.key)
      return earlier === null
        ? answerOfLast(plan.pending)
        : (answerEarlier(earlier.entry, told) ?? raise(caseId, earlier.version))
    },
    due: until => {
      checkDayOrMoment(until)
      return fireAtOnce(office, transaction, until)
    }
  }
}

/** Null when it is kept; else how far the case is, and the entry that has the key. */
function append(
  office: Office,
  transaction: DirectTransaction,
  pending: Pending,
  key: string | undefined
) {
  const result = transaction.append(batchOf(office, pending))
  if (result.ok) return null
  const { caseId } = pending.state
  return {
    version: result.version,
    entry: key === undefined ? undefined : transaction.entryByKey(caseId, key)
  }
}

function fireAtOnce(
  office: Office,
  transaction: DirectTransaction,
  until: CivilDate | Instant
): readonly (Fired | Stranded)[] {
  const fired: (Fired | Stranded)[] = []
  const stranded = new Set<string>()
  let passedOver = 0
  for (;;) {
    const wakes = transaction.due(until, passedOver + 1)
    const wake = wakes.find(({ caseId }) => !stranded.has(caseId))
    if (!wake && wakes.length <= passedOver) return fired
    passedOver += wake ? 0 : 1
    const done = wake && planWake(office, transaction.load(wake.caseId), wake)
    if (!done) continue
    if ('kind' in done) {
      stranded.add(done.caseId)
      fired.push(done)
      continue
    }
    const earlier = append(office, transaction, done.pending, undefined)
    if (earlier) raise(done.pending.state.caseId, earlier.version)
    fired.push(firedBy(done))
  }
}

function raise(caseId: string, version: number): never {
  throw new ConflictError(caseId, version)
}
