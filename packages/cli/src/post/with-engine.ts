import { RandomIds, systemDigest } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import type { CaseStore, Engine } from '@ketenregie/core'
import { createRulesDecider } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import type { Words } from '../commands/command-spec.ts'
import type { Host } from '../host.ts'
import { keptAgreements } from '../migrate/kept-agreements.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { openExistingStore } from '../region/open-store.ts'

export interface Opened {
  readonly pack: AgreementPack
  readonly engine: Engine
  readonly store: CaseStore
}

/** Works with the cases of a store that is there, and closes it whatever happens. */
export async function withEngine<Result>(
  { text, language }: Words,
  host: Host,
  work: (opened: Opened) => Promise<Result>
): Promise<Result> {
  const pack = await loadAgreements(text('afspraken'), language, host)
  const database = text('db') ?? 'uitvoer/gooi-en-vechtstreek/zaken.db'
  const store = await openExistingStore(database, host.cwd)
  try {
    const clock = { now: () => host.now() }
    const machine = { clock, ids: new RandomIds(), digest: systemDigest }
    const earlier = keptAgreements(database, host.cwd).map(former => ({
      pack: former,
      decider: createRulesDecider(former)
    }))
    const parts = { pack, decider: createRulesDecider(pack), earlier, store, ...machine }
    return await work({ pack, store, engine: createEngine(parts) })
  } finally {
    await store.close()
  }
}

/** Who does it, for the journal and the log. */
export function needWho({ text }: Words): string {
  const by = text('door')
  if (by === undefined) throw cannotRun('cli/missing-option', { option: '--door <WIE>' })
  return by
}
