import { RandomIds, systemDigest } from '@ketenregie/adapters/system'
import { createEngine, differenceScenario, nearest } from '@ketenregie/core'
import type { CivilDate, MigrationPlan } from '@ketenregie/core'
import { createRulesDecider } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { earlierAgreements } from '../migrate/earlier-agreements.ts'
import { countReadiness } from '../migrate/group-outcomes.ts'
import { keepAgreements } from '../migrate/kept-agreements.ts'
import { migrateAll } from '../migrate/migrate-all.ts'
import { printMigration } from '../migrate/print-migration.ts'
import { readMappingFile } from '../migrate/read-mapping-file.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { startProgress } from '../output/progress.ts'
import { today } from '../output/today.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { factsFor } from '../processes/facts-for.ts'
import { openExistingStore } from '../region/open-store.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `migreer`: running cases go on by other agreements, as far as that is safe or meant. */
export const migrateCases: Run = async (words, host) => {
  const { args, json, language, text, has, list } = words
  const pack = await loadAgreements(args[0], language, host)
  const database = text('opslag') ?? 'uitvoer/gooi-en-vechtstreek/zaken.db'
  const store = await openExistingStore(database, host.cwd)
  try {
    const earlier = await earlierAgreements(database, words, host)
    const packs = new Map([...earlier, pack].map(each => [each.hash, each] as const))
    const steps = {
      from: earlier.flatMap(({ processes }) => Object.values(processes)),
      to: Object.values(pack.processes)
    }
    const mapping = await readMappingFile(text('omzetting'), steps, { language, host })
    const written = text('op')
    const on = written === undefined ? today(host) : readDay(written)
    const known: string[] = []
    for await (const id of allCaseIds(store)) known.push(id)
    const caseIds = chosenCases(list('zaak'), known)

    const engine = createEngine({
      ...releaseOf(pack),
      earlier: earlier.map(releaseOf),
      store,
      clock: { now: () => (written === undefined ? host.now() : `${on}T12:00:00Z`) },
      ids: new RandomIds(),
      digest: systemDigest
    })
    if (!has('droog')) keepAgreements(database, host.cwd, pack)
    const progress = startProgress(host, caseIds.length)
    const outcomes = await migrateAll({
      engine,
      store,
      packs,
      caseIds,
      mapping,
      on,
      reason: text('reden') ?? `${pack.name} ${pack.version}`,
      isDry: has('droog'),
      onCase: done => progress.step(done, `${done} van ${caseIds.length} zaken`)
    })
    progress.end()
    const scenarioOf = scenariosBy(packs, on)
    const counts = countReadiness(outcomes)
    host.stdout.write(
      json
        ? printJson({
            pack: pack.hash,
            counts,
            migrated: outcomes.filter(({ isMigrated }) => isMigrated).length,
            cases: outcomes.map(({ plan, isMigrated }) => ({
              ...plan,
              scenario: scenarioOf(plan),
              isMigrated
            }))
          })
        : printMigration(outcomes, {
            isDry: has('droog'),
            language,
            colors: colorsFor(host.stdout, host.env),
            width: host.stdout.width,
            scenarioOf
          })
    )
    return counts['needs-mapping'] + counts.refused > 0 ? exitCode.errorsFound : exitCode.ok
  } finally {
    await store.close()
  }
}

function releaseOf(pack: AgreementPack) {
  return { pack, decider: createRulesDecider(pack) }
}

function chosenCases(asked: readonly string[], known: readonly string[]): readonly string[] {
  for (const caseId of asked)
    if (!known.includes(caseId))
      throw cannotRun('cli/unknown-case', { caseId, nearest: nearest(caseId, known) })
  return asked.length > 0 ? [...new Set(asked)] : known
}

/** One scenario for all cases that differ in the same way. */
function scenariosBy(packs: ReadonlyMap<string, AgreementPack>, asOf: CivilDate) {
  const known = new Map<string, string | null>()
  return ({ pack, process, steps, comparison }: MigrationPlan): string | null => {
    const old = packs.get(pack)
    const definition = old?.processes[process]
    if (comparison?.outcome !== 'differs' || !old || !definition) return null
    const { difference } = comparison
    if (difference.moves.length === 0) return null
    const key = JSON.stringify([pack, process, steps, difference])
    const found = known.get(key)
    if (found !== undefined) return found
    const surroundings = { pack: old, factsFor: factsFor(old, asOf) }
    const name = `${steps.join(' + ')} na de migratie`
    const scenario = differenceScenario(difference, { definition, steps, surroundings }, name)
    known.set(key, scenario)
    return scenario
  }
}
