import type { Scenario } from '@ketenregie/rules'
import { loadFolder } from '../agreements/load-agreements.ts'
import { compareOutcomes } from '../effect/compare-outcomes.ts'
import { compareScenarios } from '../effect/compare-scenarios.ts'
import { printEffect } from '../effect/print-effect.ts'
import type { Effect } from '../effect/print-effect.ts'
import { caseSituations, scenarioSituations } from '../effect/situations.ts'
import type { Situation } from '../effect/situations.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { startProgress } from '../output/progress.ts'
import { today } from '../output/today.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { openExistingStore } from '../region/open-store.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `effect`: what turns when the second agreements take the place of the first. Changes nothing. */
export const showEffect: Run = async ({ args, json, language, text }, host) => {
  const [old = '', next = ''] = args
  checkReadable(old, 'folder', host)
  checkReadable(next, 'folder', host)
  const before = await loadFolder(old, language, host)
  const after = await loadFolder(next, language, host)
  const day = text('op')
  const asOf = day === undefined ? today(host) : readDay(day)
  const scenarios = together(before.scenarios, after.scenarios)
  const situations: Situation[] = [...scenarioSituations(scenarios, asOf)]
  const path = text('db')
  if (path !== undefined) {
    const store = await openExistingStore(path, host.cwd)
    try {
      situations.push(...(await caseSituations(store, after.pack, asOf)))
    } finally {
      await store.close()
    }
  }
  const progress = startProgress(host, situations.length)
  const flips = compareOutcomes(before.pack, after.pack, situations, done =>
    progress.step(done, situations[done]?.name ?? '')
  )
  progress.end()
  const turned = await compareScenarios(before.pack, after.pack, scenarios, asOf)
  const effect = { flips, turned, situations, played: scenarios.length }
  host.stdout.write(json ? printJson(inBrief(effect)) : printEffect(effect, language))
  return exitCode.ok
}

/** Of both, and once where both say the same. */
function together(old: readonly Scenario[], next: readonly Scenario[]): readonly Scenario[] {
  const said = new Set(old.map(wordsOf))
  return [...old, ...next.filter(each => !said.has(wordsOf(each)))]
}

/** A scenario without where it stands. */
function wordsOf(scenario: Scenario): string {
  return JSON.stringify(scenario, (key, value: unknown) =>
    key === 'place' || key === 'places' ? undefined : value
  )
}

function inBrief({ flips, turned, situations, played }: Effect) {
  const named = flips.map(({ situations: found, ...flip }) => ({
    ...flip,
    situations: found.map(({ kind, name, asOf }) => ({ kind, name, asOf }))
  }))
  return { flips: named, turned, situations: situations.length, played }
}
