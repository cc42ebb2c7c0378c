import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

async function twoRegions(): Promise<string> {
  const cwd = temporaryFolder()
  await runHere(['begin', 'oud', '--naam', 'Hier', '--gemeente', 'GM0402=Hilversum'], { cwd })
  cpSync(join(cwd, 'oud'), join(cwd, 'nieuw'), { recursive: true })
  return cwd
}

function edit(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

describe('effect', () => {
  it('says that nothing turns between two that are the same', async () => {
    const cwd = await twoRegions()
    const { code, stdout } = await runHere(['effect', 'oud', 'nieuw'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('Geen uitkomst slaat om.\n\nGeen scenario slaat om.\n')
    expect(stdout).toContain("1 situatie uit scenario's en 0 zaken; 2 scenario's gespeeld")
  })

  it('names the outcomes and the scenarios that another reading turns', async () => {
    const cwd = await twoRegions()
    edit(join(cwd, 'nieuw/regels/eigen-lezingen.yaml'), 'gekozen: a', 'gekozen: b')
    const { stdout } = await runHere(['effect', 'oud', 'nieuw'], { cwd })
    expect(stdout).toContain('om_deelname: grond, mag deelnemen → onbekend, één keer')
    expect(stdout).toContain('kwam uit, en nu niet meer')
    const back = await runHere(['effect', 'nieuw', 'oud'], { cwd })
    expect(back.stdout).toContain('om_deelname: onbekend → grond, mag deelnemen')
    expect(back.stdout).toContain('kwam niet uit, en nu wel')
  })

  it('is the same as data, and does not look at what was not asked', async () => {
    const cwd = await twoRegions()
    edit(join(cwd, 'nieuw/gebied.yaml'), 'voor: P1W', 'voor: P2D')
    const { stdout } = await runHere(['effect', 'oud', 'nieuw', '--json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      flips: [],
      turned: [{ passes: 'before' }],
      situations: 1,
      played: 2
    })
  })

  it('runs on nothing that is broken', async () => {
    const cwd = await twoRegions()
    edit(join(cwd, 'nieuw/regels/eigen-lezingen.yaml'), 'gekozen: a', 'gekozen: c')
    const { code, stderr } = await runHere(['effect', 'oud', 'nieuw'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('rules/unknown-reading')
  })
})
