import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere } from '../test-host.fixture.ts'
import { commandSpecs } from './command-specs.ts'

const folder = mkdtempSync(join(tmpdir(), 'ketenregie-every-'))
beforeAll(() => {
  writeFileSync(join(folder, 'fout.feiten.yaml'), 'gevaar: { vraag: 3 }\n')
  writeFileSync(join(folder, 'losse.yaml'), 'gevaarstelling: misschien\n')
  const layer = 'gebied: regio/r\nnaam: R\nbaseert_op: landelijk@1\ngemeenten: { GM0402: H }\n'
  writeFileSync(join(other, 'gebied.yaml'), layer)
  const wrong = 'gegeven: { gevaarstelling: ja }, verwacht: { om_deelname: nee }'
  writeFileSync(join(other, 'r.scenarios.yaml'), `scenarios:\n  - { naam: anders, ${wrong} }\n`)
})
afterAll(() => {
  for (const each of [folder, other]) rmSync(each, { recursive: true })
})

const other = mkdtempSync(join(tmpdir(), 'ketenregie-other-'))
const region = 'examples/gooi-en-vechtstreek'
const nothing = join(folder, 'niets')
const out = (name: string) => join(folder, 'uit', name)

/** A way that each command goes well, where it can without cases; and ways that it cannot run. */
const table = [
  {
    verb: 'begin',
    ok: [out('regio'), '--naam', 'R', '--gemeente', 'GM0402=Hilversum'],
    not: ['.']
  },
  { verb: 'effect', ok: [region, region], not: [region, nothing] },
  { verb: 'draai', not: [nothing] },
  { verb: 'controleer', ok: [region], errors: [folder], not: [nothing] },
  {
    verb: 'toets',
    ok: ['--alleen', 'gevaarstelling'],
    errors: [other],
    not: ['--alleen', 'komt niet voor']
  },
  { verb: 'beoordeel', ok: ['om_deelname'], not: ['om_deelnam'] },
  { verb: 'lezingen', ok: ['om_deelname'], not: ['om_deelnam'] },
  { verb: 'dekking', ok: [], not: [nothing] },
  { verb: 'normen', ok: [region], not: [nothing] },
  { verb: 'regelingen', ok: [region], not: [nothing] },
  { verb: 'register', ok: [region], not: [nothing] },
  { verb: 'cijfers', not: [region, '--db', nothing] },
  { verb: 'bezoek', not: [region, '--db', nothing] },
  { verb: 'teken', ok: ['jaarcyclus', '--uit', out('t')], not: ['jaarcylus', '--uit', out('t')] },
  { verb: 'tijdlijn', not: ['Z-1', '--uit', out('z.html'), '--db', nothing] },
  {
    verb: 'boek',
    ok: ['--uit', out('b'), '--vorm', 'html'],
    not: ['--uit', out('b'), '--op', 'nu']
  },
  { verb: 'vraag', ok: ['om_deelname'], not: ['om_deelname', '--feit', 'gevarstelling=ja'] },
  {
    verb: 'termijn',
    ok: ['dr_plan', '--vanaf', '2025-05-02'],
    not: ['dr_plan', '--vanaf', '2025-02-30']
  },
  { verb: 'zaak', not: ['Z-1', '--db', nothing] },
  { verb: 'zaak verifieer', not: ['--db', nothing] },
  { verb: 'migreer', not: ['--db', nothing] },
  { verb: 'genereer', ok: [region, '--uit', out('g.ts')], not: [nothing, '--uit', out('g.ts')] },
  {
    verb: 'zet-om',
    ok: [`${region}/gebied.yaml`, '--naar', 'json'],
    not: ['x.yaml', '--naar', 'jso']
  },
  { verb: 'schema', ok: ['--uit', out('s')], not: [nothing] },
  { verb: 'exporteer', ok: ['--uit', out('e')], not: [nothing, '--uit', out('e')] },
  { verb: 'importeer', not: [nothing, '--in', region] },
  { verb: 'berichten', not: ['--db', nothing] },
  { verb: 'bezorg', not: ['--naar', out('p'), '--db', nothing] },
  { verb: 'wis', not: ['--op', '2031-01-01', '--droog', '--db', nothing] },
  { verb: 'bewaar', not: ['Z-1', '--grond', 'g', '--door', 'd', '--db', nothing] },
  { verb: 'uitwissel', not: ['Z-1', '--db', nothing] },
  { verb: 'uitwissel terug', not: [nothing, '--db', nothing] },
  { verb: 'voortgang', not: ['--db', nothing] },
  { verb: 'aanvullen', ok: ['bash'], not: ['fish'] }
] as const

const runs = table.flatMap(({ verb, ...ways }) => [
  ...('ok' in ways ? [{ verb, args: ways.ok, code: 0 }] : []),
  ...('errors' in ways ? [{ verb, args: ways.errors, code: 1 }] : []),
  { verb, args: ways.not, code: 2 },
  { verb, args: [...ways.not, '--bestaat-niet'], code: 2 }
])

describe('every command', () => {
  it('stands in the table', () => {
    expect(table.map(({ verb }) => verb).toSorted()).toEqual(
      commandSpecs.map(({ name }) => name).toSorted()
    )
  })

  it.each(runs)('$verb $args ends with $code, and gives one JSON value', async one => {
    const { code, stdout, stderr } = await runHere([...one.verb.split(' '), ...one.args, '--json'])
    const value: { readonly errors: readonly unknown[] } = JSON.parse(stdout)
    expect({ code, stderr }).toEqual({ code: one.code, stderr: '' })
    if (one.code !== 2) return
    const { errors } = value
    expect(errors).not.toEqual([])
    for (const error of errors) expect(error).toMatchObject({ text: expect.stringMatching(/\S/) })
  })

  it.each(runs.filter(({ code }) => code === 2))(
    '$verb $args says in both languages why it cannot run, on stderr alone',
    async ({ verb, args }) => {
      const dutch = await runHere([...verb.split(' '), ...args])
      const english = await runHere([...verb.split(' '), ...args, '--taal', 'en'])
      expect([dutch.code, dutch.stdout, english.code, english.stdout]).toEqual([2, '', 2, ''])
      expect(dutch.stderr).not.toBe('')
      expect(english.stderr).not.toBe(dutch.stderr)
    }
  )
})

const codes = [
  ['controleer', 'check-agreements'],
  ['toets', 'test-scenarios'],
  ['zaak', 'show-case'],
  ['zaak verifieer', 'verify-cases'],
  ['berichten', 'show-messages'],
  ['bezorg', 'deliver-messages'],
  ['migreer', 'migrate-cases'],
  ['teken', 'draw-processes'],
  ['tijdlijn', 'draw-timeline'],
  ['uitwissel terug', 'import-returns']
] as const

it('ends with 1 in these commands alone', () => {
  const files = globSync(join(import.meta.dirname, '*.ts')).filter(file => !/\.test\./.test(file))
  const found = files.filter(file => /exitCode\.errorsFound/.test(readFileSync(file, 'utf8')))
  const names = found.map(file => basename(file, '.ts')).toSorted()
  expect(names).toEqual(codes.map(([, name]) => name).toSorted())
})

it('gives what was found in a file as data too', async () => {
  const argv = ['beoordeel', '--feiten', join(folder, 'losse.yaml'), '--json']
  const { stdout } = await runHere(argv)
  expect(JSON.parse(stdout)).toMatchObject({
    errors: [
      { code: 'rules/value-outside-domain', place: { line: 1, column: 17 } },
      { code: 'cli/facts-have-errors', advice: null }
    ]
  })
})
