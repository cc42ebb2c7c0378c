import type { CaseContext } from '../case/case-context.ts'
import { InvariantError } from '../invariant.ts'
import type { Pack } from '../pack/pack.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { Decider } from '../ports/decider.ts'
import type { Ids } from '../ports/ids.ts'
import { checkNames } from '../process/check-names.ts'
import type { PackNames } from '../process/check-names.ts'
import { compile } from '../process/compile.ts'
import type { CompiledProcess } from '../process/compile.ts'
import { isInstant } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'

/** What the host brings. */
export interface EngineParts {
  readonly pack: Pack
  readonly decider: Decider
  readonly store: CaseStore
  readonly clock: Clock
  readonly ids: Ids
}

/** The parts of an engine with its processes ready for stepping. */
export interface House extends EngineParts {
  readonly contexts: ReadonlyMap<string, CaseContext>
}

export function createHouse(parts: EngineParts): House {
  const { pack, decider } = parts
  const contexts = [...compiledIn(pack)].map(
    ([name, compiled]) => [name, { pack, decider, compiled }] as const
  )
  return { ...parts, contexts: new Map(contexts) }
}

const compiledPacks = new WeakMap<Pack, ReadonlyMap<string, CompiledProcess>>()

/** The processes of a pack, made ready once: a pack is data that does not change. */
function compiledIn(pack: Pack): ReadonlyMap<string, CompiledProcess> {
  const known = compiledPacks.get(pack)
  if (known) return known
  const names = namesIn(pack)
  const made = Object.entries(pack.processes).map(([name, definition]) => {
    const unknown = checkNames(definition, names)
    if (unknown.length > 0)
      throw new InvariantError(`process ${name} does not fit its pack: ${JSON.stringify(unknown)}`)
    return [name, compile(definition)] as const
  })
  const compiled = new Map(made)
  compiledPacks.set(pack, compiled)
  return compiled
}

function namesIn({ tasks, timeLimits, messages, parties, facts }: Pack): PackNames {
  return {
    task: new Set(Object.keys(tasks)),
    limit: new Set(Object.keys(timeLimits)),
    message: new Set(Object.keys(messages)),
    party: new Set(Object.keys(parties)),
    fact: new Set(Object.keys(facts))
  }
}

/** What the clock tells, checked at the border. */
export function nowOf({ clock }: Pick<House, 'clock'>): Instant {
  const now = clock.now()
  if (!isInstant(now)) throw new InvariantError(`the clock tells no instant: ${now}`)
  return now
}
