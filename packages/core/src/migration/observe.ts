import type { Effect } from '../process/definition.ts'
import { leavesOf } from '../process/explore/stand.ts'
import type { Played, Stand } from '../process/explore/stand.ts'
import type { Aspect } from './difference.ts'
import type { Side } from './side.ts'
import { tellApart } from './tell-apart.ts'

/** Per aspect what can be seen: the words for people, with the meaning that is compared. */
export type Observation = Readonly<Partial<Record<Aspect, readonly Seen[]>>>

export interface Seen {
  readonly text: string
  readonly meaning: string
}

/** What a cause does, as far as parties notice. */
export function observeMove(side: Side, played: Played | null, after: Stand | null): Observation {
  const effects = played?.steps.flatMap(step => step.effects) ?? []
  return {
    effects: effects.map(effect => seen(textOf(effect), side.meanings.effect(effect))),
    ended: after?.isDone ? [seen('ended')] : [],
    ...(after && !after.isDone ? observeStand(side, after) : {})
  }
}

/** Who is on the move, until when, and what is decided. */
export function observeStand({ meanings }: Side, stand: Stand): Observation {
  const metas = leavesOf(stand).map(leaf => {
    const around = stand.active.filter(
      ({ path }) => path === '' || leaf.path === path || leaf.path.startsWith(`${path}.`)
    )
    const nearest = <Key extends 'owner' | 'deadline'>(key: Key) =>
      around.findLast(({ node }) => node.meta?.[key] !== undefined)?.node.meta?.[key]
    return { owner: nearest('owner'), deadline: nearest('deadline') }
  })
  const decided = stand.active.flatMap(({ node }) => node.meta?.decides ?? [])
  return {
    owners: inOrder(metas.flatMap(({ owner }) => (owner === undefined ? [] : seen(owner)))),
    deadlines: inOrder(
      metas.flatMap(({ deadline }) => (deadline === undefined ? [] : seen(deadline)))
    ),
    decides: inOrder([...new Set(decided)].map(name => seen(name, meanings.rule(name))))
  }
}

/** The first aspect in which two observations are not the same. */
export function differenceIn(
  old: Observation,
  next: Observation
): {
  readonly aspect: Aspect
  readonly old: readonly string[]
  readonly new: readonly string[]
} | null {
  for (const aspect of aspects) {
    const was = old[aspect] ?? []
    const is = next[aspect] ?? []
    if (was.length === is.length && was.every((one, at) => one.meaning === is[at]?.meaning))
      continue
    return { aspect, old: only(was, is), new: only(is, was) }
  }
  return null
}

const aspects = [
  'accepted',
  'ended',
  'effects',
  'statements',
  'running-limits',
  'open-tasks',
  'sub-cases',
  'owners',
  'deadlines',
  'decides'
] as const satisfies readonly Aspect[]

/** What the other does not have; where only the order differs, all of it. */
function only(some: readonly Seen[], others: readonly Seen[]): readonly string[] {
  const missing = some.filter(one => !others.some(({ meaning }) => meaning === one.meaning))
  const isReordered = others.every(one => some.some(({ meaning }) => meaning === one.meaning))
  return (missing.length > 0 || !isReordered ? missing : some).map(one => textBeside(one, others))
}

/** Where the other has the same words for it, what is different about it. */
function textBeside({ text, meaning }: Seen, others: readonly Seen[]): string {
  const namesake = others.find(other => other.text === text && other.meaning !== meaning)
  const apart = namesake ? tellApart(meaning, namesake.meaning) : []
  return apart.length === 0 ? text : `${text} (${apart.join(', ')})`
}

export function seen(text: string, meaning = text): Seen {
  return { text, meaning }
}

export function inOrder(all: readonly Seen[]): readonly Seen[] {
  return all.toSorted((a, b) => (a.meaning < b.meaning ? -1 : 1))
}

/** As `task.open T-12`. */
function textOf({ type, params }: Effect): string {
  return [type, ...Object.values(params)].join(' ')
}
