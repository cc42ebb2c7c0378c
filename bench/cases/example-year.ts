import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { compile, decide, evolve, newCase, noEntry, noNames, readPayload } from '@ketenregie/core'
import type {
  CaseCommand,
  CaseContext,
  CaseEvent,
  CaseState,
  SnapshotNames
} from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A command that a case of the example year was given, and what it came to. */
export interface Told {
  readonly state: CaseState
  readonly command: Exclude<CaseCommand, { readonly type: 'migrate' }>
  readonly events: readonly CaseEvent[]
  readonly after: CaseState
}

export interface ExampleYear {
  readonly context: CaseContext
  readonly told: readonly Told[]
  /** What the store keeps the cases with. */
  readonly names: SnapshotNames
}

/** Runs the example year once, and tells its cases everything again, as they stand in the store. */
export async function exampleYear(): Promise<ExampleYear> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-bench-'))
  try {
    return await readYear(join(folder, 'zaken.db'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function readYear(database: string): Promise<ExampleYear> {
  const root = join(import.meta.dirname, '../..')
  const words = ['draai', 'examples/gooi-en-vechtstreek', `--db=${database}`]
  const ran = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(root, 'packages/cli/src/main.ts'),
      ...words,
      `--verslag=${database}.html`
    ],
    { encoding: 'utf8', cwd: root }
  )
  if (ran.status !== 0) throw new Error(`draai: ${ran.stderr}`)
  const definition = landelijk.processes['detentie_en_terugkeer']
  if (!definition) throw new Error('the journey is not in the agreements')
  const context = {
    pack: landelijk,
    compiled: compile(definition),
    decider: createRulesDecider(landelijk)
  }
  const store = new SqliteCaseStore(database)
  const told: Told[] = []
  let names = noNames
  for (const caseId of await store.caseIds({ after: null, limit: 10_000 })) {
    const kept = await store.load(caseId)
    let state = newCase(caseId, noEntry)
    for (const { number, digest, payload } of await store.entries(caseId)) {
      const read = readPayload(payload ?? '')
      if (!read || read.command.type === 'migrate') continue
      const { command, events } = read
      const after = { ...events.reduce(evolve, state), version: number, head: digest }
      if (after.process !== definition.id) break
      names = kept?.names ?? names
      const isRefused = events.some(({ type }) => type === 'commandRejected')
      if (!isRefused && decide(state, command, context).accepted)
        told.push({ state, command, events, after })
      state = after
    }
  }
  await store.close()
  return { context, told, names }
}
