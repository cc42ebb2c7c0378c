import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

const bron = 'bron: { in: gooi_en_vechtstreek, plek: paragraaf-2.2 }'

it('puts together who is held where on a day, by the list of the region', async () => {
  const cwd = writeRegion(temporaryFolder(), 4)
  await runHere(['draai', '.', '--db', 'zaken.db'], { cwd })
  const run = (...argv: string[]) => runHere(['bezoek', '.', '--db', 'zaken.db', ...argv], { cwd })
  const before = await run('--op', '2025-03-20')
  expect(before.stderr).toBe('')
  expect(before.stdout).toContain('niet op de lijst')
  appendFileSync(
    join(cwd, 'gebied.yaml'),
    `bezoek:
  Lelystad: { kilometer: 40, te_ver: nee, rit: oost, ${bron} }
  Zaanstad: { te_ver: ja, rit: oost, ${bron} }
`
  )
  // the stays of 3 and 10 days are over on the day after their last, the first was moved
  const { stdout } = await run('--op', '2025-03-20', '--json')
  const { trips } = JSON.parse(stdout)
  expect(trips).toMatchObject([
    {
      trip: 'oost',
      stops: [
        { institution: 'Lelystad', cases: ['P-002', 'P-004'] },
        { institution: 'Zaanstad', cases: ['P-001'] }
      ]
    }
  ])
  const dutch = await run('--op', '2025-03-20')
  expect(dutch.stdout).toMatch(/oost +Lelystad +40 km, te doen +P-002, P-004/)
  expect(dutch.stdout).toMatch(/oost +Zaanstad +te ver +P-001/)
  const nobody = await run('--op', '2030-01-01', '--taal', 'en')
  expect(nobody.stdout).toContain('Nobody is held')
})
