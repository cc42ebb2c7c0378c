import { nearest } from '@ketenregie/core'
import type { Engine } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { needWho, withEngine } from '../post/with-engine.ts'
import { postWords } from '../post/words.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import type { Run, Words } from './command-spec.ts'

/** `bewaar`: places a duty to keep a case, or facts of it, or lifts it. */
export const holdCase: Run = (words, host) =>
  withEngine(words, host, async ({ engine, store, pack }) => {
    const { args, json, language, list } = words
    const [caseId = ''] = args
    const erased = await engine.erased(caseId)
    if (!erased && (await store.load(caseId)) === undefined) {
      const known: string[] = []
      for await (const id of allCaseIds(store)) known.push(id)
      throw cannotRun('cli/unknown-case', { caseId, nearest: nearest(caseId, known) })
    }
    for (const fact of list('feit')) checkFact(fact, pack)
    await change(engine, caseId, words)
    const view = await engine.view(caseId)
    const [hold, factHolds] = [view?.hold ?? null, view?.factHolds ?? {}]
    const said = postWords[language]
    const left = (await engine.erased(caseId))?.kept ?? {}
    const told = [
      ...(hold ? [said.stays(caseId, hold.ground, hold.by, hold.since)] : []),
      ...Object.entries(factHolds).map(([fact, { ground, by, since }]) =>
        said.factStays(caseId, fact, { ground, by, since })
      ),
      ...(view ? [] : [said.nowErased(caseId, Object.keys(left))])
    ]
    const lines = told.length > 0 ? told : [said.mayGo(caseId)]
    host.stdout.write(json ? printJson({ caseId, hold, factHolds }) : `${lines.join('\n')}\n`)
    return exitCode.ok
  })

async function change(engine: Engine, caseId: string, words: Words): Promise<void> {
  const [by, ground, facts] = [needWho(words), words.text('grond'), words.list('feit')]
  const which = facts.length > 0 ? { facts } : {}
  if (words.has('opheffen')) {
    const isLifted = await engine.liftHold(caseId, { by, ...which })
    const kept = isLifted ? undefined : (await engine.erased(caseId))?.kept
    const left = Object.keys(kept ?? {})
    if (left.length > 0) throw cannotRun('cli/kept-together', { caseId, facts: left })
    return
  }
  if (ground === undefined) throw cannotRun('cli/missing-option', { option: '--grond <TEKST>' })
  const isPlaced = await engine.placeHold(caseId, { ground, by, ...which })
  if (!isPlaced) throw cannotRun('cli/case-erased', { caseId })
}

function checkFact(fact: string, { facts }: AgreementPack): void {
  if (Object.hasOwn(facts, fact)) return
  throw cannotRun('cli/unknown-fact', { fact, nearest: nearest(fact, Object.keys(facts)) })
}
