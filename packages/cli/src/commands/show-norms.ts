import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { countOf, printNorms } from '../norms/print-norms.ts'
import { weighNorms } from '@ketenregie/rules'
import { printJson } from '../output/json.ts'
import { today } from '../output/today.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `normen`: which norms a region's own set-up meets, by party, and what to do about the others. */
export const showNorms: Run = async ({ args: [folder], json, language, text }, host) => {
  const pack = await loadAgreements(folder, language, host)
  const day = text('op')
  const norms = weighNorms(pack, day === undefined ? today(host) : readDay(day))
  const { stdout } = host
  stdout.write(
    json ? printJson({ total: countOf(norms), norms }) : printNorms(norms, language, stdout.width)
  )
  return exitCode.ok
}
