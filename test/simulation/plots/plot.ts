import type {
  CaseState,
  CivilDate,
  Decider,
  EventMessage,
  Facts,
  OutgoingMessage,
  Pack,
  ProcessDefinition
} from '@ketenregie/core'
import type { Random } from '../random.ts'

/** Agreements, and what organisations do by them. */
export interface Plot {
  readonly pack: Pack
  readonly decider: Decider
  readonly process: string
  readonly definition: ProcessDefinition
  /** Every open case has one coordinator, and no step gives it two. */
  readonly isCoordinated: boolean
  opening(random: Random, today: CivilDate): { readonly by: string; readonly facts: Facts }
  /** What some party says next of a case, right or wrong. */
  act(random: Random, state: CaseState, today: CivilDate): Said
  /** What the receiver of a message says next, if anything. */
  react(random: Random, message: OutgoingMessage, today: CivilDate): Said | null
}

export type Said = Required<Omit<EventMessage, 'key' | 'task'>> & { readonly task?: string }
