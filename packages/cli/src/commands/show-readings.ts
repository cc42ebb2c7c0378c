import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearest } from '@ketenregie/core'
import { compareReadings } from '@ketenregie/rules'
import type { AgreementPack, ComparedReadings } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { ruleNames } from '../assess/read-readings.ts'
import { exitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { printJson } from '../output/json.ts'
import { today } from '../output/today.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { printReadings } from '../readings/print-readings.ts'
import { readingsJson } from '../readings/readings-json.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `lezingen`: where the readings of rules and concepts differ, and in how many cases. */
export const showReadings: Run = async ({ args, json, language, text }, host) => {
  const day = text('op')
  const asOf = day === undefined ? today(host) : readDay(day)
  const last = args.at(-1)
  const folder = last !== undefined && isFolder(last, host) ? last : undefined
  const pack = await loadAgreements(folder ?? text('afspraken'), language, host)
  const asked = folder === undefined ? args : args.slice(0, -1)
  const compared = compare(asked, pack, asOf)
  host.stdout.write(
    json
      ? printJson(readingsJson(compared))
      : printReadings(compared, { pack, language, isAll: asked.length === 0 })
  )
  return exitCode.ok
}

function compare(
  asked: readonly string[],
  pack: AgreementPack,
  asOf: ReturnType<typeof readDay>
): readonly ComparedReadings[] {
  const known = ruleNames(pack)
  const names = asked.length === 0 ? known : [...new Set(asked)]
  return names.map(rule => {
    const compared = compareReadings(pack, rule, { asOf })
    if (compared === undefined)
      throw cannotRun('cli/unknown-rule', { rule, nearest: nearest(rule, known) })
    return compared
  })
}

/** A name of a rule has no slash or point; a folder that is not there is reported as such. */
function isFolder(word: string, { cwd }: Pick<Host, 'cwd'>): boolean {
  if (/[/\\.]/.test(word)) return true
  return statSync(resolve(cwd, word), { throwIfNoEntry: false })?.isDirectory() === true
}
