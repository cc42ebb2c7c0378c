import { writeExchange } from '@ketenregie/adapters/exchange'
import { readerOf } from '../case/reader-of.ts'
import { unknownCase } from '../case/unknown-case.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { needWho, withEngine } from '../post/with-engine.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'

/** `uitwissel`: a case for the application of a party, with what a sharing agreement gives it. */
export const exchangeCase: Run = async (words, host) =>
  withEngine(words, host, async ({ engine, store, pack }) => {
    const { args, language, text } = words
    const [caseId = ''] = args
    const party = needed(text('voor'), '--voor <PARTIJ>')
    const purpose = needed(text('doel'), '--doel <DOEL>')
    readerOf(party, purpose, pack)
    const by = needWho(words)
    const view = await engine.disclose(caseId, { party, purpose, by })
    if (view === undefined) throw await unknownCase(caseId, store)
    const { access } = view
    if (access === null || access.granted.length === 0)
      throw cannotRun('cli/nothing-to-exchange', { party, purpose })
    const document = printJson(writeExchange({ ...view, access }, pack))
    const file = text('uit')
    if (file === undefined) host.stdout.write(document)
    else {
      writeOutput(file, document, { host, language })
      host.stdout.write(`${file}\n`)
    }
    return exitCode.ok
  })

function needed(value: string | undefined, option: string): string {
  if (value === undefined) throw cannotRun('cli/missing-option', { option })
  return value
}
