import type { Pack } from '../pack/pack.ts'
import type { CompiledProcess } from '../process/compile.ts'
import type { CaseState } from './case-state.ts'
import type { EventCommand, OpenCommand } from './command.ts'
import type { Rejection } from './rejection.ts'

/**
 * What becomes of what a party tells that is another's to tell. `record`: it counts, and the journal
 * says that it came from another. `holders`: it is refused, and the answer says whose it is.
 */
export type Authority = 'record' | 'holders'

/** What a party told that is another's to tell. */
export interface Hearsay {
  /** Facts that the party does not hold, by name. */
  readonly facts: readonly string[]
  /** The task that it says is done, and that another must do. */
  readonly task: string | null
}

/**
 * What of a message is another's to tell: facts of which the party is no holder, and a task of
 * another party. Facts that an event must carry belong to whom its process names for that event; a
 * task without a party is everybody's. Null: all of it is the party's own.
 */
export function hearsayIn(
  command: OpenCommand | EventCommand,
  { pack, compiled }: { readonly pack: Pack; readonly compiled: CompiledProcess },
  tasks: CaseState['tasks']
): Hearsay | null {
  const { by } = command
  const own = command.type === 'event' ? carriedBy(command, compiled) : []
  const facts = namesIn(command.facts).filter(
    fact => !own.includes(fact) && !holdersOf(fact, pack).includes(by)
  )
  const task = command.type === 'event' ? command.task : null
  const owner = task !== null && Object.hasOwn(tasks, task) ? tasks[task]?.party : null
  const isOthers = owner !== null && owner !== undefined && owner !== by
  return facts.length === 0 && !isOthers ? null : { facts, task: isOthers ? task : null }
}

/** Why hearsay is refused where only holders may tell. */
export function notYours(
  { facts, task }: Hearsay,
  by: string,
  { pack, tasks }: { readonly pack: Pack; readonly tasks: CaseState['tasks'] }
): Rejection {
  const owner = task === null ? null : (tasks[task]?.party ?? null)
  if (task !== null && owner !== null)
    return { code: 'core/not-your-task', params: { task, by, allowed: [owner] } }
  const holders = facts.map(fact => ({ fact, holders: holdersOf(fact, pack) }))
  return { code: 'core/not-your-facts', params: { by, facts: holders } }
}

function carriedBy(
  { event, by }: EventCommand,
  { definition }: CompiledProcess
): readonly string[] {
  const { events } = definition
  const declared = Object.hasOwn(events, event) ? events[event] : undefined
  return declared?.by.includes(by) ? declared.facts : []
}

function holdersOf(fact: string, { facts }: Pick<Pack, 'facts'>): readonly string[] {
  const holders = Object.hasOwn(facts, fact) ? facts[fact]?.holders : undefined
  return holders ? [holders.first, ...holders.also] : []
}

/** Who calls without types may give something else than a map; that is refused elsewhere. */
function namesIn(facts: unknown): readonly string[] {
  return typeof facts === 'object' && facts !== null ? Object.keys(facts) : []
}
