import type {
  CaseState,
  CivilDate,
  EventMessage,
  Facts,
  OutgoingMessage,
  ProcessDefinition,
  Release
} from '@ketenregie/core'
import type { Random } from '../random.ts'

/** Agreements, and what organisations do by them. */
export interface Plot {
  /** The agreements that a world begins with, and those that come after them. */
  readonly releases: readonly [Release, Release]
  readonly process: string
  /** Every open case of the process has one coordinator, and no step gives it two. */
  readonly isCoordinated: boolean
  /** Where the steps of a process have gone in the other release: by path, from this one. */
  readonly renamed: Readonly<Record<string, string>>
  /** Days that a case is kept after it has ended. */
  readonly keptFor: number
  /** What a case is opened with; the mark is found in no other case. */
  opening(
    random: Random,
    today: CivilDate,
    mark: string
  ): { readonly by: string; readonly facts: Facts }
  /** What some party says next of a case, right or wrong. */
  act(random: Random, state: CaseState, today: CivilDate): Said
  /** What the receiver of a message says next, if anything. */
  react(random: Random, message: OutgoingMessage, today: CivilDate): Said | null
}

export type Said = Required<Omit<EventMessage, 'key' | 'task' | 'at'>> & { readonly task?: string }

/** The definition that a case runs by. */
export function definitionOf(
  { releases }: Pick<Plot, 'releases'>,
  { process, pack }: Pick<CaseState, 'process' | 'pack'>
): ProcessDefinition | undefined {
  return releases.find(release => release.pack.hash === pack)?.pack.processes[process]
}

/** The fact that tells the cases of a world apart. */
export const markFact = 'number'
