import type { Facts, FactValue } from '../../fact/fact.ts'
import type { Pack } from '../../pack/pack.ts'
import { addDays, isCivilDate } from '../../time/civil-date.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import { computeDeadline } from '../../time/compute-deadline.ts'
import type { Answer } from '../compile.ts'
import type { ProcessDefinition } from '../definition.ts'
import type { Move } from '../explore/stand.ts'

/** What makes a sequence of moves one that can be run: days, and facts that give the answers. */
export interface Surroundings {
  readonly pack: Pick<Pack, 'timeLimits' | 'calendar' | 'facts'> | null
  /** Facts that make a rule answer so; null where none are known. */
  readonly factsFor: (rule: string, answer: Answer) => Facts | null
}

export interface Shown {
  readonly name: string
  readonly moves: readonly Move[]
  /** What the last day expects, as the inside of `verwacht`. */
  readonly expected: string
}

const firstDay: CivilDate = '2026-01-05'

interface Day {
  on: CivilDate
  readonly facts: Map<string, string>
  readonly event: string | null
  readonly by: string | null
  readonly remarks: string[]
}

/** Writes moves as a scenario in the form of scenario files. */
export function printScenario(
  definition: ProcessDefinition,
  { pack, factsFor }: Surroundings,
  { name, moves, expected }: Shown
): string {
  const opening: Day = { on: firstDay, facts: new Map(), event: null, by: null, remarks: [] }
  const days: Day[] = [opening]
  const told = new Map<string, string>()
  let on = firstDay

  const tell = (day: Day, fact: string, value: FactValue): void => {
    const text = phrase(value)
    if (told.get(fact) === text) return
    told.set(fact, text)
    day.facts.set(fact, text)
  }

  /** The day after the last one on which the limit is met, counted from what the case knows. */
  const dayPassed = (day: Day, limit: string): CivilDate => {
    const found = pack?.timeLimits[limit]
    const start = found?.versions[0]?.start
    if (!pack || !found || !start) {
      day.remarks.push(`de termijn "${limit}" verstrijkt`)
      return addDays(on, 1)
    }
    const finalFrom = (from: CivilDate) => {
      const counted = computeDeadline(found, from, pack.calendar)
      return counted.status === 'computed' ? counted.final : null
    }
    if (!('fact' in start)) {
      // it began today at the latest, so by then it has surely passed
      const latest = finalFrom(on)
      if (latest === null) day.remarks.push(`de termijn "${limit}" heeft nog geen lengte`)
      return addDays(latest ?? on, 1)
    }
    const known = told.get(start.fact)
    const isLate = (finalFrom(firstDay) ?? '') < on
    const from = known !== undefined && isCivilDate(known) ? known : isLate ? on : firstDay
    const final = finalFrom(from)
    if (final === null) day.remarks.push(`de termijn "${limit}" heeft nog geen lengte`)
    if (known === undefined) tell(opening, start.fact, from)
    const passed = addDays(final ?? on, 1)
    return passed > on ? passed : addDays(on, 1)
  }

  for (const { from, cause, answers } of moves) {
    const limit = cause?.startsWith('passed:') ? cause.slice('passed:'.length) : null
    const event = limit === null ? cause : null
    const declared = event === null ? undefined : definition.events[event]
    const day: Day = from
      ? { ...opening, facts: new Map(), event, by: declared?.by[0] ?? null, remarks: [] }
      : opening
    if (from) {
      on = limit === null ? addDays(on, 1) : dayPassed(day, limit)
      day.on = on
      days.push(day)
    }
    for (const fact of declared?.facts ?? []) tell(day, fact, sample(pack?.facts[fact]?.domain, on))
    for (const [rule, answer] of Object.entries(answers)) {
      const facts = factsFor(rule, answer)
      if (facts === null) day.remarks.push(`"${rule}" is ${words[answer]}`)
      for (const [fact, value] of Object.entries(facts ?? {}))
        if (typeof value !== 'object' || !('unknown' in value)) tell(day, fact, value)
    }
  }
  const lines = days.map((day, at) => printDay(day, at === days.length - 1 ? expected : ''))
  return [`- naam: ${name}`, `  proces: ${definition.id}`, '  tijdlijn:', ...lines].join('\n')
}

const words = {
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  'own-judgement': 'eigen oordeel'
} as const

function printDay({ on, facts, event, by, remarks }: Day, expected: string): string {
  const stated = [...facts].map(([fact, value]) => `${fact}: ${value}`).join(', ')
  const parts = [
    `op: ${on}`,
    ...(event === null ? [] : [`gebeurtenis: ${event}`]),
    ...(by === null ? [] : [`door: ${by}`]),
    ...(stated === '' ? [] : [`feit: { ${stated} }`]),
    ...(expected === '' ? [] : [`verwacht: { ${expected} }`])
  ]
  const remark = remarks.length === 0 ? '' : ` # ${remarks.join(', ')}`
  return `    - { ${parts.join(', ')} }${remark}`
}

function phrase(value: FactValue): string {
  if (typeof value === 'object') return `[${value.join(', ')}]`
  if (value === 'yes') return 'ja'
  return value === 'no' ? 'nee' : String(value)
}

/** Some value of a fact that an event must carry; of a date one that lies well ahead. */
function sample(domain: Pack['facts'][string]['domain'] | undefined, on: CivilDate): FactValue {
  switch (domain?.kind) {
    case 'choice':
    case 'set':
      return domain.options[0] ?? ''
    case 'number':
      return domain.from
    case 'code':
      return `${domain.prefix}${'1'.repeat(domain.digits)}`
    case 'yes-no':
      return 'yes'
    default:
      return addDays(on, 60)
  }
}
