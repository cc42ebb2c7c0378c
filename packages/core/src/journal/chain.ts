import type { Entry } from './entry.ts'
import type { Digest } from '../ports/digest.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256Hex } from './hash.ts'

/** An entry before its place in the chain is sealed. */
export interface EntryDraft extends Omit<Entry, 'payloadDigest' | 'previous' | 'digest'> {
  readonly payload: string
  readonly salt: string
}

/** What `verifyChain` found at an entry; `number` is the place in the list, counted from 1. */
export interface ChainFault {
  readonly number: number
  readonly fault: 'number' | 'case' | 'previous' | 'payload' | 'digest' | 'head'
}

/** The `previous` of the first entry. */
export const noEntry = '0'.repeat(64)

/** Seals an entry behind the one with digest `previous`. */
export function seal(draft: EntryDraft, previous: string, digest: Digest = sha256Hex): Entry {
  const payloadDigest = digestPayload(draft.salt, draft.payload, digest)
  const unsealed = { ...draft, payloadDigest, previous }
  return { ...unsealed, digest: digestHeader(unsealed, digest) }
}

/** Removes what an entry says and keeps its place: the chain still verifies. */
export function erasePayload(entry: Entry): Entry {
  return { ...entry, payload: null, salt: null }
}

/**
 * Finds every entry that is not as it was sealed, with the digest of this package, whoever sealed it. A chain that was cut off at its end is seen only
 * when `head`, the digest that the last entry must have, is given.
 */
export function verifyChain(
  entries: readonly Entry[],
  expected: { readonly head?: string } = {}
): readonly ChainFault[] {
  const faults: ChainFault[] = []
  let previous = noEntry
  for (const [index, entry] of entries.entries()) {
    const number = index + 1
    if (entry.number !== number) faults.push({ number, fault: 'number' })
    if (entry.caseId !== entries[0]?.caseId) faults.push({ number, fault: 'case' })
    if (entry.previous !== previous) faults.push({ number, fault: 'previous' })
    if (!isPayloadSound(entry)) faults.push({ number, fault: 'payload' })
    if (entry.digest !== digestHeader(entry, sha256Hex)) faults.push({ number, fault: 'digest' })
    previous = entry.digest
  }
  if (expected.head !== undefined && expected.head !== previous)
    faults.push({ number: entries.length, fault: 'head' })
  return faults
}

/** Erased means both: a payload that lost only its salt was tampered with. */
function isPayloadSound({ payload, salt, payloadDigest }: Entry): boolean {
  if (payload === null || salt === null) return payload === salt
  return payloadDigest === digestPayload(salt, payload, sha256Hex)
}

function digestPayload(salt: string, payload: string, digest: Digest): string {
  return digest(canonicalJson([salt, digest(payload)]))
}

function digestHeader(entry: Omit<Entry, 'digest'>, digest: Digest): string {
  const { caseId, number, on, recordedAt, by, key, definition, pack } = entry
  const { payloadDigest, previous } = entry
  const told = [caseId, number, on, recordedAt, by, key, definition, pack, payloadDigest, previous]
  return digest(canonicalJson(told))
}
