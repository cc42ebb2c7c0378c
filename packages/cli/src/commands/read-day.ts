import { parseCivilDate } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import { cannotRun } from '../problem/cannot-run.ts'

/** A day that the user wrote. */
export function readDay(written: string): CivilDate {
  const day = parseCivilDate(written)
  if (day === undefined) throw cannotRun('cli/not-a-date', { value: written })
  return day
}
