import { whyHeld } from '../case/messages.ts'
import type { HeldReason } from '../case/messages.ts'
import type { Citation } from '../citation/citation.ts'
import type { Pack } from '../pack/pack.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** What a party may see for a purpose, and on which basis. */
export interface Access {
  readonly party: string
  readonly purpose: string
  /** Sharing agreements of the pack that give the party facts for this purpose on this day. */
  readonly granted: readonly Grant[]
  /** Agreements for this purpose that give nothing, and why. */
  readonly withheld: readonly { readonly message: string; readonly reason: HeldReason }[]
}

export interface Grant {
  readonly message: string
  readonly from: string
  readonly legalBasis: string
  /** The names of the facts that it may see on this basis. */
  readonly facts: readonly string[]
  readonly source: Citation
}

/** Reads in the sharing agreements what a party may see for a purpose on a day. */
export function accessOf(
  party: string,
  purpose: string,
  { messages }: Pick<Pack, 'messages'>,
  on: CivilDate
): Access {
  const meant = Object.values(messages).filter(one => one.to === party && one.purpose === purpose)
  const granted = meant.flatMap(message => {
    const { name, from, legalBasis, facts, source } = message
    if (legalBasis === null || whyHeld(message, on) !== null) return []
    return { message: name, from, legalBasis, facts, source }
  })
  const withheld = meant.flatMap(message => {
    const reason = whyHeld(message, on)
    return reason === null ? [] : { message: message.name, reason }
  })
  return { party, purpose, granted, withheld }
}
