import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en as filesEn, nl as filesNl, readPackFolder } from '@ketenregie/adapters/files'
import { readNotifications, en as linesEn, nl as linesNl } from '@ketenregie/adapters/notifications'
import {
  importJsonRules,
  jsonRulesProblemsEn,
  jsonRulesProblemsNl,
  readPack
} from '@ketenregie/rules'
import { landelijk } from '@ketenregie/processes'
import { readRegionInput } from '../../packages/cli/src/region/read-region-input.ts'
import { writeRegion } from '../../packages/cli/src/region/region.fixture.ts'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

const statement = {
  zaak: 'P-001',
  feit: 'gevaarstelling',
  waarde: 'ja',
  door: 'politie',
  op: '2025-03-06'
}
const facts: Readonly<Record<string, readonly object[]>> = {
  'cli/no-such-case': [{ ...statement, zaak: 'P-901' }],
  'cli/repeated-line': [statement, statement]
}

/** What reading a folder, a line, the files of a region or rules in a program says; by code. */
export function readExamples(): ReadonlyMap<string, ToldExample> {
  const cwd = mkdtempSync(join(tmpdir(), 'ketenregie-read-'))
  try {
    return new Map([...ofFolders(cwd), ...ofLines(), ...ofRegion(cwd), ...ofProgram()])
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

function* ofFolders(cwd: string): Generator<[string, ToldExample]> {
  for (const name of ['feiten.yaml', 'partijen.yaml', 'taken.yaml'])
    writeFileSync(join(cwd, name), '')
  const catalogues = { nl: filesNl, en: filesEn }
  const asked = [
    ["readPackFolder('./feiten.yaml')", readPackFolder(join(cwd, 'feiten.yaml'))],
    ["readPackFolder('.', { mostNames: 2 })", readPackFolder(cwd, { mostNames: 2 })]
  ] as const
  for (const [text, { problems }] of asked)
    for (const problem of problems) {
      const { nl, en, made } = tell({ as: 'ts', text }, problem, catalogues)
      yield [problem.code, { made, nl: nl.replaceAll(cwd, '.'), en: en.replaceAll(cwd, '.') }]
    }
}

function* ofLines(): Generator<[string, ToldExample]> {
  const about = 'Van een regel in `meldingen.jsonl` met een naam van 20.000 letters:'
  const text = JSON.stringify({ melding: 'x'.repeat(20_000) })
  const region = { municipalities: ['GM0402'] }
  for (const { problems } of readNotifications(text, { region }))
    for (const problem of problems)
      yield [problem.code, tell(about, problem, { nl: linesNl, en: linesEn })]
}

function* ofRegion(cwd: string): Generator<[string, ToldExample]> {
  writeRegion(cwd, 1)
  const { files } = readPackFolder(cwd)
  const layer = new Map([...files].filter(([name]) => name === 'gebied.yaml'))
  const on = { name: 'proef', processes: landelijk.processes, base: landelijk }
  const { pack } = readPack(layer, on)
  if (pack === null) return
  for (const [code, lines] of Object.entries(facts)) {
    const text = lines.map(line => JSON.stringify(line)).join('\n')
    writeFileSync(join(cwd, 'feiten.jsonl'), `${text}\n`)
    const said = (language: 'nl' | 'en') =>
      readRegionInput(cwd, '.', pack, language).marked.find(each => each.code === code)
    const [nl, en] = [said('nl'), said('en')]
    if (nl === undefined || en === undefined) continue
    const at = `${nl.file}:${nl.line} ${nl.text}`
    yield [code, { made: { as: 'json', text }, nl: at, en: en.text }]
  }
}

function* ofProgram(): Generator<[string, ToldExample]> {
  const rules = [
    {
      conditions: { all: [{ fact: 'gevaarstelling', operator: 'equal', value: Date.now }] },
      event: { type: 'om_deelname' }
    }
  ]
  const text = `importJsonRules([
  {
    conditions: { all: [{ fact: 'gevaarstelling', operator: 'equal', value: Date.now }] },
    event: { type: 'om_deelname' }
  }
], { facts })`
  const catalogues = { nl: jsonRulesProblemsNl, en: jsonRulesProblemsEn }
  for (const problem of importJsonRules(rules, { facts: landelijk.facts }).problems)
    if (problem.code === 'json-rules/foreign')
      yield [problem.code, tell({ as: 'ts', text }, problem, catalogues)]
}
