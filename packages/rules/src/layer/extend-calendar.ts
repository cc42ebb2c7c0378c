import type { Calendar } from '@ketenregie/core'
import type { WrittenCalendar } from '../read/calendar.ts'

/**
 * The calendar of a pack: its own, or that of the layer below with the equated days that are added
 * here. Undefined where neither is whole.
 */
export function extendCalendar(
  here: WrittenCalendar | undefined,
  below: Calendar | undefined
): Calendar | undefined {
  if (here === undefined) return below
  const added = here.equated.map(({ of }) => of)
  if (below === undefined) {
    const { own, known } = here
    return own === null || known === null ? undefined : { ...own, equated: added, known }
  }
  return {
    ...below,
    equated: [...below.equated, ...added].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    known: {
      from: Math.min(below.known.from, here.known?.from ?? below.known.from),
      to: Math.max(below.known.to, here.known?.to ?? below.known.to)
    }
  }
}
