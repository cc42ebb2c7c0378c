import { expect, it } from 'vitest'
import { runHere } from '../test-host.fixture.ts'

async function limit(name: string, from: string, ...more: string[]): Promise<unknown> {
  const { code, stdout } = await runHere(['termijn', name, '--vanaf', from, ...more, '--json'])
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

it.each([
  {
    from: '2026-04-16',
    nominal: '2026-05-14',
    final: '2026-05-18',
    why: 'Hemelvaart, equated day'
  },
  { from: '2027-04-07', nominal: '2027-05-05', final: '2027-05-10', why: 'a row of days off' },
  {
    from: '2025-03-31',
    nominal: '2025-04-28',
    final: '2025-04-28',
    why: 'Koningsdag was the 26th'
  },
  { from: '2026-10-06T22:30:00Z', nominal: '2026-11-04', final: '2026-11-04', why: 'the 7th here' },
  { from: '2021-06-30', nominal: '2021-07-30', final: '2021-07-30', why: 'one month, by decree' },
  { from: '2021-01-31', nominal: '2021-02-28', final: '2021-02-28', why: 'a Sunday stays' },
  { from: '2021-07-02', nominal: '2021-07-30', final: '2021-07-30', why: 'four weeks from 1 July' }
])('counts the plan from $from: $why', async ({ from, nominal, final }) => {
  expect(await limit('dr_plan', from)).toMatchObject({ nominal, final, suspended: null })
})

it('is provisional where the decrees are not known, and gives the other day', async () => {
  expect(await limit('dr_plan', '2029-04-12')).toMatchObject({
    final: '2029-05-11',
    provisional: true,
    alternative: '2029-05-14'
  })
})

it('leaves out the days on which it stands still, in whatever order they are given', async () => {
  const still = ['--geschorst', '2026-04-28..2026-04-30', '--geschorst', '2026-04-20..2026-04-21']
  expect(await limit('dr_plan', '2026-04-16', ...still)).toMatchObject({
    nominal: '2026-05-19',
    final: '2026-05-19',
    suspensions: [
      { from: '2026-04-20', days: 2, nominalBefore: '2026-05-14', nominalAfter: '2026-05-16' },
      { from: '2026-04-28', days: 3, nominalAfter: '2026-05-19' }
    ]
  })
})

it('tells the suspended days, and that nothing is certain while it stands still', async () => {
  const { stdout } = await runHere([
    'termijn',
    'dr_plan',
    '--vanaf=2026-04-16',
    '--geschorst=2026-04-20..2026-04-21',
    '--geschorst=2026-05-04..'
  ])
  expect(stdout).toContain(
    'Geschorst van maandag 20 april 2026 tot en met dinsdag 21 april 2026: 2 dagen tellen niet mee.'
  )
  expect(stdout).not.toContain('De afspraak noemt geen schorsing')
  expect(stdout).toContain('Geschorst vanaf maandag 4 mei 2026: de laatste dag staat pas vast')
})

it('says that it only counts where the agreement knows no suspension', async () => {
  const range = '--geschorst=2026-04-20..2026-04-21'
  const { stdout } = await runHere(['termijn', 'volgend_mdo', '--vanaf=2026-04-16', range])
  expect(stdout).toContain('De afspraak noemt geen schorsing; dit is alleen een berekening.')
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
  { argv: ['dr_plan', '--vanaf', '2025-05-02', '--geschorst', '2025-05-04'], says: 'welke dag' },
  {
    argv: ['dr_plan', '--vanaf', '2025-05-02', '--geschorst', '2025-05-04..2025-05-03'],
    says: 'eerste en laatste dag'
  },
  { argv: ['constructor', '--vanaf', '2025-05-02'], says: 'staat niet in de afspraken' }
])('$argv could not run', async ({ argv, says }) => {
  const ran = await runHere(['termijn', ...argv])
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain(says)
})
