import type { KeptFact } from '../case/case-event.ts'
import { readPayload } from '../case/entry-payload.ts'
import { verifyChain } from '../journal/chain.ts'
import type { ChainFault } from '../journal/chain.ts'
import type { Pack } from '../pack/pack.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { Erasure } from '../ports/erasures.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import { refuse } from './answer.ts'
import type { Answer } from './answer.ts'
import type { House } from './house.ts'

/** What is left of a case that was erased. */
export interface ErasedCase {
  readonly caseId: string
  /** The line of the processing log: when, by whom, under which category and on which source. */
  readonly erasure: Erasure
  /** How many entries its journal had. */
  readonly entries: number
  /** What is wrong with the chain that was left; empty when it verifies. */
  readonly faults: readonly ChainFault[]
  /** The facts that stayed because of a legal hold, by name. */
  readonly kept: Readonly<Record<string, KeptFact>>
}

/** Undefined where no case of this id was erased. A party sees of what stayed the facts that it holds. */
export async function erasedCase(
  house: Pick<House, 'store' | 'pack'>,
  caseId: string,
  { party }: { readonly party?: string } = {}
): Promise<ErasedCase | undefined> {
  const erasure = await erasureOf(house.store, caseId)
  if (!erasure) return undefined
  const entries = await house.store.entries(caseId)
  const events = entries.flatMap(({ payload }) =>
    payload === null ? [] : (readPayload(payload)?.events ?? [])
  )
  const kept = events.findLast(event => event.type === 'factsKept')?.facts ?? {}
  const seen = Object.entries(kept).filter(
    ([fact]) => party === undefined || holds(house.pack, fact, party)
  )
  return {
    caseId,
    erasure,
    entries: entries.length,
    faults: verifyChain(entries),
    kept: Object.fromEntries(seen)
  }
}

/** Of a case that was erased the answer says so, and not that there is none. */
export async function sayErased({ store }: Pick<House, 'store'>, answer: Answer): Promise<Answer> {
  if (answer.accepted || answer.problem.code !== 'core/unknown-case') return answer
  const { caseId } = answer
  const erasure = await erasureOf(store, caseId)
  if (!erasure) return answer
  const on = dateInAmsterdam(erasure.at)
  return refuse(caseId, { code: 'core/case-erased', params: { caseId, on } })
}

/** The line of the log for a case that was erased. */
export async function erasureOf(
  store: Pick<CaseStore, 'erasures'>,
  caseId: string
): Promise<Erasure | undefined> {
  const [erasure] = await store.erasures({ after: null, limit: 1, caseId })
  return erasure
}

function holds({ facts }: Pack, fact: string, party: string): boolean {
  const holders = Object.hasOwn(facts, fact) ? facts[fact]?.holders : undefined
  return holders !== undefined && [holders.first, ...holders.also].includes(party)
}
