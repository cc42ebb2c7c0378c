import { weighArrangements } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { countByStatus, printArrangements } from '../arrangements/print-arrangements.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { today } from '../output/today.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `regelingen`: what each municipality and institution has arranged apart from cases. */
export const showArrangements: Run = async ({ args: [folder], json, language, text }, host) => {
  const pack = await loadAgreements(folder, language, host)
  const day = text('op')
  const asOf = day === undefined ? today(host) : readDay(day)
  const arrangements = weighArrangements(pack, asOf)
  const { stdout } = host
  stdout.write(
    json
      ? printJson({ total: countByStatus(arrangements), arrangements })
      : printArrangements({ arrangements, pack, language, width: stdout.width })
  )
  return exitCode.ok
}
