import { canonicalJson } from '@ketenregie/core'
import type { World } from '../world.ts'
import type { Added } from './entry-laws.ts'
import type { Known } from './known.ts'

/** What holds between a case and the cases in it, by name; each gives what is wrong, or null. */
export const familyLaws: Readonly<Record<string, (added: Added) => string | null>> = {
  'a case within a case is opened as it was asked for': ({ entry, said, knownOf }) => {
    const { command } = said
    if (command.type !== 'open' || command.within === null) return null
    const { caseId, name, told } = command.within
    const parent = knownOf(caseId)
    const asked = parent?.asked.get(entry.caseId)
    if (!parent || !asked) return `${caseId} did not ask for it`
    if (parent.erasedAt !== null) return `${caseId} was erased before`
    const isSame = canonicalJson([name, told]) === canonicalJson([asked.name, asked.told])
    return isSame ? null : 'it knows something else than what it was given'
  },

  'the end of a case within a case is heard once': ({ entry, said, knownOf, seen }) => {
    const { command } = said
    if (command.type !== 'sub-case-ended') return null
    const { caseId, told } = command
    if (seen.fired.has(`heard ${caseId}`)) return `of ${caseId} it was heard before`
    seen.fired.add(`heard ${caseId}`)
    const child = knownOf(caseId)
    if (child?.state.parent?.caseId !== entry.caseId) return `${caseId} is no case in it`
    if (child.state.at.status !== 'done') return `${caseId} has not ended`
    return isTold(child, null, told) ? null : `${caseId} told something else`
  },

  'what a case within a case tells on its way is heard once': ({ said, knownOf, seen }) => {
    const { command } = said
    if (command.type !== 'sub-case-reported') return null
    const { caseId, news, told } = command
    const name = `news ${caseId} ${news.number}`
    if (seen.fired.has(name)) return `${name} was heard before`
    seen.fired.add(name)
    const child = knownOf(caseId)
    return child && isTold(child, news, told) ? null : `${caseId} told something else`
  }
}

/** Whether a case ordered that exactly this be told of it. */
function isTold(child: Known, news: unknown, told: unknown): boolean {
  const wanted = canonicalJson([news, told])
  return child.told.some(order => canonicalJson([order.news, order.told]) === wanted)
}

/** What has become of the cases in a case once the world has come to rest. */
export function checkFamily(
  { violate }: World,
  all: ReadonlyMap<string, Known>,
  caseId: string,
  incidents: ReadonlySet<string>
): void {
  const known = all.get(caseId)
  if (!known || known.erasedAt !== null) return
  for (const id of known.asked.keys()) {
    const child = all.get(id)
    const detail = `${id} in ${caseId}`
    if (!child) {
      if (!incidents.has(id)) violate({ law: 'a case that was asked for is opened', detail })
      continue
    }
    const isOver = known.withdrawn.has(id) || known.heard.has(id)
    if (isOver && child.state.at.status !== 'done')
      violate({ law: 'a case that nobody waits for ends', detail })
    const hasEnded = child.state.at.status === 'done' && !child.wasWithdrawn
    if (hasEnded && !isOver && !incidents.has(id))
      violate({ law: 'the end of a case within a case is heard once', detail: `${detail}: never` })
  }
}
