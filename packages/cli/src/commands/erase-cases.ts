import type { KeptCase } from '@ketenregie/core'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { printTable } from '../output/table.ts'
import { needWho, withEngine } from '../post/with-engine.ts'
import { keptWords, whyWords } from '../post/words.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `wis`: erases cases of which the retention term is over, or says which those are. */
export const eraseCases: Run = (words, host) =>
  withEngine(words, host, async ({ engine, pack }) => {
    const day = words.text('op')
    if (day === undefined) throw cannotRun('cli/missing-option', { option: '--op <DATUM>' })
    const on = readDay(day)
    const { stdout } = host
    const hasTerms = Object.keys(pack.retention ?? {}).length > 0
    if (words.has('droog')) {
      const found: KeptCase[] = []
      for await (const kept of engine.kept(on)) found.push(kept)
      stdout.write(words.json ? printJson({ on, cases: found }) : printPlan(found, stdout.width))
    } else {
      const { erased, left } = await engine.eraseDue({ on, by: needWho(words) })
      if (words.json) stdout.write(printJson({ on, erased, left }))
      else {
        stdout.write(
          `Gewist: ${erased.length}. Gebleven hoewel de termijn om is: ${left.length}.\n`
        )
        for (const { caseId, why, hold } of left)
          stdout.write(`  ${caseId}: ${whyWords[why]}${hold ? ` (${hold.ground})` : ''}\n`)
      }
    }
    if (!hasTerms && !words.json) stdout.write(noTerms)
    return exitCode.ok
  })

const noTerms = `
Er zijn geen bewaartermijnen afgesproken, dus alles blijft. Schrijf ze met hun bron in
bewaartermijnen.yaml bij de afspraken.
`

function printPlan(cases: readonly KeptCase[], width: number): string {
  if (cases.length === 0) return 'Er zijn geen afgesloten zaken.\n'
  const columns = ['Zaak', 'Afgesloten', 'Bewaren tot en met', 'Categorie', 'Stand', 'Toelichting']
  const rows = cases.map(({ caseId, ended, until, category, status, hold }) => [
    caseId,
    ended,
    until ?? '–',
    category ?? '–',
    keptWords[status],
    hold ? `${hold.ground} (${hold.caseId})` : ''
  ])
  return printTable({ columns: columns.map(title => ({ title })), rows, width })
}
