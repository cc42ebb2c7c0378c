import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

async function findings(argv: readonly string[], cwd = temporaryFolder()): Promise<unknown> {
  const { code, stdout, stderr } = await runHere(['beoordeel', ...argv, '--json'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

const inside = ['--feit', 'ernstige_gebiedsproblematiek=ja']

it('answers every rule and concept, each with all of its fields', async () => {
  const found = await findings([])
  const names = ['complexe_problematiek', 'om_deelname', 'rvdk_deelname', 'reclassering_deelname']
  for (const name of [...names, 'politie_deelname']) {
    expect(found).toHaveProperty(name)
    for (const field of [
      'outcome',
      'status',
      'modality',
      'readings',
      'readingDecides',
      'relevant',
      'needed',
      'canSettle',
      'reasons',
      'warnings'
    ])
      expect(found).toHaveProperty([name, field])
  }
})

it('takes facts from YAML and JSON, in Dutch and in English', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'a.yaml'), 'ernstige_gebiedsproblematiek: ja\ngevaarstelling: nee\n')
  writeFileSync(
    join(cwd, 'a.json'),
    '{ "ernstige_gebiedsproblematiek": "yes", "gevaarstelling": "no", "strafbaar_feit": "unknown" }'
  )
  const one = await findings(['--feiten', 'a.yaml'], cwd)
  expect(await findings(['--feiten', 'a.json'], cwd)).toEqual(one)
  expect(one).toMatchObject({
    complexe_problematiek: { outcome: 'yes' },
    om_deelname: { status: 'unknown' }
  })
})

it('lets a fact on the line go before the file', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'a.yaml'), 'ernstige_gebiedsproblematiek: nee\n')
  expect(
    await findings(['complexe_problematiek', '--feiten', 'a.yaml', ...inside], cwd)
  ).toMatchObject({ complexe_problematiek: { outcome: 'yes' } })
})

it('takes another reading when asked', async () => {
  const facts = [...inside, '--feit', 'gevaarstelling=ja', '--feit', 'strafrecht_wezenlijk=nee']
  expect(await findings(['om_deelname', ...facts])).toMatchObject({
    om_deelname: { status: 'ground', modality: 'may', reading: 'r1', readingDecides: true }
  })
  expect(await findings(['om_deelname', ...facts, '--lezing', 'om_deelname=r2'])).toMatchObject({
    om_deelname: { status: 'no-ground', reading: 'r2' }
  })
})

it('says in sentences what is so, why, and what to ask', async () => {
  const ground = await runHere([
    'beoordeel',
    'om_deelname',
    ...inside,
    '--feit',
    'gevaarstelling=ja'
  ])
  expect(ground.stdout).toMatch(/^om_deelname: grond, mag deelnemen\n/)
  expect(ground.stdout).toContain('gevaarstelling')
  expect(ground.stdout).toContain('Bron: ')
  const open = await runHere(['beoordeel', 'om_deelname', 'politie_deelname', ...inside])
  expect(open.stdout).toContain('om_deelname: onbekend')
  expect(open.stdout).toContain('Zeker te bepalen met: ')
  expect(open.stdout).toMatch(/Vraag eerst aan .+\n {2}\w+/)
})

it('shows the way to the answer when asked', async () => {
  const argv = ['beoordeel', 'om_deelname', ...inside]
  const [short, long] = [await runHere(argv), await runHere([...argv, '--spoor'])]
  expect(short.stdout).not.toMatch(/^ +- /m)
  expect(long.stdout).toMatch(/^ +- strafbaar feit\b.*: onbekend/m)
})

it.each([
  { argv: ['om_deelnam'], says: 'Bedoel je "om_deelname"?' },
  { argv: ['--feit', 'gevarstelling=ja'], says: 'Bedoel je "gevaarstelling"?' },
  { argv: ['--feit', 'recidivekans=enorm'], says: 'laag, gemiddeld, groot' },
  { argv: ['--feit', 'gevaarstelling'], says: 'geen naam=waarde' },
  { argv: ['--lezing', 'r2'], says: 'Schrijf bijvoorbeeld --lezing om_deelname=r2.' },
  { argv: ['--lezing', 'om_deelname=r9'], says: 'Kies uit: r1, r2, r3.' },
  { argv: ['--lezing', 'om_deelnam=r1'], says: 'Bedoel je "om_deelname"?' },
  { argv: ['--op', '2026-02-30'], says: 'geen dag die bestaat' },
  { argv: ['--feiten', 'nergens.yaml'], says: '"nergens.yaml" bestaat niet.' },
  { argv: ['--afspraken', 'nergens'], says: 'bestaat niet' }
])('$argv could not run, and nothing was assessed', async ({ argv, says }) => {
  const ran = await runHere(['beoordeel', ...argv], { cwd: temporaryFolder() })
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain(says)
})
