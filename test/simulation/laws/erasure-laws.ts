import { addDays, canonicalJson, dateInAmsterdam, verifyCase, verifyChain } from '@ketenregie/core'
import type { CaseStore, MessageStatus } from '@ketenregie/core'
import type { World } from '../world.ts'
import type { Known } from './known.ts'

const nothingBack = 'nothing comes back of what was erased'

/** Looks at a case of which the state is gone: it was erased now, or was before. */
export async function lookAtErased(
  world: World,
  all: ReadonlyMap<string, Known>,
  caseId: string
): Promise<void> {
  const { disk, timeline, touch } = world
  const known = all.get(caseId)
  if (!known) return
  if (known.erasedAt === null) {
    const problem = unlawful(world, all, known)
    if (problem !== null)
      world.violate({ law: 'only what may be erased is erased', detail: `${caseId}, ${problem}` })
    known.erasedAt = timeline.now
    touch('erasure')
    if (known.asked.size > 0) touch('erasure with cases within')
  }
  await checkStub(world, known, caseId)
  const { parent } = known.state
  // the last of a family: what was known of it is nowhere any more
  if (parent === null || all.get(parent.caseId)?.erasedAt !== null) {
    const text = await everythingIn(disk, [...all.keys()])
    const mark = marksOf(all, caseId).find(one => text.includes(one))
    if (mark !== undefined)
      world.violate({ law: 'nothing stays of what was erased', detail: caseId })
  }
}

/** Why this case should have stayed; null: it was time. */
function unlawful(world: World, all: ReadonlyMap<string, Known>, known: Known): string | null {
  const { at } = known.state
  if (known.isHeld) return 'there was a duty to keep it'
  if (at.status !== 'done') return 'it had not ended'
  let whole = known
  for (;;) {
    const around = whole.state.parent && all.get(whole.state.parent.caseId)
    if (!around || around.erasedAt !== null) break
    whole = around
  }
  const today = dateInAmsterdam(world.timeline.instant)
  const until = addDays(whole.state.asOf, world.plot.keptFor)
  if (whole.state.at.status !== 'done') return 'the case around it had not ended'
  return until < today ? null : `it was to be kept until ${until}`
}

/** What is left of an erased case: a chain that verifies, and a line in the log. */
export async function checkStub(
  { disk, violate }: World,
  { digests }: Known,
  caseId: string
): Promise<void> {
  const entries = await disk.entries(caseId)
  const broken = (law: string, what: string) => violate({ law, detail: `${caseId}, ${what}` })
  if (await disk.load(caseId)) broken(nothingBack, 'it can be loaded')
  if (entries.map(({ digest }) => digest).join() !== digests.join())
    broken(nothingBack, `${digests.length} entries were there, now ${entries.length}`)
  const readable = entries.find(({ payload, salt }) => payload !== null || salt !== null)
  if (readable) broken('nothing stays of what was erased', `entry ${readable.number} can be read`)
  const keys = entries.flatMap(({ key }) => (key === null ? [] : [key]))
  for (const key of keys)
    if ((await disk.entryByKey(caseId, key))?.payload !== null)
      broken('nothing stays of what was erased', `the entry under ${key} can be read`)
  if ((await disk.outbox(caseId)).length > 0)
    broken('nothing stays of what was erased', 'it has messages')
  const wakes = await disk.due('9999-12-31', 10_000)
  if (wakes.some(wake => wake.caseId === caseId))
    broken('nothing stays of what was erased', 'it has wakes')
  const lines = (await disk.erasures({ after: null, limit: 10_000 })).filter(
    line => line.caseId === caseId
  )
  if (lines.length !== 1) broken('an erasure has one line in the log', `it has ${lines.length}`)
  const found = await verifyCase(disk, caseId)
  const isWhole = found?.damages.length === 0 && found.erased.length === entries.length
  if (!isWhole || verifyChain(entries).length > 0)
    broken('what is left of an erased case verifies', canonicalJson(found?.damages ?? null))
}

/** What tells a case and the cases in it apart from others. */
function marksOf(all: ReadonlyMap<string, Known>, caseId: string): readonly string[] {
  const known = all.get(caseId)
  if (!known) return []
  return [...known.marks, ...[...known.asked.keys()].flatMap(id => marksOf(all, id))]
}

const statuses: readonly MessageStatus[] = ['ready', 'held', 'delivered', 'incident']

/** Everything that the store gives out, as one text. */
async function everythingIn(disk: CaseStore, caseIds: readonly string[]): Promise<string> {
  const found: unknown[] = [await disk.due('9999-12-31', 100_000)]
  for (const caseId of caseIds)
    found.push(await disk.load(caseId), await disk.entries(caseId), await disk.outbox(caseId))
  for (const status of statuses)
    found.push(await disk.messages({ status, to: null, after: null, limit: 100_000 }))
  return JSON.stringify(found)
}
