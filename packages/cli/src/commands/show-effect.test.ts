import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
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
    edit(join(cwd, 'oud/gebied.yaml'), 'voor: P1W', 'voor: P2W')
    for (const each of ['oud', 'nieuw'])
      edit(join(cwd, each, 'eerste.scenarios.yaml'), 'op: 2026-02-23', 'op: 2026-02-16')
    const { stdout } = await runHere(['effect', 'oud', 'nieuw', '--json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      flips: [],
      turned: [{ passes: 'before' }],
      situations: 1,
      played: 2
    })
  })

  it('looks at the cases of a store too, and leaves the store as it is', async () => {
    const cwd = await twoRegions()
    edit(join(cwd, 'nieuw/regels/eigen-lezingen.yaml'), 'gekozen: a', 'gekozen: b')
    mkdirSync(join(cwd, 'jaar'))
    writeRegion(join(cwd, 'jaar'), 3)
    await runHere(['draai', 'jaar', '--db', 'zaken.db'], { cwd })
    const before = readFileSync(join(cwd, 'zaken.db'))
    const { code, stdout } = await runHere(['effect', 'oud', 'nieuw', '--db', 'zaken.db'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('en 3 zaken;')
    expect(stdout).toMatch(/om_deelname: .* → .*/)
    expect(readFileSync(join(cwd, 'zaken.db')).equals(before)).toBe(true)
  })

  it('runs on nothing that is broken', async () => {
    const cwd = await twoRegions()
    edit(join(cwd, 'nieuw/regels/eigen-lezingen.yaml'), 'gekozen: a', 'gekozen: c')
    const { code, stderr } = await runHere(['effect', 'oud', 'nieuw'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('rules/unknown-reading')
  })
})
