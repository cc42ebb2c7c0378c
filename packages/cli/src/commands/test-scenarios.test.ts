import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nationalFolder } from '../agreements/national-folder.ts'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

/** A copy of the national agreements with changes in one of its files. */
function copy(file: string, change: (text: string) => string): string {
  const cwd = temporaryFolder()
  cpSync(nationalFolder(), join(cwd, 'eigen'), { recursive: true })
  const path = join(cwd, 'eigen', file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return cwd
}

const planted = () =>
  copy('detentie-en-terugkeer.scenarios.yaml', text =>
    text
      .replace('dr_plan: verstreken }, bericht', 'dr_plan: loopt }, bericht')
      .replace('geen plan binnen vier weken', 'geen plan < "vier" & weken')
  )

it('passes on the agreements that come with it, and ends with the count', async () => {
  const { code, stdout } = await runHere(['toets'])
  expect(code).toBe(0)
  const [, all, passed] = /\n(\d+) scenario's, (\d+) geslaagd\n$/.exec(stdout) ?? []
  expect(Number(all)).toBeGreaterThanOrEqual(50)
  expect(passed).toBe(all)
  expect(stdout).toContain("Wat de scenario's raken")
})

it('tells of one that fails where, what, why and what it protects, and ends with 1', async () => {
  const cwd = planted()
  const { code, stdout } = await runHere(['toets', 'eigen', '--alleen', '"VIER"'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toBe(`✗ eigen/detentie-en-terugkeer.scenarios.yaml  0 van 1

mislukt: geen plan < "vier" & weken, daarna alsnog
  eigen/detentie-en-terugkeer.scenarios.yaml:9:32, op 2026-03-03
    termijn dr_plan: verwacht loopt, gevonden verstreken
    Waarom: hij loopt van 2026-02-02 tot en met 2026-03-02.
    Zo slaagt het: verwacht: { termijn: { dr_plan: verstreken } }
    Beschermt: Paragraaf 3.1, Wetten en kaders, Wet straffen en beschermen (gooi_en_vechtstreek, AM-1, N-01, N-09).

1 scenario, 0 geslaagd
`)
})

it('gives the same as data', async () => {
  const cwd = planted()
  const { code, stdout } = await runHere(['toets', 'eigen', '--json', '--taal', 'en'], { cwd })
  expect(code).toBe(1)
  const found: {
    readonly total: number
    readonly passed: number
    readonly scenarios: readonly { readonly passed: boolean }[]
  } = JSON.parse(stdout)
  expect(found.total - found.passed).toBe(1)
  expect(found).toMatchObject({
    folder: 'eigen',
    asOf: '2026-04-16',
    coverage: { untouched: [], unreachable: [{ kind: 'message', name: 'bij_terugkeer' }] }
  })
  const failed = found.scenarios.findIndex(({ passed }) => !passed)
  expect(found).toHaveProperty(`scenarios.${failed}.deviations.0`, {
    aspect: 'deadline',
    name: 'dr_plan',
    expected: 'running',
    found: 'expired',
    on: '2026-03-03',
    place: { file: 'eigen/detentie-en-terugkeer.scenarios.yaml', line: 9, column: 32 },
    text: 'limit dr_plan: expected running, found expired',
    why: {
      kind: 'days',
      start: '2026-02-02',
      final: '2026-03-02',
      metOn: null,
      hours: null,
      history: []
    },
    whyText: 'it runs from 2026-02-02 until 2026-03-02, that day included',
    paste: 'verwacht: { termijn: { dr_plan: verstreken } }',
    protects: [
      {
        source: 'gooi_en_vechtstreek',
        place: 'paragraaf-3.1',
        norms: ['AM-1', 'N-01', 'N-09'],
        text: expect.stringContaining('Paragraaf 3.1')
      }
    ]
  })
})

describe('as JUnit XML', () => {
  it('counts, and shows what failed with its line', async () => {
    const cwd = planted()
    await runHere(['toets', 'eigen', '--alleen', 'detentie-en', '--junit', 'uitslag.xml'], { cwd })
    const root = parseXml(readFileSync(join(cwd, 'uitslag.xml'), 'utf8'))
    const file = 'eigen/detentie-en-terugkeer.scenarios.yaml'
    expect(root).toMatchObject({ name: 'testsuites', attributes: { tests: '5', failures: '1' } })
    const [suite] = root.children
    expect(suite).toMatchObject({ name: 'testsuite', attributes: { name: file, tests: '5' } })
    expect(suite?.children.map(({ name }) => name)).toEqual(Array(5).fill('testcase'))
    const [failed, ...others] = suite?.children ?? []
    expect(failed?.attributes).toEqual({
      name: 'geen plan < "vier" & weken, daarna alsnog',
      classname: file,
      file,
      line: '3'
    })
    expect(failed?.children).toMatchObject([
      {
        name: 'failure',
        attributes: {
          message: 'termijn dr_plan: verwacht loopt, gevonden verstreken',
          type: 'deadline'
        },
        text: expect.stringContaining(`${file}:9:32, op 2026-03-03\n`)
      }
    ])
    expect(others.flatMap(({ children }) => children)).toEqual([])
  })

  it('holds no sign that XML does not know', async () => {
    const cwd = copy('detentie-en-terugkeer.scenarios.yaml', text =>
      text.replace('geen plan binnen', '"geen \\u0007 plan" # binnen')
    )
    const only = ['--alleen', 'detentie-en']
    await runHere(['toets', 'eigen', ...only, '--junit', 'uitslag.xml'], { cwd })
    const xml = readFileSync(join(cwd, 'uitslag.xml'), 'utf8')
    expect(xml).toContain('name="geen \u{fffd} plan"')
    expect(xml).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('could not run where it cannot be written', async () => {
    const cwd = planted()
    const only = ['--alleen', 'detentie-en']
    const junit = ['--junit', 'eigen/detentie-en-terugkeer.scenarios.yaml/uitslag.xml']
    const { code } = await runHere(['toets', 'eigen', ...only, ...junit], { cwd })
    expect(code).toBe(2)
  })
})

it('runs nothing on broken agreements, and shows what is broken', async () => {
  const cwd = copy('termijnen.yaml', text => text.replace('duur: P4W', 'duur: vier weken'))
  const { code, stdout, stderr } = await runHere(['toets', 'eigen'], { cwd })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^eigen\/termijnen\.yaml:\d+:\d+: fout: /m)
})

it('fails the scenarios of a reading when another one is chosen', async () => {
  const cwd = copy('regels/deelname-casusoverleg.yaml', text =>
    text.replace('gekozen: a', 'gekozen: b')
  )
  const { code, stdout } = await runHere(['toets', 'eigen', '--alleen', 'lezing a'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('complexe_problematiek: verwacht ja, gevonden nee')
})

it('is strict when asked: what no scenario touches is an error then', async () => {
  expect((await runHere(['toets', '--streng'])).code).toBe(0)
  const cwd = copy('vrijspraak.scenarios.yaml', () => 'scenarios: []')
  const { code, stdout } = await runHere(['toets', 'eigen', '--streng'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('uitvoering.in_detentie: vrijspraak')
})

it('says so when there is nothing to play', async () => {
  const cwd = writeRegion(temporaryFolder(), 1)
  expect(await runHere(['toets', '.', '--streng'], { cwd })).toMatchObject({
    code: 0,
    stdout: ".: geen scenario's\n\n0 scenario's, 0 geslaagd\n"
  })
  expect(await runHere(['toets', '--alleen', 'zoiets is er niet'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Geen scenario heeft "zoiets is er niet"')
  })
})

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

function decode(text: string): string {
  return text.replaceAll(/&(\w*);?/g, (all, name: string) => {
    const sign = all.endsWith(';') ? signs[name] : undefined
    if (sign === undefined) throw new SyntaxError(`no entity: ${all}`)
    return sign
  })
}

/** Reads the part of XML that results need, strictly. */
function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const token = /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy
  let end = 0
  for (const [all, close, name = '', written = '', empty, text] of rest.matchAll(token)) {
    end += all.length
    const here = open.at(-1)!
    if (text !== undefined) here.text += decode(text)
    else if (close) {
      if (here.name !== name) throw new SyntaxError(`${here.name} ends as ${name}`)
      open.pop()
    } else {
      const pairs = [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)]
      const attributes = Object.fromEntries(
        pairs.map(([, key = '', value = '']) => [key, decode(value)])
      )
      const element = { name, attributes, children: [], text: '' }
      here.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (end !== rest.length || open.length !== 1) throw new SyntaxError(`not XML from ${end}`)
  return top.children[0]!
}
