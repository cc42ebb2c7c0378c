import type { Pack } from '../pack/pack.ts'
import type { CaseEvent } from './case-event.ts'

type Anchors = Extract<CaseEvent, { readonly type: 'eventReceived' }>['anchors']

const remembered = new WeakMap<Pack['timeLimits'], ReadonlyMap<string, Anchors>>()

/** Which days of an event the limits of a pack look at; null where none does. */
export function anchorsIn(event: string, { timeLimits }: Pick<Pack, 'timeLimits'>): Anchors {
  const known = remembered.get(timeLimits) ?? find(timeLimits)
  remembered.set(timeLimits, known)
  return known.get(event) ?? null
}

function find(timeLimits: Pack['timeLimits']): ReadonlyMap<string, Anchors> {
  const found = new Map<string, Anchors>()
  const versions = Object.values(timeLimits).flatMap(limit => limit.versions)
  for (const { start } of versions) if ('event' in start) found.set(start.event, 'latest')
  for (const { suspension } of versions)
    for (const moment of suspension ? [suspension.after, suspension.until] : [])
      if ('event' in moment) found.set(moment.event, 'each')
  return found
}
