import { inAmsterdam, isInstant } from '@ketenregie/core'
import type { CivilDate, Instant } from '@ketenregie/core'

/** A day, or a moment as files write it. */
export function writeWhen(when: CivilDate | Instant): string {
  return isInstant(when) ? inAmsterdam(when) : when
}
