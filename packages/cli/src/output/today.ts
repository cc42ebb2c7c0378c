import { dateInAmsterdam, InvariantError, isInstant } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { Host } from '../host.ts'

/** The day that it is in the Netherlands. */
export function today(host: Host): CivilDate {
  const now = host.now()
  if (!isInstant(now)) throw new InvariantError('the clock tells no instant')
  return dateInAmsterdam(now)
}
