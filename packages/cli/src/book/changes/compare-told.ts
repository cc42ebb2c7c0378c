import { groupBy } from '../../register/group-by.ts'
import type { Line, Told } from './lines-of.ts'

/** What is told otherwise under one heading or in one row. */
export interface Change {
  readonly id: string
  readonly title: string
  readonly isGone: boolean
  readonly isNew: boolean
  readonly removed: readonly Line[]
  readonly added: readonly Line[]
  /** Where exactly the same changes. */
  readonly also: readonly Pick<Told, 'id' | 'title'>[]
}

/** By heading or row, in the order of the newer version; what changes alike comes once. */
export function compareTold(before: readonly Told[], now: readonly Told[]): readonly Change[] {
  const ids = [...new Set([...now, ...before].map(({ id }) => id))]
  const changes = ids.flatMap((id): readonly Change[] => {
    const [was, is] = [before.find(one => one.id === id), now.find(one => one.id === id)]
    const removed = without(was?.lines ?? [], is?.lines ?? [])
    const added = without(is?.lines ?? [], was?.lines ?? [])
    if (removed.length + added.length === 0) return []
    const title = is?.title ?? was?.title ?? id
    return [{ id, title, isGone: !is, isNew: !was, removed, added, also: [] }]
  })
  return [...groupBy(changes, keyOf).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, also: more.map(({ id, title }) => ({ id, title })) }]
  )
}

function keyOf({ id, isGone, isNew, removed, added }: Change): string {
  const texts = (lines: readonly Line[]) => lines.map(({ label, text }) => [label, text])
  return isGone || isNew ? id : JSON.stringify([texts(removed), texts(added)])
}

function without(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const known = new Set(others.map(({ label, text }) => `${label ?? ''} ${text}`))
  return lines.filter(({ label, text }) => !known.has(`${label ?? ''} ${text}`))
}
