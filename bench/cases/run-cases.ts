// Measures in a process of its own what one event of a case costs, and writes it as JSON.
import { systemDigest } from '@ketenregie/adapters/system'
import {
  decide,
  evolve,
  noEntry,
  readSnapshot,
  seal,
  writeAfter,
  writePayload,
  writeSnapshot
} from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import { kept } from '../world.ts'
import { exampleYear } from './example-year.ts'
import type { ExampleYear, Told } from './example-year.ts'
import { measureBpmnEngine } from './bpmn-engine.ts'
import type { BpmnEngineResult } from './bpmn-engine.ts'
import { actors, byHand, isSameEnd, ours } from './steppers.ts'
import type { StepTaken } from './steppers.ts'

export interface CasesResult {
  readonly events: number
  readonly cases: number
  /** Steps that every contestant took to the same end. */
  readonly compared: number
  /** CPU time of one step in nanoseconds, round by round. */
  readonly steps: readonly { readonly name: string; readonly rounds: readonly number[] }[]
  /** On a straight way of its own, with its state kept after each event. */
  readonly bpmnEngine: BpmnEngineResult
  /** CPU time of one event in nanoseconds, by what it goes to. */
  readonly shares: readonly { readonly name: string; readonly rounds: readonly number[] }[]
  /** Of decide, at the start and at the end of long cases, in nanoseconds. */
  readonly growth: readonly { readonly entries: string; readonly rounds: readonly number[] }[]
  /** Bytes of the snapshot, over every moment at which a case was open. */
  readonly snapshot: { readonly median: number; readonly most: number; readonly moments: number }
}

const rounds = process.argv.includes('--small') ? 2 : 7

function cpu(count: number, run: () => void): readonly number[] {
  run()
  return Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return ((user + system) * 1000) / count
  })
}

function stepsIn({ told }: ExampleYear): readonly StepTaken[] {
  return told.flatMap(({ state, command, after }) => {
    if (command.type !== 'event') return []
    const outcomes = Object.entries(after.outcomes).map(([name, { answer }]) => [name, answer])
    return { from: state.at, event: command.event, answers: Object.fromEntries(outcomes) }
  })
}

function stepping(year: ExampleYear): Pick<CasesResult, 'steps' | 'compared'> {
  const all = stepsIn(year)
  const mine = ours(year.context.compiled)
  const steps = all.filter(one => mine.take(one) !== null)
  const contestants = [byHand, mine, actors(year.context.compiled)]
  for (const { name, take } of contestants)
    for (const one of steps)
      if (!isSameEnd(take(one), mine.take(one)))
        throw new Error(`${name} ends elsewhere: ${one.event}`)
  const taken = contestants.map(({ name, take }) => {
    const times = name.startsWith('XState') ? 1 : 20
    const run = () => {
      for (let time = 0; time < times; time++) for (const one of steps) kept.last = take(one)
    }
    return { name, rounds: cpu(steps.length * times, run) }
  })
  return { compared: steps.length, steps: taken }
}

function shares({ told, context, names }: ExampleYear): CasesResult['shares'] {
  const payloads = told.map(({ command, events, after }) => ({ command, events, at: after.at }))
  const written = payloads.map(writePayload)
  const before = told.map(({ state }) => writeAfter(state, names, undefined))
  const stored = told.map(({ state }) => ({
    ...state,
    names,
    snapshot: writeSnapshot(state, names)
  }))
  const day: CivilDate = '2026-01-01'
  const entry = { caseId: 'Z-1', number: 1, on: day, recordedAt: `${day}T00:00:00Z` }
  const around = { by: 'zvh', key: null, definition: noEntry, pack: noEntry, salt: 'salt' }
  const each = (name: string, run: () => void) => ({ name, rounds: cpu(told.length, run) })
  return [
    each('stand lezen, waar een ander schreef', () => stored.forEach(one => readSnapshot(one))),
    each('besluiten: regels, stap, taken en termijnen', () => {
      for (const { state, command } of told) decide(state, command, context)
    }),
    each('stand bijwerken', () => {
      for (const { state, events } of told) events.reduce(evolve, state)
    }),
    each('regel schrijven', () => payloads.forEach(one => writePayload(one))),
    each('verzegelen (SHA-256)', () => {
      for (const payload of written) seal({ ...entry, ...around, payload }, noEntry, systemDigest)
    }),
    each('stand schrijven, wat veranderde', () => {
      for (const [place, { after }] of told.entries()) writeAfter(after, names, before[place])
    })
  ]
}

/** The same events on short and on long journals: nothing looks back over what grows. */
function growth({ told, context }: ExampleYear): CasesResult['growth'] {
  const late = (one: Told) => one.state.version
  const among = (entries: string, from: number, to: number) => {
    const some = told.filter(one => late(one) >= from && late(one) < to && 'event' in one.command)
    const run = () => {
      for (const { state, command } of some) decide(state, command, context)
    }
    return { entries, rounds: cpu(some.length, run) }
  }
  return [among('1–10', 1, 10), among('10–20', 10, 20), among('20–40', 20, 40)]
}

function snapshotsOf({ told, names }: ExampleYear): CasesResult['snapshot'] {
  const open = told.filter(({ after }) => after.at.status === 'active')
  const sizes = open.map(({ after }) => Buffer.byteLength(writeSnapshot(after, names)))
  const sorted = sizes.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN
  return { median, most: sorted.at(-1) ?? NaN, moments: sorted.length }
}

const year = await exampleYear()
const result: CasesResult = {
  events: year.told.length,
  cases: new Set(year.told.map(({ state }) => state.caseId)).size,
  ...stepping(year),
  bpmnEngine: await measureBpmnEngine(rounds),
  shares: shares(year),
  growth: growth(year),
  snapshot: snapshotsOf(year)
}
process.stdout.write(JSON.stringify(result))
