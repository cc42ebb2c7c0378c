import type { Clock } from '../ports/clock.ts'
import { isInstant } from '../time/amsterdam.ts'
import { assertThat } from './assert-equal.ts'
import type { Contract } from './contract.ts'

/** What every clock promises. */
export const clockContract: Contract<Clock> = [
  {
    name: 'tells an ISO 8601 instant in UTC',
    async run(open) {
      const now = (await open()).now()
      assertThat(isInstant(now) && now.endsWith('Z'), `${now} is an instant in UTC`)
    }
  },
  {
    name: 'does not run back',
    async run(open) {
      const clock = await open()
      const told = Array.from({ length: 100 }, () => clock.now())
      assertThat(
        told.every((now, index) => index === 0 || (told[index - 1] ?? '') <= now),
        'each instant is at or after the one before'
      )
    }
  }
]
