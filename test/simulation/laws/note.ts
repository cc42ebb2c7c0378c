import { canonicalJson } from '@ketenregie/core'
import type { CaseEvent } from '@ketenregie/core'
import { markFact } from '../plots/plot.ts'
import type { World } from '../world.ts'
import type { Known } from './known.ts'

/** Remembers of an event what laws look at later. */
export function note({ touch }: World, known: Known, event: CaseEvent): void {
  switch (event.type) {
    case 'messageQueued':
      known.queued.set(event.id, event)
      known.bodies.set(event.id, canonicalJson(event.body))
      known.outbox.push(event.id)
      break
    case 'orderQueued':
      known.outbox.push(event.id)
      if (event.order.type === 'open') known.asked.set(event.order.caseId, event.order)
      if (event.order.type === 'tell') known.told.push(event.order)
      break
    case 'messageGivenUp':
      known.givenUp.add(event.id)
      break
    case 'factsStated':
    case 'factsCorrected': {
      const value = event.facts[markFact]?.value
      if (typeof value === 'string') known.marks.add(value)
      break
    }
    case 'subCaseAsked':
      touch('case within a case')
      known.parts.set(event.name, event.caseId)
      break
    case 'subCaseEnded': {
      const caseId = known.parts.get(event.name) ?? ''
      touch(
        event.status === 'ended' ? 'case within a case answered' : 'case within a case withdrawn'
      )
      if (event.status === 'ended') known.heard.add(caseId)
      else known.withdrawn.add(caseId)
      break
    }
    case 'caseWithdrawn':
      known.wasWithdrawn = true
      break
    case 'deadlineStarted':
    case 'deadlineRecalculated':
      if (event.days.suspended !== null) touch('limit stood still')
      break
    case 'caseMigrated':
      noteMigration(known, touch, event)
      break
    case 'holdPlaced':
      touch('duty to keep')
      if (!event.facts) known.isHeld = true
      break
    case 'holdLifted':
      if (!event.facts) known.isHeld = false
      break
    default:
  }
}

function noteMigration(
  known: Known,
  touch: World['touch'],
  { pack }: Extract<CaseEvent, { readonly type: 'caseMigrated' }>
): void {
  touch('migration')
  const { deadlines } = known.state
  if (
    Object.values(deadlines).some(
      ({ metOn, withdrawn, passed }) => metOn === null && !withdrawn && !passed
    )
  )
    touch('migration with limits running')
  if (known.ranBy.has(pack)) touch('migration back')
  known.ranBy.add(known.state.pack)
}
