import type { CaseEvent, KeptMessage, OutgoingMessage } from '@ketenregie/core'
import type { World } from '../world.ts'

export type Queued = Extract<CaseEvent, { readonly type: 'messageQueued' }>

/** What a case has asked to be sent, by its journal. */
export interface Post {
  readonly queued: ReadonlyMap<string, Queued>
  /** Messages that nobody tries to deliver any more. */
  readonly givenUp: ReadonlySet<string>
  readonly erasedAt: number | null
}

/** A worker that had a message in hand may still send it: no longer than its loan, and a little. */
const inHand = 10 * 60_000

/** What holds for a message on the moment that it arrives. */
export function checkArrival(
  { violate, timeline, touch }: World,
  message: OutgoingMessage,
  post: Post | undefined,
  hasArrived: (id: string) => boolean
): void {
  const { id, to, caseId } = message
  const queued = post?.queued.get(id)
  const detail = `${message.message} to ${to}, ${id} of ${caseId}`
  if (!post || queued?.to !== to || queued.message !== message.message)
    return violate({ law: 'only what a case has queued is sent', detail })
  if (queued.status !== 'ready' || message.legalBasis !== queued.body.legalBasis)
    return violate({ law: 'no message goes without a legal basis', detail })
  if (post.erasedAt !== null) {
    touch('message under way at erasure')
    if (timeline.now > post.erasedAt + inHand)
      violate({ law: 'nothing comes back of what was erased', detail })
    return
  }
  for (const [other, earlier] of post.queued) {
    const comesFirst = earlier.to === to && earlier.status === 'ready' && other < id
    if (comesFirst && !hasArrived(other) && !post.givenUp.has(other))
      return violate({ law: 'messages of a case to a party keep their order', detail })
  }
}

/** What became of a message once the world has come to rest. */
export function checkPost(
  { violate }: World,
  { caseId, id, to, status }: KeptMessage,
  hasArrived: boolean
): void {
  const detail = `${id} of ${caseId} to ${to}: ${status}`
  if (status === 'ready') violate({ law: 'every message arrives or stands as an incident', detail })
  if (status === 'delivered' && to !== 'ketenregie' && !hasArrived)
    violate({ law: 'what was noted as delivered has arrived', detail })
  if (status === 'held' && hasArrived)
    violate({ law: 'no message goes without a legal basis', detail })
}
