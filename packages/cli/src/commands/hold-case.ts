import { nearest } from '@ketenregie/core'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { needWho, withEngine } from '../post/with-engine.ts'
import { postWords } from '../post/words.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import type { Run } from './command-spec.ts'

/** `bewaar`: places a duty to keep a case, or lifts it. */
export const holdCase: Run = (words, host) =>
  withEngine(words, host, async ({ engine, store }) => {
    const { args, text, has, json } = words
    const [caseId = ''] = args
    const by = needWho(words)
    const ground = text('grond')
    if ((await store.load(caseId)) === undefined) {
      const known: string[] = []
      for await (const id of allCaseIds(store)) known.push(id)
      throw cannotRun('cli/unknown-case', { caseId, nearest: nearest(caseId, known) })
    }
    if (has('opheffen')) await engine.liftHold(caseId, { by })
    else if (ground === undefined)
      throw cannotRun('cli/missing-option', { option: '--grond <TEKST>' })
    else await engine.placeHold(caseId, { ground, by })
    const hold = (await engine.view(caseId))?.hold ?? null
    const said = postWords[words.language]
    const told = hold ? said.stays(caseId, hold.ground, hold.by, hold.since) : said.mayGo(caseId)
    host.stdout.write(json ? printJson({ caseId, hold }) : `${told}\n`)
    return exitCode.ok
  })
