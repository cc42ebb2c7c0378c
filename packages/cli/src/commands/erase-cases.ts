import type { KeptCase } from '@ketenregie/core'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { printTable } from '../output/table.ts'
import { today } from '../output/today.ts'
import { needWho, withEngine } from '../post/with-engine.ts'
import { postWords } from '../post/words.ts'
import type { PostWords } from '../post/words.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `wis`: erases cases of which the retention term is over, or says which those are. */
export const eraseCases: Run = (words, host) =>
  withEngine(words, host, async ({ engine, pack }) => {
    const day = words.text('op')
    const on = day === undefined ? today(host) : readDay(day)
    const { stdout } = host
    const said = postWords[words.language]
    const hasTerms = Object.keys(pack.retention ?? {}).length > 0
    if (words.has('droog')) {
      const found: KeptCase[] = []
      for await (const kept of engine.kept(on)) found.push(kept)
      stdout.write(
        words.json ? printJson({ on, cases: found }) : printPlan(found, said, stdout.width)
      )
    } else {
      const { erased, left } = await engine.eraseDue({ on, by: needWho(words) })
      if (words.json) stdout.write(printJson({ on, erased, left }))
      else {
        stdout.write(`${said.erased(erased.length, left.length)}\n`)
        for (const { keeps } of erased)
          for (const { caseId, facts } of keeps) stdout.write(`  ${caseId}: ${said.but(facts)}\n`)
        for (const { caseId, why, hold } of left)
          stdout.write(`  ${caseId}: ${said.why[why]}${hold ? ` (${hold.ground})` : ''}\n`)
      }
    }
    if (!hasTerms && !words.json) stdout.write(`\n${said.noTerms}\n`)
    return exitCode.ok
  })

function printPlan(cases: readonly KeptCase[], said: PostWords, width: number): string {
  if (cases.length === 0) return `${said.noClosedCases}\n`
  const rows = cases.map(({ caseId, ended, until, category, status, hold, keeps }) => [
    caseId,
    ended,
    until ?? '–',
    category ?? '–',
    said.kept[status],
    [
      ...(hold ? [`${hold.ground} (${hold.caseId})`] : []),
      ...keeps.map(one => `${said.but(one.facts)} (${one.caseId})`)
    ].join('; ')
  ])
  return printTable({ columns: said.plan.map(title => ({ title })), rows, width })
}
