import { canonicalJson } from '@ketenregie/core'
import type { CaseEvent } from '@ketenregie/core'
import type { Plot } from '../plots/plot.ts'
import type { Added } from './entry-laws.ts'

/** What holds of a case that goes on by other agreements; each gives what is wrong, or null. */
export const migrationLaws: Readonly<Record<string, (added: Added) => string | null>> = {
  'a case goes on by its agreements until it is migrated': ({ entry, said, before, after }) => {
    const isNew = said.command.type === 'open' || said.command.type === 'migrate'
    if (!isNew && (before.pack !== after.pack || before.definition !== after.definition))
      return 'it has other agreements'
    const isTold = entry.pack === after.pack && entry.definition === after.definition
    return isTold ? null : 'its entry tells of other agreements'
  },

  'a migration keeps the start of every limit': ({ said: { command }, before, after }) => {
    if (command.type !== 'migrate') return null
    const moved = Object.entries(before.deadlines).find(([limit, { start, metOn, withdrawn }]) => {
      const isRunning = metOn === null && !withdrawn
      const now = after.deadlines[limit]
      return isRunning && (!now || (!now.withdrawn && now.start !== start))
    })
    return moved ? `${moved[0]} began on ${moved[1].start}` : null
  },

  'a migration itself sends nothing and asks nothing': ({ said, before, world: { plot } }) => {
    const { command, events } = said
    if (command.type !== 'migrate') return null
    const own = events.slice(0, firstStepOn(events, mapped(before.at.value, plot)))
    const loud = own.find(({ type }) => told.has(type))
    return loud ? `there is ${loud.type} in it` : null
  }
}

const told = new Set(['messageQueued', 'orderQueued', 'coordinationAssigned', 'deadlinePassed'])

/** Where the migration ends and what the new agreements ask of the case begins. */
function firstStepOn(events: readonly CaseEvent[], place: string): number {
  const at = events.findIndex(
    event => event.type === 'stepped' && canonicalJson(event.to.value) !== place
  )
  return at === -1 ? events.length : at
}

function mapped(value: unknown, { renamed }: Plot): string {
  let text = canonicalJson(value)
  for (const [from, to] of Object.entries(renamed))
    text = text.includes(`"${to}"`)
      ? text.replaceAll(`"${to}"`, `"${from}"`)
      : text.replaceAll(`"${from}"`, `"${to}"`)
  return text
}
