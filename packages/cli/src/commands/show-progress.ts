import { printReading, readAs } from '../case/read-as.ts'
import { unknownCase } from '../case/unknown-case.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { withEngine } from '../post/with-engine.ts'
import { collectProgress } from '../progress/collect-progress.ts'
import { printProgress } from '../progress/print-progress.ts'
import type { Run } from './command-spec.ts'

/** `voortgang`: life domains, interventions and recidivism of one case, as its reader may see it. */
export const showProgress: Run = async (words, host) =>
  withEngine(words, host, async ({ engine, store, pack }) => {
    const { args, json, language } = words
    const [caseId = ''] = args
    const { view, reading } = await readAs(engine, caseId, words, pack)
    if (view === undefined) throw await unknownCase(caseId, store)
    const progress = collectProgress(view, pack)
    const { stdout } = host
    stdout.write(
      json
        ? printJson({ ...progress, reading })
        : printProgress(progress, { pack, language, width: stdout.width }) +
            printReading(reading, pack, language)
    )
    return exitCode.ok
  })
