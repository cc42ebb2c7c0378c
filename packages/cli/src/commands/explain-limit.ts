import {
  computeDeadline,
  isInstant,
  nearest,
  parseCivilDate,
  printDeadline,
  printHoursFromDay
} from '@ketenregie/core'
import type {
  CivilDate,
  DeadlineResult,
  Instant,
  Language,
  Suspension,
  TimeLimit
} from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run, Words } from './command-spec.ts'
import { readLength } from './read-length.ts'

/** `termijn`: when a limit ends, told day by day. */
export const explainLimit: Run = async (words, host) => {
  const { args, json, language, text, list } = words
  const from = text('vanaf')
  if (from === undefined) throw cannotRun('cli/missing-option', { option: '--vanaf <DATUM>' })
  const start = readMoment(from)
  const suspensions = list('geschorst').map(readSuspension)
  const made = args[0] === undefined ? supposedLimit(words) : null
  const pack = await loadAgreements(text('afspraken'), language, host)
  const limit = made ?? agreedLimit(words, pack)
  const deadlineOf = (one: TimeLimit) => computeDeadline(one, start, pack.calendar, suspensions)
  const deadline = made ? unlessExempt(made, deadlineOf) : deadlineOf(limit)
  const inCase = isInstant(start) ? null : printHoursFromDay(deadline, language)
  const lines = printDeadline(deadline, language).split('\n')
  const counted = made ? lines.map(line => ofOneself(line, language)) : lines
  const told = [limit.what, ...counted, ...(inCase === null ? [] : [inCase])]
  host.stdout.write(json ? printJson(asData(deadline)) : `${told.join('\n')}\n`)
  return exitCode.ok
}

function agreedLimit(
  { args: [name = ''], text, has }: Words,
  { timeLimits }: AgreementPack
): TimeLimit {
  if (text('duur') !== undefined || has('algemeneTermijnenwet') || has('terug'))
    throw cannotRun('cli/limit-and-length', { limit: name })
  const limit = Object.hasOwn(timeLimits, name) ? timeLimits[name] : undefined
  if (limit !== undefined) return limit
  throw cannotRun('cli/unknown-limit', {
    limit: name,
    nearest: nearest(name, Object.keys(timeLimits))
  })
}

/** A limit that nobody agreed on, to see what it would come to. */
function supposedLimit({ text, has, language }: Words): TimeLimit {
  const length = text('duur')
  if (length === undefined) throw cannotRun('cli/missing-argument', { argument: '<TERMIJN>' })
  const [name, what] =
    language === 'nl'
      ? ['proef', 'Een termijn om mee te rekenen; in de afspraken staat hij niet']
      : ['trial', 'A limit to calculate with; it is not in the agreements']
  return {
    name,
    what,
    versions: [
      {
        from: null,
        to: null,
        period: readLength(length),
        direction: has('terug') ? 'back' : 'forward',
        start: { step: 'begin' },
        extended: has('algemeneTermijnenwet'),
        source: { source: '--duur', place: length }
      }
    ],
    ladder: [],
    infeasible: null
  }
}

/** Of a length that the act leaves as it is, asked for or not, that is what is told. */
function unlessExempt(
  limit: TimeLimit,
  deadlineOf: (limit: TimeLimit) => DeadlineResult
): DeadlineResult {
  const versions = limit.versions.map(version => ({ ...version, extended: true }))
  const byAct = deadlineOf({ ...limit, versions })
  const isExempt = byAct.status === 'computed' && !byAct.extension.applies
  return isExempt ? byAct : deadlineOf(limit)
}

/** What is said of an agreement does not go for a length that nobody agreed on. */
function ofOneself(line: string, language: Language): string {
  if (!/^(De|The) Algemene termijnenwet .*(afspraak|agreement)/.test(line)) return line
  return language === 'nl'
    ? 'Zonder de Algemene termijnenwet; met --algemene-termijnenwet telt die mee.'
    : 'Without the Algemene termijnenwet; with --algemene-termijnenwet it counts.'
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
