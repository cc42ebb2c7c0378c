import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { print, printSpread, spreadOf } from '../figures.ts'
import { table } from '../table.ts'
import type { Rate, StoreResult } from './run-stores.ts'

/** What keeping cases costs, with the bare database in the same run as measure. */
export function storesPart(isSmall: boolean): Readonly<Record<string, string>> {
  const args = [join(import.meta.dirname, 'run-stores.ts'), ...(isSmall ? ['--small'] : [])]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 26 }
  )
  if (status !== 0) throw new Error(`run-stores.ts: ${stderr}`)
  const results: readonly StoreResult[] = JSON.parse(stdout)
  return {
    opslag: [ratesTable(results), sizesTable(results), growthTable(results)].join('\n\n')
  }
}

function ratesTable(results: readonly StoreResult[]): string {
  return table(
    ['opslag', 'per transactie', 'gebeurtenissen/s', 'kale rijen/s', 'deel van kaal', 'p50', 'p99'],
    results.flatMap(({ name, rates, p50, p99 }) =>
      rates.map(rate => [
        name,
        String(rate.size),
        printSpread(spreadOf(rate.ours)),
        printSpread(spreadOf(rate.bare)),
        share(rate),
        ...(rate.size === 1 ? [`${print(p50)} ms`, `${print(p99)} ms`] : ['', ''])
      ])
    )
  )
}

/** Compared within each round. */
function share({ ours, bare }: Rate): string {
  const shares = ours.map((rate, round) => rate / (bare[round] ?? NaN))
  return `${Math.round(spreadOf(shares).median * 100)} %`
}

function sizesTable(results: readonly StoreResult[]): string {
  return table(
    ['opslag', 'bytes per open zaak', 'waarvan momentopname', 'wekkers', 'wat vervalt', 'kaal'],
    results.map(({ name, bytesPerCase, snapshotBytes, due }) => [
      name,
      print(bytesPerCase),
      print(snapshotBytes),
      print(due.wakes),
      `${print(due.ours)} ms`,
      `${print(due.bare)} ms`
    ])
  )
}

function growthTable(results: readonly StoreResult[]): string {
  const lengths = results[0]?.growth.map(({ entries }) => entries) ?? []
  return table(
    ['opslag, één gebeurtenis bij', ...lengths.map(length => `${print(length)} regels`)],
    results.map(({ name, growth }) => [name, ...growth.map(({ event }) => `${print(event)} ms`)])
  )
}
