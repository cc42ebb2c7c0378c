import { exitCode } from '../exit-code.ts'
import { collectFigures } from '../figures/collect-figures.ts'
import { loadOutcomes } from '../figures/load-outcomes.ts'
import { printCsv } from '../figures/print-csv.ts'
import { printFigures } from '../figures/print-figures.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { withCases } from '../post/with-cases.ts'
import type { Run } from './command-spec.ts'

/** `cijfers`: what a region measures over its cases, against its own targets. */
export const showFigures: Run = async (words, host) =>
  withCases(words, host, ({ views, pack }) => {
    const { json, language, text } = words
    const {
      args: [folder = '.']
    } = words
    const outcomes = loadOutcomes({ folder, file: text('uitkomsten'), language }, pack, host)
    const figures = collectFigures(views, pack, outcomes)
    const file = text('csv')
    if (file !== undefined) writeOutput(file, printCsv(figures), { host, language })
    const { stdout } = host
    stdout.write(json ? printJson(figures) : printFigures(figures, pack, language, stdout.width))
    return exitCode.ok
  })
