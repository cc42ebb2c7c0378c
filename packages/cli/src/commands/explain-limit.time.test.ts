import { expect, it } from 'vitest'
import { runHere } from '../test-host.fixture.ts'

async function limit(name: string, from: string): Promise<unknown> {
  const { code, stdout } = await runHere(['termijn', name, '--vanaf', from, '--json'])
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

it('gives the nominal and the final day of a plan that ends on an equated day', async () => {
  expect(await limit('dr_plan', '2025-05-02')).toMatchObject({
    nominal: '2025-05-30',
    final: '2025-06-02',
    provisional: false,
    alternative: null
  })
})

it('takes an instant to the day that it is in the Netherlands', async () => {
  expect(await limit('dr_plan', '2025-05-01T23:30:00Z')).toMatchObject({ nominal: '2025-05-30' })
})

it('says that a limit has no agreed length, which is an answer', async () => {
  expect(await limit('melding_beoordelen', '2025-05-02')).toMatchObject({
    status: 'not-agreed',
    final: null,
    steps: []
  })
})

it('explains it day by day', async () => {
  const { stdout } = await runHere(['termijn', 'dr_plan', '--vanaf', '2025-05-02'])
  expect(stdout).toMatch(/vrijdag 30 mei 2025: .*gelijkgestelde dag/)
  expect(stdout).toContain('maandag 2 juni 2025: laatste dag')
  expect(stdout).toMatch(/Uiterlijk: maandag 2 juni 2025\.\n$/)
})

it.each([
  { argv: ['dr_plann', '--vanaf', '2025-05-02'], says: 'Bedoel je "dr_plan"?' },
  { argv: ['dr_plan'], says: 'De optie --vanaf <DATUM> is nodig.' },
  { argv: ['dr_plan', '--vanaf', '2025-02-29'], says: 'geen dag die bestaat' },
  { argv: ['constructor', '--vanaf', '2025-05-02'], says: 'staat niet in de afspraken' }
])('$argv could not run', async ({ argv, says }) => {
  const ran = await runHere(['termijn', ...argv])
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain(says)
})
