import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const region = 'examples/gooi-en-vechtstreek'
const national = 'packages/processes/afspraken/landelijk'

interface Problem {
  readonly code: string
  readonly severity: string
  readonly params: { readonly source?: string; readonly names?: readonly string[] }
  readonly place: { readonly file: string; readonly line: number }
}

async function problemsOf(path: string, cwd?: string): Promise<readonly Problem[]> {
  const { stdout } = await runHere(['controleer', path, '--json'], cwd === undefined ? {} : { cwd })
  return JSON.parse(stdout)
}

/** The names of the open points in a file, in their order. */
function listed(text: string): readonly string[] {
  const part = text.includes('open_punten:') ? text.slice(text.indexOf('open_punten:')) : text
  const indent = part === text ? '' : '  '
  return [...part.matchAll(new RegExp(`^${indent}([a-z_0-9]+):$`, 'gm'))].map(
    ([, name = '']) => name
  )
}

it.each([
  [national, join(national, 'openpunten.yaml'), 26],
  [region, join(region, 'gebied.yaml'), 26]
])('has as warnings of %s exactly the open points that it lists', async (path, file, count) => {
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n')
  const problems = await problemsOf(path)
  const named = problems.map(({ place }) => lines[place.line - 1]?.trim().replace(':', ''))
  expect(named).toEqual(listed(text))
  expect(named).toHaveLength(count)
  expect(new Set(problems.map(each => `${each.severity} ${each.code}`))).toEqual(
    new Set(['warning rules/open-matter'])
  )
  for (const { params, place } of problems) {
    expect(params.source).toEqual(expect.any(String))
    expect(place.file).toBe(file)
  }
})

it('tells of what is open and stands under no point, and of a point that is settled', async () => {
  const cwd = temporaryFolder()
  cpSync(region, join(cwd, 'regio'), { recursive: true })
  const file = join(cwd, 'regio', 'gebied.yaml')
  const cited = 'bron: { in: minimumnormen, plek: kernfuncties }'
  const text = readFileSync(file, 'utf8')
    .replace('betreft: { taken: [LVD-01] }', 'betreft: { taken: [SKT-01] }')
    .replace(
      'betreft: { normen: [N-33] }',
      'betreft: { normen: [N-33], berichten: [dr_plan_naar_gemeente] }'
    )
  writeFileSync(file, text)
  appendFileSync(file, `herijking: { elke: P1Y, laatst: 2026-06-01, ${cited} }\n`)
  const problems = await problemsOf('regio', cwd)
  const odd = problems.filter(({ code }) => code !== 'rules/open-matter')
  expect(odd.map(({ code, params }) => [code, params])).toEqual([
    ['rules/open-not-listed', { kind: 'tasks', names: ['LVD-01'] }],
    ['rules/open-matter-closed', { name: 'herijking', closed: ['dr_plan_naar_gemeente', 'N-33'] }]
  ])
})

it('tells of a task without an owner that no point knows', async () => {
  const cwd = temporaryFolder()
  cpSync(national, join(cwd, 'landelijk'), { recursive: true })
  const file = join(cwd, 'landelijk', 'openpunten.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('taken: [ID-02]', 'taken: [SLA-01]'))
  const problems = await problemsOf('landelijk', cwd)
  const odd = problems.filter(({ code }) => code !== 'rules/open-matter')
  expect(odd.map(({ code }) => code)).toEqual(['rules/task-without-owner'])
})
