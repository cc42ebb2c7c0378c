import { nearest } from '@ketenregie/core'
import type { ViewOptions } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { cannotRun } from '../problem/cannot-run.ts'

/** Who reads, and what for. A party or purpose that the agreements do not know could see nothing. */
export function readerOf(
  party: string | undefined,
  purpose: string | undefined,
  { parties, messages }: AgreementPack
): ViewOptions {
  if (purpose !== undefined && party === undefined)
    throw cannotRun('cli/missing-option', { option: '--als <PARTIJ>' })
  if (party !== undefined && !Object.hasOwn(parties, party))
    throw cannotRun('cli/unknown-party', { party, nearest: nearest(party, Object.keys(parties)) })
  const purposes = [...new Set(Object.values(messages).map(message => message.purpose))]
  if (purpose !== undefined && !purposes.includes(purpose))
    throw cannotRun('cli/unknown-purpose', { purpose, nearest: nearest(purpose, purposes) })
  return { ...(party !== undefined && { party }), ...(purpose !== undefined && { purpose }) }
}
