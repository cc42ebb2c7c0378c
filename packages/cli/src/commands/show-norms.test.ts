import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { WeighedNorm } from '@ketenregie/rules'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const cited = 'bron: { in: minimumnormen, plek: kernfuncties }'

async function weighed(layer: string, ...argv: string[]): Promise<readonly WeighedNorm[]> {
  const cwd = temporaryFolder()
  const head = 'gebied: regio/proef\nnaam: Proef\nbaseert_op: landelijk@1\n'
  writeFileSync(join(cwd, 'gebied.yaml'), `${head}gemeenten: { GM0402: Hilversum }\n${layer}`)
  const { stdout, stderr } = await runHere(['normen', '.', '--json', ...argv], { cwd })
  expect(stderr).toBe('')
  return JSON.parse(stdout).norms
}

function of(norms: readonly WeighedNorm[], norm: string, party: string) {
  return norms.find(each => each.norm === norm && each.party === party)
}

it('meets nothing that is not shown or stated', async () => {
  const norms = await weighed('')
  const met = norms.filter(({ status }) => status === 'met')
  // only the rules for taking part are there, for they are national
  expect(new Set(met.map(({ norm }) => norm))).toEqual(new Set(['N-36']))
  expect(met).toHaveLength(4)
  expect(norms.filter(({ status }) => status === 'missing')).toEqual([])
  for (const { status, advice } of norms) expect(advice === null).toBe(status === 'met')
})

it('takes a contact with a substitute and a source as met, and less as unknown', async () => {
  const om = (more: string) => `aanspreekpunten: { om: { rol: aanspreekpunt${more} } }\n`
  const statuses = await Promise.all(
    ['', ', vervanger: vervanger', `, ${cited}`, `, vervanger: vervanger, ${cited}`].map(
      async contact => of(await weighed(om(contact)), 'N-31', 'om')?.because
    )
  )
  expect(statuses).toEqual(['no-substitute', 'no-source', 'no-substitute', 'shown'])
})

it('does not believe a statement that the agreements do not bear out', async () => {
  const norms = await weighed(
    `aanspreekpunten:\n  om: { rol: aanspreekpunt, vervanger: vervanger }\nnaleving:\n  N-31: { om: { stand: voldaan, ${cited} } }\n  N-37: { om: { stand: voldaan, ${cited} }, rvdk: { stand: ontbreekt, ${cited} } }\n`
  )
  expect(of(norms, 'N-31', 'om')).toMatchObject({ status: 'unknown', because: 'not-shown' })
  expect(of(norms, 'N-37', 'om')).toMatchObject({ status: 'met', because: 'stated' })
  expect(of(norms, 'N-37', 'rvdk')).toMatchObject({ status: 'missing', because: 'stated' })
  expect(of(norms, 'N-37', 'politie')).toMatchObject({ status: 'unknown', because: 'not-stated' })
})

it('takes a recalibration as met until it is due', async () => {
  const layer = `herijking: { elke: P1Y, laatst: 2025-03-01, ${cited} }\n`
  const before = await weighed(layer, '--op', '2026-03-01')
  const after = await weighed(layer, '--op', '2026-03-02')
  expect(of(before, 'N-33', 'om')).toMatchObject({ status: 'met', because: 'shown' })
  expect(of(after, 'N-33', 'om')).toMatchObject({ status: 'missing', because: 'overdue' })
})

it('asks each municipality for its own contact', async () => {
  const { stdout } = await runHere(['normen', 'examples/gooi-en-vechtstreek'])
  for (const text of ['Gemeente Hilversum', 'Gemeente Blaricum', 'zonder bron', 'Wat te doen'])
    expect(stdout).toContain(text)
  expect(stdout).toMatch(/\d+ voldaan, 0 ontbreekt, \d+ onbekend\n$/)
  const english = await runHere(['normen', '--taal', 'en'])
  expect(english.stdout).toContain('only a region can tell')
})

it('does not let Gooi en Vechtstreek loosen a minimum norm, and shows a case that falls out', async () => {
  const cwd = temporaryFolder()
  const layer = readFileSync('examples/gooi-en-vechtstreek/gebied.yaml', 'utf8')
  writeFileSync(join(cwd, 'gebied.yaml'), layer)
  writeFileSync(
    join(cwd, 'ruimer.yaml'),
    `regelset: ruimer
versie: 1.0.0
geldig: { van: 2025-01-01 }
gebied: regio/gooi-en-vechtstreek
regels:
  rvdk_deelname:
    overschrijft: deelname-casusoverleg#rvdk_deelname
    ${cited}
    als: { alle: [relatie_met_minderjarige, zorgen_over_minderjarige] }
`
  )
  const { code, stdout } = await runHere(['controleer', '.'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('rules/weakens-norm')
  expect(stdout).toContain('zij geldt in minder gevallen')
  expect(stdout).toContain('verwacht: { rvdk_deelname: ja }')
})
