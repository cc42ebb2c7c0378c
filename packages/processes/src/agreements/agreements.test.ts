import { computeDeadline } from '@ketenregie/core'
import { readPack } from '@ketenregie/rules'
import { expect, it } from 'vitest'
import { processes } from '../processes.ts'
import { nationalFiles } from './read-agreements.fixture.ts'

const read = readPack(nationalFiles(), { name: 'landelijk', processes })
const { pack } = read

it('has files without a problem but for the open points that they list', () => {
  const odd = read.problems.filter(({ code }) => code !== 'rules/open-matter')
  expect(odd).toEqual([])
  expect(pack).not.toBeNull()
  const open = read.problems.flatMap(({ code, params }) =>
    code === 'rules/open-matter' ? params.open.filter(each => /^[A-Z]/.test(each)) : []
  )
  expect(open.toSorted()).toEqual([
    'ID-02',
    'INK-04',
    'INK-05',
    'INK-06',
    'SLA-01',
    'SLA-02',
    'SLA-03',
    'SLA-04',
    'SLA-05',
    'SLA-06',
    'SLA-07',
    'SLA-08',
    'ZRG-09'
  ])
})

it('has the 20 facts of the gate and the four rules, with their holders', () => {
  const holders = Object.entries(pack?.facts ?? {}).map(([name, { holders: held }]) => [
    name,
    [held.first, ...held.also].join()
  ])
  expect(Object.fromEntries(holders)).toMatchObject({
    meerdere_problemen_en_leefgebieden: 'gemeente,pi',
    ketensamenwerking_nodig: 'zvh',
    systeem_of_leefomgeving_geraakt: 'gemeente,exodus',
    ernstige_gebiedsproblematiek: 'gemeente,politie',
    strafbaar_feit: 'om,politie',
    gevaarstelling: 'politie,om',
    recidivekans: 'reclassering',
    strafrecht_wezenlijk: 'om',
    minderjarige_pleegde_feit: 'rvdk,om',
    recidivekans_minderjarige: 'rvdk',
    relatie_met_minderjarige: 'pi,gemeente',
    zorgen_over_minderjarige: 'rvdk,gemeente',
    snijvlak_straf_zorg_sociaal: 'zvh',
    justitiele_zaak: 'om',
    verandering_nodig: 'gemeente,zvh',
    verzoek_aan_reclassering: 'zvh',
    onveiligheid: 'politie,gemeente',
    vermoeden_strafbaar_feit: 'politie',
    verzoek_aan_politie: 'zvh',
    casus_geeft_aanleiding: 'zvh'
  })
})

it('has the 63 tasks of the appendix, two of them without an owner', () => {
  const tasks = Object.values(pack?.tasks ?? {}).filter(({ source }) =>
    source.place.startsWith('bijlage-')
  )
  const of = (party: string | null) => tasks.filter(task => task.party === party).length
  expect([tasks.length, of('pi'), of('gemeente'), of('reclassering'), of(null)]).toEqual([
    63, 31, 23, 7, 2
  ])
  expect(tasks.filter(({ kind }) => kind === 'standing')).toHaveLength(16)
})

it('has what the sources ask under the numbers that others cite', () => {
  const series = (prefix: string, from: number, to: number, width = 1) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at).map(
      number => prefix + String(number).padStart(width, '0')
    )
  const asked = [
    ...series('N-', 1, 22, 2),
    ...series('N-', 30, 37),
    ...series('L', 1, 6),
    ...series('KF-', 1, 3),
    ...series('CO-', 1, 8),
    ...series('RE-', 1, 6),
    ...series('RM-', 1, 7),
    ...series('AM-', 1, 12),
    ...'a b c d e f'.split(' ').map(letter => `KR-${letter}`),
    ...'a b c d e 2 3'.split(' ').map(last => `SF-${last}`),
    ...'BINNENKOMST MELDING_ONTVANGEN SCREENING_GEREED TRAJECTGESPREK'.split(' '),
    ...'DR_PLAN_VASTGESTELD DR_PLAN_GEDEELD DR_PLAN_GEWIJZIGD OVERPLAATSING MDO VERLOF'.split(' '),
    ...'STATUSWISSEL EINDDATUM_GEWIJZIGD SCHORSING PP_START VI_BESLUIT ONTSLAG'.split(' '),
    ...'ONTTREKKING OVERDRACHT_AANGEBODEN OVERDRACHT_AANVAARD OVERDRACHT_GEWEIGERD'.split(' '),
    ...'VERHUIZING NIEUWE_DETENTIE OVERLIJDEN AFSLUITING VERNIETIGING'.split(' ')
  ]
  expect(Object.keys(pack?.norms ?? {}).toSorted()).toEqual(asked.toSorted())
})

it.each([
  {
    from: '2025-05-02',
    nominal: '2025-05-30',
    final: '2025-06-02',
    why: 'an equated day, then a weekend'
  },
  { from: '2025-12-05', nominal: '2026-01-02', final: '2026-01-05', why: 'an equated day' },
  {
    from: '2021-06-30',
    nominal: '2021-07-30',
    final: '2021-07-30',
    why: 'the month of the older version'
  },
  {
    from: '2021-05-30',
    nominal: '2021-06-30',
    final: '2021-06-30',
    why: 'the month, on a working day'
  }
] as const)('gives a plan for entry on $from until $final: $why', ({ from, nominal, final }) => {
  const limit = pack?.timeLimits['dr_plan']
  const calendar = pack?.calendar
  const deadline = limit && calendar && computeDeadline(limit, from, calendar)
  expect(deadline).toMatchObject({ status: 'computed', nominal, final })
})

it('sends only on a legal basis that was read', () => {
  const based = Object.entries(pack?.messages ?? {}).filter(
    ([, { legalBasis }]) => legalBasis !== null
  )
  expect(based.map(([name]) => name).toSorted()).toEqual([
    'bij_terugkeer',
    'dr_plan_naar_gemeente',
    'dr_plan_naar_reclassering',
    'herinnering_aan_pi',
    'melding_detentie',
    'te_laat_aan_pi',
    'te_laat_aan_zvh'
  ])
})

it('has a message for every step of every ladder', () => {
  const messages = Object.values(pack?.messages ?? {})
  const steps = Object.values(pack?.timeLimits ?? {}).flatMap(({ ladder }) => ladder)
  expect(steps.length).toBeGreaterThan(0)
  const missing = steps.filter(
    ({ to, message }) => !messages.some(known => known.to === to && known.kind === message)
  )
  expect(missing).toEqual([])
})

it('uses every limit in some process or rule', () => {
  const used = JSON.stringify([processes, pack?.ruleSets])
  expect(Object.keys(pack?.timeLimits ?? {}).filter(name => !used.includes(`"${name}"`))).toEqual(
    []
  )
})

it('uses every task of a case in some process', () => {
  const used = JSON.stringify(processes)
  const ofCases = Object.values(pack?.tasks ?? {}).filter(({ kind }) => kind === 'case')
  expect(ofCases.map(({ id }) => id).filter(id => !used.includes(`"${id}"`))).toEqual([])
})
