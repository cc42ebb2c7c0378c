import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { print, printSpread, spreadOf, timesAsFast } from '../figures.ts'
import { table } from '../table.ts'
import type { CasesResult } from './run-cases.ts'

/** What one event of a case costs, on the cases of the example year. */
export function casesPart(isSmall: boolean): Readonly<Record<string, string>> {
  const args = [join(import.meta.dirname, 'run-cases.ts'), ...(isSmall ? ['--small'] : [])]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 26 }
  )
  if (status !== 0) throw new Error(`run-cases.ts: ${stderr}`)
  const result: CasesResult = JSON.parse(stdout)
  const { cases, events, compared, snapshot } = result
  const about = `${print(cases)} zaken, ${print(events)} gebeurtenissen; ${print(compared)} stappen gelijk bij elke deelnemer.`
  const sizes = `Momentopname van een open zaak: mediaan ${print(snapshot.median)} bytes, hoogstens ${print(snapshot.most)}, over ${print(snapshot.moments)} momenten; bij bpmn-engine ${print(result.bpmnEngine.bytes)} bytes.`
  return {
    zaken: [about, stepsTable(result), sharesTable(result), growthTable(result), sizes].join('\n\n')
  }
}

function stepsTable({ steps: stepped, bpmnEngine }: CasesResult): string {
  const steps = [...stepped, { name: bpmnEngine.name, rounds: bpmnEngine.rounds }]
  const [limit] = steps
  return table(
    ['één stap', 'stappen per CPU-seconde', 'keer zo traag als de grens'],
    steps.map(one => [
      one.name,
      print(1e9 / spreadOf(one.rounds).median),
      limit === undefined ? '-' : printSpread(timesAsFast(limit, one))
    ])
  )
}

function sharesTable({ shares }: CasesResult): string {
  const total = shares.reduce((sum, one) => sum + spreadOf(one.rounds).median, 0)
  return table(
    ['één gebeurtenis, zonder opslag', 'µs', 'deel'],
    shares.map(({ name, rounds }) => {
      const { median } = spreadOf(rounds)
      return [name, print(median / 1000), `${Math.round((100 * median) / total)} %`]
    })
  )
}

function growthTable({ growth }: CasesResult): string {
  return table(
    ['besluiten bij zoveel regels', ...growth.map(({ entries }) => entries)],
    [['µs', ...growth.map(({ rounds }) => print(spreadOf(rounds).median / 1000))]]
  )
}
