import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Figures } from '../figures/collect-figures.ts'
import { temporaryFolder, writeRegion } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'

it('counts a year of a region, against a target that the region sets', async () => {
  const cwd = writeRegion(temporaryFolder(), 45)
  await runHere(['draai', '.', '--db', 'zaken.db'], { cwd })
  appendFileSync(
    join(cwd, 'gebied.yaml'),
    `doelen:
  plan_op_tijd:
    minstens: 99
    beslist: gemeente
    verantwoordt: zvh
    bron: { in: minimumnormen, plek: kernfuncties }
`
  )
  const run = (...argv: string[]) => runHere(['cijfers', '.', '--db', 'zaken.db', ...argv], { cwd })
  const { code, stdout, stderr } = await run('--csv', 'cijfers.csv')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/Het D&R-plan is binnen de termijn vastgesteld[^]*Hilversum[^]*Regio/)
  expect(stdout).toMatch(/Seinen aan wie beslist\n\n {2}Gemeente: /)
  expect(stdout).toContain('nooit voorspeld')
  const { figures, signals }: Figures = JSON.parse((await run('--json')).stdout)
  expect(signals.map(({ figure }) => figure)).toEqual(['plan_op_tijd'])
  const days = figures.find(({ name }) => name === 'dagen_tot_plan')
  // plans come after 9 days or after 45
  expect(days?.total.median).toBe(27)
  expect(readFileSync(join(cwd, 'cijfers.csv'), 'utf8')).toMatch(/^kpi,aspect,code/)
})
