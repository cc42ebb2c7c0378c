import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

async function compared(argv: readonly string[], cwd = temporaryFolder()): Promise<unknown> {
  const { code, stdout, stderr } = await runHere(['lezingen', ...argv, '--json'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

it('counts the national agreements as the register of ambiguities does', async () => {
  const differ = (between: readonly string[], combinations: number) =>
    expect.objectContaining({ between, combinations })
  expect(await compared([])).toMatchObject({
    complexe_problematiek: { combinations: 16, differences: [differ(['a', 'b'], 6)] },
    om_deelname: {
      combinations: 16,
      gate: 'complexe_problematiek',
      chosen: 'r1',
      readings: {
        r1: { chosen: true, ground: 13, reason: expect.stringContaining('recidivekans') },
        r2: { chosen: false, ground: 7 },
        r3: { chosen: false, ground: 11 }
      },
      differences: [differ(['r1', 'r2'], 6), differ(['r1', 'r3'], 2), differ(['r2', 'r3'], 4)]
    },
    rvdk_deelname: { combinations: 32, differences: [differ(['r1', 'r2'], 6)] },
    reclassering_deelname: { combinations: 16, differences: [differ(['r1', 'r2'], 3)] },
    politie_deelname: { combinations: 16, differences: [differ(['r1', 'r2'], 6)] },
    regie_blijft_bij_zvh: { differences: [] }
  })
})

it('gives an example that comes out as it says', async () => {
  const found = await compared(['om_deelname'])
  expect(found).toMatchObject({
    om_deelname: {
      differences: [{ example: { given: { strafrecht_wezenlijk: 'no' }, ground: 'r1' } }, {}, {}]
    }
  })
  const { stdout } = await runHere(
    [
      'beoordeel',
      'om_deelname',
      '--json',
      '--feit=strafrecht_wezenlijk=nee',
      '--feit=strafbaar_feit=ja',
      '--feit=ernstige_gebiedsproblematiek=ja'
    ],
    { cwd: temporaryFolder() }
  )
  expect(JSON.parse(stdout)).toMatchObject({ om_deelname: { readings: { r1: 'yes', r2: 'no' } } })
})

it('reads aloud: source, reasons, counts, and where two readings part', async () => {
  const { code, stdout } = await runHere(['lezingen', 'politie_deelname'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^politie_deelname: 2 lezingen\n {2}Bron: /)
  expect(stdout).toContain('r1: gekozen, grond in 13 van 16')
  expect(stdout).toContain('De aanleiding in de casus geldt bij elke grond.')
  expect(stdout).toContain(
    [
      '  r1 en r2 verschillen in 6 van 16.',
      '    Bijvoorbeeld bij onveiligheid: ja, casus_geeft_aanleiding: nee:',
      '      r1 grond, r2 geen grond (binnen de poort met ernstige_gebiedsproblematiek: ja)'
    ].join('\n')
  )
})

it('says so where there is one reading, and counts those when all are asked', async () => {
  const one = await runHere(['lezingen', 'regie_blijft_bij_zvh'])
  expect(one.stdout).toContain('Er is één lezing, dus niets te vergelijken.')
  const all = await runHere(['lezingen'])
  expect(all.stdout).not.toContain('regie_blijft_bij_zvh')
  expect(all.stdout).toMatch(/meer dan één lezing; \d+ hebben er één\.\n$/)
  const english = await runHere(['lezingen', '--taal', 'en'])
  expect(english.stdout).toContain('r1 and r2 differ in 6 of 16.')
})

it.each([
  { argv: ['om_deelnam'], says: 'Bedoel je "om_deelname"?' },
  { argv: ['om_deelname', 'nergens/'], says: 'bestaat niet' },
  { argv: ['--op', 'morgen'], says: 'geen dag die bestaat' }
])('$argv could not run', async ({ argv, says }) => {
  const ran = await runHere(['lezingen', ...argv], { cwd: temporaryFolder() })
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain(says)
})

it('takes a folder with agreements as the last word', async () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'eigen'))
  writeFileSync(
    join(cwd, 'eigen/gebied.yaml'),
    'gebied: regio/proef\nnaam: Proef\nbaseert_op: landelijk@1\ngemeenten: [GM0402]\n'
  )
  expect(await compared(['om_deelname', 'eigen'], cwd)).toMatchObject({
    om_deelname: { combinations: 16 }
  })
})

it('gives no reading a name where a text can be read in one way only', async () => {
  const { stdout } = await runHere(['lezingen', '--json'])
  expect(stdout).not.toContain('"enige"')
  expect(JSON.parse(stdout)).toMatchObject({ regie_naar_pga: { chosen: null, readings: {} } })
  const judged = await runHere(['beoordeel', 'regie_naar_pga', 'om_deelname', '--json'])
  expect(judged.stdout).not.toContain('"enige"')
  expect(JSON.parse(judged.stdout)).toMatchObject({
    om_deelname: { readings: { r1: 'unknown', r2: 'unknown', r3: 'unknown' } }
  })
})
