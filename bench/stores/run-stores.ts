import { findPostgres } from '../../packages/adapters/src/postgres/postgres-server.fixture.ts'
import { postgresSubject } from './postgres-subject.ts'
import { engineOn, record } from './recorded.ts'
import { sqliteSubject } from './sqlite-subject.ts'
import type { Subject } from './subject.ts'

/** What was measured of one store; times in milliseconds. */
export interface StoreResult {
  readonly name: string
  /** Events a second, by the size of a transaction; bare, and as the share of it that we keep. */
  readonly rates: readonly Rate[]
  readonly p50: number
  readonly p99: number
  readonly bytesPerCase: number
  readonly snapshotBytes: number
  readonly due: { readonly wakes: number; readonly ours: number; readonly bare: number }
  /** One event in a journal of so many entries. */
  readonly growth: readonly { readonly entries: number; readonly event: number }[]
}

export interface Rate {
  readonly size: number
  /** Per round. */
  readonly ours: readonly number[]
  readonly bare: readonly number[]
}

const isSmall = process.argv.includes('--small')
const rounds = isSmall ? 2 : 5
const casesPerRound = isSmall ? 20 : 100
const pending = isSmall ? 2000 : 1_000_000
const lengths = isSmall ? [10, 40] : [10, 100, 1000]

const bin = findPostgres()
const subjects = [sqliteSubject, ...(bin === undefined ? [] : [() => postgresSubject(bin)])]
const results: StoreResult[] = []
for (const make of subjects) {
  const subject = await make()
  results.push(await measure(subject))
  await subject.close()
}
process.stdout.write(JSON.stringify(results))

async function measure(subject: Subject): Promise<StoreResult> {
  const { name, store } = subject
  const each: number[] = []
  await rate(subject, 'warm', 1, [])
  const rates: Rate[] = []
  for (const size of [1, 100]) {
    const [ours, bare] = [[] as number[], [] as number[]]
    for (let round = 0; round < rounds; round++) {
      const measured = await rate(subject, `${size}-${round}`, size, size === 1 ? each : [])
      ours.push(measured.ours)
      bare.push(measured.bare)
    }
    rates.push({ size, ours, bare })
  }
  const cases = (await store.caseIds({ after: null, limit: 1_000_000 })).length
  const bytesPerCase = (await subject.size()) / cases
  const snapshotBytes = Buffer.byteLength((await store.load('1-0-ours-0'))?.snapshot ?? '')
  const sorted = each.toSorted((a, b) => a - b)
  return {
    name,
    rates,
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? NaN,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
    bytesPerCase,
    snapshotBytes,
    growth: await growth(subject),
    due: await due(subject)
  }
}

/** Events a second, ours and bare in turn, on cases of the same form. */
async function rate({ store, bare }: Subject, prefix: string, size: number, each: number[]) {
  const engine = engineOn(store)
  const told = await record(`${prefix}-ours`, casesPerRound)
  const same = await record(`${prefix}-bare`, casesPerRound)
  await store.appendAll([...told.openings, ...same.openings])
  const count = told.messages.length
  const start = performance.now()
  for (let at = 0; at < count; at += size) {
    const began = performance.now()
    const [first, ...others] = told.messages.slice(at, at + size)
    if (first === undefined) break
    if (others.length === 0) await engine.send(first.caseId, first)
    else await engine.sendAll([first, ...others])
    each.push(performance.now() - began)
  }
  const middle = performance.now()
  for (let at = 0; at < count; at += size) await bare(same.rows.slice(at, at + size))
  const end = performance.now()
  return { ours: (count / (middle - start)) * 1000, bare: (count / (end - middle)) * 1000 }
}

async function growth({ store }: Subject): Promise<StoreResult['growth']> {
  const engine = engineOn(store)
  const [opening] = (await record('long', 1)).openings
  if (opening) await store.append(opening)
  const found = []
  let told = 0
  for (const entries of lengths) {
    const messages = Array.from({ length: entries - told - 1 }, () => message(told++))
    for (let at = 0; at < messages.length; at += 100)
      await engine.sendAll(messages.slice(at, at + 100))
    const times: number[] = []
    for (let repeat = 0; repeat < 21; repeat++) {
      const start = performance.now()
      await engine.send('long-0', message(told++))
      times.push(performance.now() - start)
    }
    found.push({ entries, event: median(times) })
  }
  return found
}

/** Says nothing new after the first: what is measured is the journal, not what is known. */
function message(number: number) {
  const told = { caseId: 'long-0', by: 'council', on: '2026-04-20' } as const
  return number === 0
    ? { ...told, type: 'inspected', facts: { inspected_on: '2026-04-20' } }
    : { ...told, type: 'reinspected' }
}

async function due({ store, bareDue, fill }: Subject): Promise<StoreResult['due']> {
  await fill(pending)
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let round = 0; round < 60; round++) {
    const start = performance.now()
    await store.due('2026-07-01', 200)
    const middle = performance.now()
    await bareDue('2026-07-01', 200)
    ours.push(middle - start)
    bare.push(performance.now() - middle)
  }
  return { wakes: pending, ours: median(ours), bare: median(bare) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
