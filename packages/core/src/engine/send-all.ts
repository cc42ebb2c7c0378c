import { InvariantError } from '../invariant.ts'
import type { Entry } from '../journal/entry.ts'
import type { StoredCase } from '../ports/case-store.ts'
import { answerFrom } from './answer.ts'
import type { Answer, EventMessage } from './answer.ts'
import { batchOf, nothingPending } from './batch.ts'
import type { Pending } from './batch.ts'
import type { House, Office } from './house.ts'
import { planNext, readMessage, sendEvent } from './send.ts'

/** A message and the case that it is for. */
export interface Addressed extends EventMessage {
  readonly caseId: string
}

/** A case with the messages for it, in the order given, and where each stands among all. */
interface Post {
  readonly caseId: string
  readonly messages: { readonly place: number; readonly message: Addressed }[]
}

/** The entry that each message comes to, all in one batch. */
interface Pile {
  readonly post: Post
  readonly pending: Pending
  readonly entries: readonly Entry[]
}

/**
 * Sends messages in one transaction, and answers each as `send` does. Messages to one case are one
 * batch: where another writer came first, or a key was used before, they are sent one by one.
 */
export async function sendAll(
  house: House,
  messages: readonly Addressed[]
): Promise<readonly Answer[]> {
  const posts = byCase(messages)
  const answers = new Map<number, Answer>()
  const stored = await house.store.loadAll(posts.map(({ caseId }) => caseId))
  const piles: Pile[] = []
  const rest: Post[] = []
  for (const [index, post] of posts.entries()) {
    const pile = pileUp(house, post, stored[index])
    if (pile === null) rest.push(post)
    else piles.push(pile)
  }
  const results = await house.store.appendAll(
    piles.map(({ pending }) => batchOf(house, pending, house.warm))
  )
  for (const [index, { post, entries }] of piles.entries()) {
    if (results[index]?.ok !== true) rest.push(post)
    else
      for (const [nth, entry] of entries.entries())
        answers.set(post.messages[nth]?.place ?? -1, answerFrom(entry))
  }
  for (const { caseId, messages: left } of rest)
    for (const { place, message } of left)
      answers.set(place, await sendEvent(house, caseId, message))
  return messages.map(({ caseId }, place) => answers.get(place) ?? unanswered(caseId))
}

function byCase(messages: readonly Addressed[]): readonly Post[] {
  const posts = new Map<string, Post>()
  for (const [place, message] of messages.entries()) {
    const post = posts.get(message.caseId) ?? { caseId: message.caseId, messages: [] }
    post.messages.push({ place, message })
    posts.set(message.caseId, post)
  }
  return [...posts.values()]
}

/** Null when the messages are to be sent one by one, because one of them is refused unheard. */
function pileUp(office: Office, post: Post, stored: StoredCase | undefined): Pile | null {
  const told = post.messages.map(({ message }) => readMessage(office, post.caseId, message))
  const keys = told.flatMap(one => ('key' in one && one.key !== null ? [one.key] : []))
  if (!stored || new Set(keys).size < keys.length) return null
  let pending = nothingPending(office.warm.read(stored))
  const entries: Entry[] = []
  for (const one of told) {
    if ('accepted' in one) return null
    const plan = planNext(office, pending, one)
    const last = 'pending' in plan ? plan.pending.entries.at(-1) : undefined
    if ('refused' in plan || !last) return null
    entries.push(last)
    pending = plan.pending
  }
  return { post, pending, entries }
}

function unanswered(caseId: string): never {
  throw new InvariantError(`a message to ${caseId} was not answered`)
}
