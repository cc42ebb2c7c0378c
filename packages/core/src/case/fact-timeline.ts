import { asKnownOn } from '../fact/as-known-on.ts'
import { isUnknown } from '../fact/fact-value.ts'
import type { Facts, FactStatement } from '../fact/fact.ts'
import type { Pack } from '../pack/pack.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { KnownFact } from './case-state.ts'
import { byDayAndParty } from './snapshot-form.ts'

type Timelines = Readonly<Record<string, readonly KnownFact[]>>
type Statements = Readonly<Record<string, KnownFact>>

/** Adds what holds from a day; what the same party said earlier about that day gives way. */
export function addToTimeline(known: Timelines, stated: Statements): Timelines {
  return change(known, stated, (piece, { on, by }) => piece.on !== on || piece.by !== by)
}

/** Corrects: what anyone said about that day and every later day gives way. */
export function correctTimeline(known: Timelines, stated: Statements): Timelines {
  return change(known, stated, (piece, { on }) => piece.on < on)
}

/** What is known on a day: the newest statement of each party, judged together. */
export function factsOn(
  known: Timelines,
  pack: Pick<Pack, 'facts' | 'calendar'>,
  day: CivilDate
): Facts {
  const last = remembered.get(known)
  if (last?.day === day && last.pack === pack) return last.facts
  const facts = findFacts(known, pack, day)
  remembered.set(known, { day, pack, facts })
  return facts
}

interface Remembered {
  readonly day: CivilDate
  readonly pack: Pick<Pack, 'facts' | 'calendar'>
  readonly facts: Facts
}

/** The same case is asked more than once on one day: for an answer, a limit, what is possible. */
const remembered = new WeakMap<Timelines, Remembered>()

function findFacts(
  known: Timelines,
  pack: Pick<Pack, 'facts' | 'calendar'>,
  day: CivilDate
): Facts {
  const facts: [string, Facts[string]][] = []
  const statements: FactStatement[] = []
  for (const [fact, timeline] of Object.entries(known)) {
    const [only, ...others] = timeline
    if (only === undefined || only.on > day) continue
    if (others.length === 0) facts.push([fact, valueOn(only, day)])
    else for (const { value, by, on } of timeline) statements.push({ fact, value, by, on })
  }
  const several = statements.length === 0 ? {} : asKnownOn(statements, pack, day)
  return Object.fromEntries([...facts, ...Object.entries(several)])
}

/** What one statement says on a later day, without another one beside it. */
function valueOn({ value, fresh }: KnownFact, day: CivilDate): Facts[string] {
  return isUnknown(value) || fresh === null || day <= fresh ? value : { unknown: 'stale' }
}

/** The first day, from `day` on, after which a value that was stated last is no longer fresh. */
export function lastFreshDay(known: Timelines, day: CivilDate): CivilDate | null {
  let last: CivilDate | null = null
  for (const timeline of Object.values(known)) {
    const fresh = timeline.findLast(({ on }) => on <= day)?.fresh
    if (fresh && fresh >= day && (last === null || fresh < last)) last = fresh
  }
  return last
}

function change(
  known: Timelines,
  stated: Statements,
  stays: (piece: KnownFact, stated: KnownFact) => boolean
): Timelines {
  const changed = Object.entries(stated).map(([fact, statement]) => {
    const timeline = (known[fact] ?? []).filter(piece => stays(piece, statement))
    return [fact, [...timeline, statement].toSorted(byDayAndParty)] as const
  })
  return { ...known, ...Object.fromEntries(changed) }
}
