import type { CaseState } from '../case/case-state.ts'
import { isOpen } from '../case/sub-cases.ts'
import { isLive } from '../case/recount.ts'
import type { MigrateCommand } from '../case/command.ts'
import type { Pack } from '../pack/pack.ts'
import { decideMigration } from './decide-migration.ts'
import type { Crossing } from './decide-migration.ts'
import type { Comparison } from './difference.ts'
import { isMapped, mapPlace } from './map-place.ts'
import type { GoneStep } from './map-place.ts'
import type { MigrationPlan, MissingStep } from './migration-plan.ts'
import { inOrder, seen } from './observe.ts'
import type { Observation } from './observe.ts'
import { leavesIn } from './place.ts'
import { drawSides, standOf } from './side.ts'
import type { Side } from './side.ts'
import { walkInStep } from './walk-in-step.ts'
import type { Sides } from './walk-in-step.ts'

/** Both agreements made ready for walking, with what walks have proven already. */
export interface Prepared {
  readonly crossing: Crossing
  readonly sides: Sides
  readonly proven: Set<string>
}

/** Makes ready once what many cases cross. */
export function prepare(crossing: Crossing): Prepared {
  return { crossing, sides: drawSides(crossing.from, crossing.to), proven: new Set() }
}

/** Says whether a case can go on by other agreements, and what becomes different. */
export function planCase(
  state: CaseState,
  command: MigrateCommand,
  { crossing, sides, proven }: Prepared,
  budget: number
): MigrationPlan {
  const steps = leavesIn(state.at.value)
  const { caseId, version, process, definition, pack } = state
  const head = { caseId, version, process, definition, pack, steps }
  const nothing = { ...head, after: null, missing: [], problems: [], comparison: null }
  if (state.at.status === 'done') return { ...nothing, readiness: 'closed' }

  const compare = (mapping: MigrateCommand['mapping']): Compared | null => {
    const decision = decideMigration(state, { ...command, mapping }, crossing)
    if (!decision.accepted) return null
    const after = decision.state
    const start = {
      old: standOf(sides.old, state.at.value, state),
      new: standOf(sides.new, after.at.value, after)
    }
    const atStart = {
      old: holdingsOf(sides.old, state, crossing.from.pack),
      new: holdingsOf(sides.new, after, crossing.from.pack)
    }
    return { after, comparison: walkInStep(sides, start, { budget, proven, atStart }) }
  }

  const { mapping } = command
  const mapped = mapPlace(state.at.value, mapping, crossing.to.compiled.definition)
  if ('gone' in mapped) {
    const missing = mapped.gone.map((each): MissingStep => ({ ...each, why: 'gone' }))
    const comparison = compare({ ...mapping, ...suggested(mapped.gone) })?.comparison ?? null
    return { ...nothing, readiness: 'needs-mapping', missing, comparison }
  }
  const decision = decideMigration(state, command, crossing)
  if (!decision.accepted) return { ...nothing, readiness: 'refused', problems: decision.problems }
  const compared = compare(mapping)
  if (!compared) return { ...nothing, readiness: 'refused' }
  const { after, comparison } = compared
  const told = { ...nothing, after: leavesIn(after.at.value), comparison }
  if (comparison.outcome === 'same') return { ...told, readiness: 'safe' }
  const why = comparison.outcome
  const missing = steps
    .filter(step => !isMapped(step, mapping))
    .map(step => ({ step, nearest: step, why }))
  return { ...told, missing, readiness: missing.length > 0 ? 'needs-mapping' : 'mapped' }
}

interface Compared {
  readonly after: CaseState
  readonly comparison: Comparison
}

function suggested(gone: readonly GoneStep[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    gone.flatMap(({ step, nearest }) => (nearest === null ? [] : [[step, nearest] as const]))
  )
}

/** What a case has open now, and what the old agreements let be stated in it. */
function holdingsOf(
  { meanings, context }: Side,
  state: CaseState,
  { facts, parties }: Pack
): Observation {
  const { deadlines, openPoints, tasks, awaitedTasks } = state
  const running = Object.entries(deadlines).flatMap(([limit, deadline]) =>
    isLive(deadline)
      ? [seen(`${limit} ${deadline.final}`, `${limit} ${deadline.final} ${meanings.limit(limit)}`)]
      : []
  )
  const waiting = Object.keys(openPoints).map(limit =>
    seen(limit, `${limit} ${meanings.limit(limit)}`)
  )
  const open = [...Object.keys(tasks), ...awaitedTasks].map(task =>
    seen(task, `${task} ${meanings.task(task)}`)
  )
  const { pack } = context
  const stated = [
    ...Object.keys(facts).filter(fact => Object.hasOwn(pack.facts, fact)),
    ...Object.keys(parties).filter(party => Object.hasOwn(pack.parties, party))
  ]
  const subCases = Object.keys(state.subCases)
    .filter(name => isOpen(state, name))
    .map(name => seen(name, `${name} ${meanings.subCase(name)}`))
  return {
    'sub-cases': inOrder(subCases),
    'running-limits': inOrder([...running, ...waiting]),
    'open-tasks': inOrder(open),
    statements: inOrder(stated.map(name => seen(name, `${name} ${meanings.fact(name)}`)))
  }
}
