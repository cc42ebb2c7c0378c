import { newCase, noEntry } from '@ketenregie/core'
import type { CaseState, Entry, Order } from '@ketenregie/core'
import type { Seen } from './entry-laws.ts'
import type { Post, Queued } from './post-laws.ts'

type OpenOrder = Extract<Order, { readonly type: 'open' }>
type TellOrder = Extract<Order, { readonly type: 'tell' }>

/** What the laws know of a case by its journal. */
export interface Known extends Post {
  state: CaseState
  last: Entry | undefined
  readonly queued: Map<string, Queued>
  readonly givenUp: Set<string>
  /** What each message says, as the outbox keeps it. */
  readonly bodies: Map<string, string>
  /** Ids of everything that the case has put in the outbox. */
  readonly outbox: string[]
  /** Orders to open cases in it, by the id of the case. */
  readonly asked: Map<string, OpenOrder>
  /** The latest case in it of each name. */
  readonly parts: Map<string, string>
  /** Cases in it that it withdrew, and those of which it heard the end. */
  readonly withdrawn: Set<string>
  readonly heard: Set<string>
  /** What it told the case around it. */
  readonly told: TellOrder[]
  /** It was ended by the case around it. */
  wasWithdrawn: boolean
  /** There is a duty to keep it. */
  isHeld: boolean
  /** What tells it apart from every other case of the world. */
  readonly marks: Set<string>
  readonly digests: string[]
  /** Packs that it ran by before. */
  readonly ranBy: Set<string>
  readonly seen: Seen
  /** When it was erased, in milliseconds since 1970. */
  erasedAt: number | null
}

export function newlyKnown(caseId: string, salts: Set<string>): Known {
  return {
    state: newCase(caseId, noEntry),
    last: undefined,
    queued: new Map(),
    givenUp: new Set(),
    bodies: new Map(),
    outbox: [],
    asked: new Map(),
    parts: new Map(),
    withdrawn: new Set(),
    heard: new Set(),
    told: [],
    wasWithdrawn: false,
    isHeld: false,
    marks: new Set(),
    digests: [],
    ranBy: new Set(),
    seen: { keys: new Set(), salts, fired: new Set() },
    erasedAt: null
  }
}
