import type { Authority } from '../case/authority.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { CaseState } from '../case/case-state.ts'
import type { Rejection } from '../case/rejection.ts'
import { InvariantError } from '../invariant.ts'
import type { Pack } from '../pack/pack.ts'
import type { CaseStore, SnapshotNames } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { Decider } from '../ports/decider.ts'
import type { Digest } from '../ports/digest.ts'
import type { Ids } from '../ports/ids.ts'
import { checkNames } from '../process/check-names.ts'
import type { PackNames } from '../process/check-names.ts'
import { findCircle, findUntold } from '../process/check-sub-cases.ts'
import { compile } from '../process/compile.ts'
import type { CompiledProcess } from '../process/compile.ts'
import { dateInAmsterdam, isInstant } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { namesIn } from './names-in.ts'
import { warmCases } from './warm-cases.ts'
import type { WarmCases } from './warm-cases.ts'

/** Agreements that cases run by, with what answers their rules. */
export interface Release {
  readonly pack: Pack
  readonly decider: Decider
}

/** What the host brings. New cases run by `pack`; every other case runs by what it was given last. */
export interface EngineParts extends Release {
  /** Agreements that cases still run by which have not been migrated. */
  readonly earlier?: readonly Release[]
  readonly store: CaseStore
  readonly clock: Clock
  readonly ids: Ids
  /** What becomes of what a party tells that is another's to tell; `record` when absent. */
  readonly authority?: Authority
  /**
   * SHA-256 as the host can do it faster, to seal entries with; it must keep `digestContract`. The
   * one of this package needs nothing of the host.
   */
  readonly digest?: Digest
  /**
   * The name of this worker among several on one store: they divide what is due, and one that starts
   * again under its name has what it held before. Without a name each looks at everything.
   */
  readonly worker?: string
  /**
   * How many cases that it wrote last it holds in memory, so that they need not be read again; 500
   * when absent, and 0 for none. Nothing stays there for more than two hours without being used.
   */
  readonly warm?: number
}

/** A context of which the decider also says what to ask. */
export interface ReleaseContext extends CaseContext {
  readonly decider: Decider
  /** What the snapshots of its cases are written with. */
  readonly names: SnapshotNames
}

/** The parts of an engine with its processes ready for stepping. */
export interface House extends Omit<EngineParts, 'warm'> {
  /** What new cases run by, by name of the process. */
  readonly contexts: ReadonlyMap<string, ReleaseContext>
  /** What the processes of a pack at hand are run by, by name of the process. */
  contextsIn(pack: string): ReadonlyMap<string, ReleaseContext> | undefined
  /** What a case runs by, or what an entry was made under; undefined when it is not at hand. */
  contextUnder(run: RunBy): ReleaseContext | undefined
  readonly warm: WarmCases
}

/** A house without its store: all that is needed to say what is to be appended. */
export type Office = Omit<House, 'store'>

/** An office with as much of a store as it takes to open a case and to tell it something. */
export interface Desk extends Office {
  readonly store: Pick<CaseStore, 'load' | 'entryByKey' | 'due' | 'append'>
}

/** The agreements of a case or an entry: the name of the process, and the hashes of the two. */
export type RunBy = Pick<CaseState, 'process' | 'definition' | 'pack'>

const usualWarm = 500

export function createHouse(parts: EngineParts): House {
  const { pack, decider, earlier = [], warm = usualWarm } = parts
  // of packs that are the same the one that new cases run by comes first
  const releases = [...earlier, { pack, decider }].map(
    release => [release.pack.hash, contextsOf(release)] as const
  )
  const byPack = new Map(releases)
  return {
    ...parts,
    warm: warmCases(warm),
    contexts: contextsOf({ pack, decider }),
    contextsIn: hash => byPack.get(hash),
    contextUnder({ process, definition, pack: hash }) {
      const context = byPack.get(hash)?.get(process)
      return context?.compiled.hash === definition ? context : undefined
    }
  }
}

const madeContexts = new WeakMap<Pack, WeakMap<Decider, ReadonlyMap<string, ReleaseContext>>>()

/** The same for the same release: what is remembered of a context holds for every house. */
function contextsOf({ pack, decider }: Release): ReadonlyMap<string, ReleaseContext> {
  const known =
    madeContexts.get(pack) ?? new WeakMap<Decider, ReadonlyMap<string, ReleaseContext>>()
  madeContexts.set(pack, known)
  const made = known.get(decider) ?? makeContexts(pack, decider)
  known.set(decider, made)
  return made
}

function makeContexts(pack: Pack, decider: Decider): ReadonlyMap<string, ReleaseContext> {
  const contexts = [...compiledIn(pack)].map(
    ([name, compiled]) =>
      [name, { pack, decider, compiled, names: namesIn({ pack, compiled }) }] as const
  )
  return new Map(contexts)
}

const compiledPacks = new WeakMap<Pack, ReadonlyMap<string, CompiledProcess>>()

/** The processes of a pack, made ready once: a pack is data that does not change. */
function compiledIn(pack: Pack): ReadonlyMap<string, CompiledProcess> {
  const known = compiledPacks.get(pack)
  if (known) return known
  const names = packNames(pack)
  const apart = [...findCircle(pack.processes), ...findUntold(pack.processes)]
  if (apart.length > 0)
    throw new InvariantError(`processes that do not fit each other: ${JSON.stringify(apart)}`)
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

function packNames({ tasks, timeLimits, messages, parties, facts, processes }: Pack): PackNames {
  return {
    task: new Set(Object.keys(tasks)),
    limit: new Set(Object.keys(timeLimits)),
    message: new Set(Object.keys(messages)),
    party: new Set(Object.keys(parties)),
    fact: new Set(Object.keys(facts)),
    process: new Set(Object.keys(processes))
  }
}

/** Why a case cannot be stepped whose agreements are not at hand. */
export function otherDefinition({ process, definition, pack }: RunBy): Rejection {
  return { code: 'core/other-definition', params: { process, definition, pack } }
}

/**
 * Refuses a day that has not come yet, for everything due before it would happen now. Unheard, so
 * that the same message counts when it is told again on the day itself.
 */
export function checkCome(house: Pick<House, 'clock'>, on: CivilDate): Rejection | null {
  const today = dateInAmsterdam(nowOf(house))
  return isCivilDate(on) && on > today ? { code: 'core/not-yet', params: { on, today } } : null
}

/** What the clock tells, checked at the border. */
export function nowOf({ clock }: Pick<House, 'clock'>): Instant {
  const now = clock.now()
  if (!isInstant(now)) throw new InvariantError(`the clock tells no instant: ${now}`)
  return now
}
