import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { RandomIds } from '@ketenregie/adapters/system'
import { createEngine, hashOf, readDefinition, readSnapshot } from '@ketenregie/core'
import type { CaseState, Engine, MigrationPlan } from '@ketenregie/core'
import { createRulesDecider } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-migration-'))
const journey = 'detentie_en_terugkeer'
const on = '2026-02-01' as const
const reason = 'nieuwe afspraken'

let old: AgreementPack
let next: AgreementPack
let reworded: AgreementPack
let store: SqliteCaseStore
let engine: Engine
let ids: readonly string[]
const seenSteps = new Map<string, readonly string[]>()

beforeAll(() => {
  const words = [
    '--disable-warning=ExperimentalWarning',
    'packages/cli/src/main.ts',
    'draai',
    'examples/gooi-en-vechtstreek',
    `--db=${join(folder, 'zaken.db')}`,
    `--verslag=${join(folder, 'verslag.html')}`,
    '--tot=2026-01-31'
  ]
  const ran = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  const kept = join(folder, 'zaken.afspraken')
  old = JSON.parse(readFileSync(join(kept, readdirSync(kept)[0] ?? ''), 'utf8'))
  next = changed(old)
  reworded = { ...old, version: '1.0.1' }
  reworded = { ...reworded, hash: hashOf({ ...reworded, hash: null }) }
  store = new SqliteCaseStore(join(folder, 'zaken.db'))
  const releaseOf = (pack: AgreementPack) => ({ pack, decider: createRulesDecider(pack) })
  engine = createEngine({
    ...releaseOf(next),
    earlier: [old, reworded].map(releaseOf),
    store,
    clock: { now: () => `${on}T12:00:00Z` },
    ids: new RandomIds()
  })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** A step renamed, a term a week longer, and a task that nobody has to do any more. */
function changed(pack: AgreementPack): AgreementPack {
  const { hash: _hash, files, ...content } = pack
  const text = JSON.stringify(content.processes[journey])
    .replaceAll('"monitoring":{', '"nazorg":{')
    .replaceAll(/"target":"(#detentie_en_terugkeer\.)?monitoring"/g, '"target":"$1nazorg"')
    .replaceAll(/\{"type":"task\.\w+","params":\{"task":"SCH-05"\}\},?/g, '')
    .replaceAll(',]', ']')
  const { definition, problems } = readDefinition(JSON.parse(text))
  expect(problems).toEqual([])
  const { 'SCH-05': _task, ...tasks } = content.tasks
  const plan = content.timeLimits['dr_plan']
  if (!definition || !plan) throw new Error('the example has changed')
  const longer = {
    ...plan,
    versions: plan.versions.map(version => ({
      ...version,
      period: { unit: 'weeks' as const, count: 5 }
    }))
  }
  const agreed = {
    ...content,
    version: '2.0.0',
    tasks,
    timeLimits: { ...content.timeLimits, dr_plan: longer },
    processes: { ...content.processes, [journey]: definition }
  }
  return { ...agreed, hash: hashOf(agreed), files }
}

async function plans(mapping = {}): Promise<readonly MigrationPlan[]> {
  const found: MigrationPlan[] = []
  for (const id of ids) {
    const plan = await engine.planMigration(id, { on, mapping })
    if (plan) found.push(plan)
  }
  return found
}

async function states(): Promise<ReadonlyMap<string, CaseState>> {
  const found = new Map<string, CaseState>()
  for (const id of ids) {
    const stored = await store.load(id)
    if (stored) found.set(id, readSnapshot(stored))
  }
  return found
}

it('says of each of 145 cases whether it can go, and changes nothing', async () => {
  // a case within a case is named after it, and runs by a process of its own
  ids = (await store.caseIds({ after: null, limit: 1000 })).filter(id => !id.includes('/'))
  expect(ids).toHaveLength(145)
  const before = await states()
  const all = await plans()
  expect(all).toHaveLength(145)
  for (const { caseId, steps } of all) seenSteps.set(caseId, steps)
  const of = (readiness: MigrationPlan['readiness']) =>
    all.filter(plan => plan.readiness === readiness)
  expect(of('closed').length).toBe(
    [...before.values()].filter(({ at }) => at.status === 'done').length
  )
  expect(of('refused')).toEqual([])
  const waiting = of('needs-mapping')
  for (const { steps, missing, comparison } of waiting) {
    expect(missing.length).toBeGreaterThan(0)
    if (steps.includes('monitoring')) expect(missing).toMatchObject([{ why: 'gone' }])
    else expect(comparison?.outcome).toBe('differs')
  }
  expect(waiting.some(({ steps }) => steps.includes('monitoring'))).toBe(true)
  expect(await states()).toEqual(before)
  // of other words alone, on the same cases, it is proven that they change nothing
  for (const { caseId } of waiting.filter((_, at) => at % 5 === 0))
    expect(await engine.planMigration(caseId, { on, to: reworded.hash })).toMatchObject({
      readiness: 'safe',
      comparison: { outcome: 'same' }
    })
})

it('migrates all of them by a mapping, replays them, and brings them back', async () => {
  const before = await states()
  const open = ids.filter(id => before.get(id)?.at.status === 'active')
  const steps = [...new Set(open.flatMap(id => seenSteps.get(id) ?? []))]
  const there = Object.fromEntries(
    steps.map(step => [step, step === 'monitoring' ? 'nazorg' : step])
  )
  const back = Object.fromEntries(Object.entries(there).map(([from, to]) => [to, from]))
  const some = open.filter((_, at) => at % 6 === 0)
  const sent = await Promise.all(ids.map(id => store.outbox(id)))
  for (const id of open)
    expect(await engine.migrate(id, { on, reason, mapping: there }), id).toMatchObject({
      accepted: true
    })
  const after = await states()
  for (const id of open) {
    const state = after.get(id)
    expect(state?.pack).toBe(next.hash)
    expect(state?.tasks).not.toHaveProperty('SCH-05')
    const [was, is] = [before.get(id), state].map(each => each?.deadlines['dr_plan'])
    if (was?.status === 'running') expect(is?.start).toBe(was.start)
  }
  expect(await Promise.all(ids.map(id => store.outbox(id)))).toEqual(sent)
  for (const id of some) await isSound(id)

  const undo = { on, reason, to: old.hash, mapping: back }
  for (const id of open)
    expect(await engine.migrate(id, undo), id).toMatchObject({ accepted: true })
  const returned = await states()
  for (const id of ids) expect(essence(returned.get(id))).toEqual(essence(before.get(id)))
  for (const id of some) await isSound(id)
  expect(await Promise.all(ids.map(id => store.outbox(id)))).toEqual(sent)
})

async function isSound(id: string): Promise<void> {
  expect(await engine.replay(id)).toMatchObject({
    identical: true,
    faults: [],
    decidedOtherwise: []
  })
}

/** What a case has and where it stands; not how far its journal goes, nor its last day. */
function essence(state: CaseState | undefined) {
  if (!state) return null
  const { version: _v, head: _h, asOf: _a, setAside: _s, tasks, ...rest } = state
  return {
    ...rest,
    awaitedTasks: rest.awaitedTasks.toSorted(),
    tasks: Object.keys(tasks).toSorted()
  }
}
