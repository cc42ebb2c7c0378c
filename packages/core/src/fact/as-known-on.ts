import type { Pack } from '../pack/pack.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { shift } from '../time/shift.ts'
import { isUnknown } from './fact-value.ts'
import type { Facts, FactStatement, FactValue } from './fact.ts'

type Known = FactStatement & { readonly value: FactValue }

/**
 * What the statements together say on a day. A later statement of the same party replaces its
 * earlier one, the newest day on which a party states a value wins, and parties that state
 * different values for that day contradict each other. A value that is no longer fresh is stale:
 * it is known up to and including the day that lies its period after the statement.
 */
export function asKnownOn(
  statements: readonly FactStatement[],
  pack: Pick<Pack, 'facts' | 'calendar'>,
  date: CivilDate
): Facts {
  const perFact = new Map<string, Map<string, FactStatement>>()
  for (const statement of statements) {
    if (statement.on > date) continue
    const parties = perFact.get(statement.fact) ?? new Map<string, FactStatement>()
    perFact.set(statement.fact, parties)
    const earlier = parties.get(statement.by)
    if (!earlier || earlier.on <= statement.on) parties.set(statement.by, statement)
  }
  return Object.fromEntries(
    [...perFact].map(([fact, parties]) => [fact, settle([...parties.values()], pack, date)])
  )
}

function settle(
  current: readonly FactStatement[],
  pack: Pick<Pack, 'facts' | 'calendar'>,
  date: CivilDate
): Facts[string] {
  const [newest, ...others] = newestOf(current.filter(isKnown))
  if (!newest) return newestOf(current)[0]?.value ?? { unknown: 'not-asked' }
  if (!isFresh(newest, pack, date)) return { unknown: 'stale' }
  const isAgreed = others.every(other => sameValue(other.value, newest.value))
  return isAgreed ? newest.value : { unknown: 'contradicted' }
}

function newestOf<Statement extends FactStatement>(
  statements: readonly Statement[]
): readonly Statement[] {
  const newest = statements.reduce<string>((day, { on }) => (on > day ? on : day), '')
  return statements.filter(({ on }) => on === newest)
}

function isFresh(
  { fact, on }: FactStatement,
  { facts, calendar }: Pick<Pack, 'facts' | 'calendar'>,
  date: CivilDate
): boolean {
  const fresh = Object.hasOwn(facts, fact) ? facts[fact]?.fresh : null
  return !fresh || date <= shift(on, fresh, 'forward', calendar)
}

function isKnown(statement: FactStatement): statement is Known {
  return !isUnknown(statement.value)
}

/** The options of a set have no order. */
function sameValue(one: FactValue, other: FactValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.length === other.length && one.every(item => other.includes(item))
}
