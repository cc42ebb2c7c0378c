import {
  computeDeadline,
  isInstant,
  nearest,
  parseCivilDate,
  printDeadline
} from '@ketenregie/core'
import type { CivilDate, DeadlineResult, Instant, Suspension } from '@ketenregie/core'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'

/** `termijn`: when a limit ends, told day by day. */
export const explainLimit: Run = async (
  { args: [name = ''], json, language, text, list },
  host
) => {
  const from = text('vanaf')
  if (from === undefined) throw cannotRun('cli/missing-option', { option: '--vanaf <DATUM>' })
  const start = readMoment(from)
  const suspensions = list('geschorst').map(readSuspension)
  const { timeLimits, calendar } = await loadAgreements(text('afspraken'), language, host)
  const limit = Object.hasOwn(timeLimits, name) ? timeLimits[name] : undefined
  if (limit === undefined)
    throw cannotRun('cli/unknown-limit', {
      limit: name,
      nearest: nearest(name, Object.keys(timeLimits))
    })
  const deadline = computeDeadline(limit, start, calendar, suspensions)
  host.stdout.write(
    json ? printJson(asData(deadline)) : `${limit.what}\n${printDeadline(deadline, language)}\n`
  )
  return exitCode.ok
}

/** The fields that other programs rely on are there also when there is no last day. */
function asData(deadline: DeadlineResult): object {
  if (deadline.status === 'computed') return deadline
  return {
    ...deadline,
    nominal: null,
    final: null,
    provisional: false,
    alternative: null,
    suspensions: [],
    suspended: null,
    steps: []
  }
}

function readMoment(written: string): CivilDate | Instant {
  const day = parseCivilDate(written)
  if (day !== undefined) return day
  if (isInstant(written)) return written
  throw cannotRun('cli/not-a-date', { value: written })
}

/** `A..B` is from A to B, both included; `A..` has not ended. */
function readSuspension(written: string): Suspension {
  const [first, last, ...more] = written.split('..')
  const from = parseCivilDate(first ?? '')
  const to = last === '' ? null : parseCivilDate(last ?? '')
  if (from === undefined || to === undefined || more.length > 0 || (to !== null && to < from))
    throw cannotRun('cli/not-a-stretch', { value: written })
  return { from, to }
}
