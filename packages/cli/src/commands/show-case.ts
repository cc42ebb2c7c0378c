import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { createEngine, nearest, verifyCase } from '@ketenregie/core'
import type { CaseView } from '@ketenregie/core'
import { createRulesDecider } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { printCase } from '../case/print-case.ts'
import { printErased } from '../case/print-erased.ts'
import { printVerifications } from '../case/print-verification.ts'
import { lookOf, printReading } from '../case/read-as.ts'
import { readerOf } from '../case/reader-of.ts'
import { exitCode } from '../exit-code.ts'
import { earlierAgreements } from '../migrate/earlier-agreements.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { openExistingStore } from '../region/open-store.ts'
import { allCaseIds } from '../region/what-is-kept.ts'
import type { Run } from './command-spec.ts'

/** `zaak`: one case as the store has it, with its journal checked. */
export const showCase: Run = async (words, host) => {
  const { json, language, text } = words
  const [caseId = ''] = words.args
  const pack = await loadAgreements(text('afspraken'), language, host)
  const database = text('db') ?? 'uitvoer/gooi-en-vechtstreek/zaken.db'
  const store = await openExistingStore(database, host.cwd)
  try {
    const decider = createRulesDecider(pack)
    const former = await earlierAgreements(database, words, host)
    const earlier = former.map(each => ({ pack: each, decider: createRulesDecider(each) }))
    const parts = { pack, decider, earlier, store, clock: systemClock, ids: new RandomIds() }
    const engine = createEngine(parts)
    const verification = await verifyCase(store, caseId)
    if (verification && verification.damages.length > 0) {
      // what was changed behind the back of the journal is not shown as if it were the case
      const colors = colorsFor(host.stdout, host.env)
      host.stdout.write(
        json ? printJson([verification]) : printVerifications([verification], colors, language)
      )
      return exitCode.errorsFound
    }
    const reader = readerOf(text('als'), text('doel'), pack)
    const erased = await engine.erased(caseId, reader)
    if (erased) {
      const colors = colorsFor(host.stdout, host.env)
      host.stdout.write(json ? printJson(erased) : printErased(erased, pack, { colors, language }))
      return erased.faults.length === 0 ? exitCode.ok : exitCode.errorsFound
    }
    const view = await engine.view(caseId, reader)
    const replay = await engine.replay(caseId)
    if (view === undefined || replay === undefined) {
      const known: string[] = []
      for await (const id of allCaseIds(store)) known.push(id)
      throw cannotRun('cli/unknown-case', { caseId, nearest: nearest(caseId, known) })
    }
    const { faults, unreadable, identical, entries } = replay
    host.stdout.write(
      json
        ? printJson({ ...view, journalCheck: { entries, faults, unreadable, identical } })
        : printCase(view, replay, packOf(view, [pack, ...former]) ?? pack, {
            colors: colorsFor(host.stdout, host.env),
            width: host.stdout.width,
            language
          }) + printReading(lookOf(reader), pack, language)
    )
    const isSound = faults.length === 0 && (identical || unreadable.length > 0)
    return isSound ? exitCode.ok : exitCode.errorsFound
  } finally {
    await store.close()
  }
}

/** The agreements that a case runs by: its limits are explained by those and by no other. */
function packOf(
  { agreements }: CaseView,
  packs: readonly AgreementPack[]
): AgreementPack | undefined {
  return packs.find(({ hash }) => hash === agreements.pack)
}
