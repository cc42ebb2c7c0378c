import { basename, join, resolve } from 'node:path'
import type { CaseView } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Words } from '../commands/command-spec.ts'
import type { Host } from '../host.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import { withEngine } from './with-engine.ts'

export interface RegionCases {
  readonly pack: AgreementPack
  readonly views: readonly CaseView[]
}

/** Works with all cases of the store that `draai` filled for the region in the given folder. */
export async function withCases<Result>(
  words: Words,
  host: Host,
  work: (cases: RegionCases) => Result
): Promise<Result> {
  const [path = '.'] = words.args
  checkReadable(path, 'folder', host)
  // any other folder has no region to count for
  checkReadable(join(path, 'gebied.yaml'), 'file', host)
  const { text } = words
  const own: Readonly<Record<string, string>> = {
    afspraken: path,
    db: text('db') ?? join('uitvoer', basename(resolve(host.cwd, path)), 'zaken.db')
  }
  const given = { ...words, text: (option: string) => own[option] ?? text(option) }
  return withEngine(given, host, async ({ engine, store, pack }) => {
    const views: CaseView[] = []
    for await (const caseId of allCaseIds(store)) {
      const view = await engine.view(caseId)
      // a case within a case is about a person who is counted already
      if (view !== undefined && view.parent === null) views.push(view)
    }
    return work({ pack, views })
  })
}
