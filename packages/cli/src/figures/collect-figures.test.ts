import type { CaseView } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import type { AgreementPack, Indicator, Measure, Target } from '@ketenregie/rules'
import { expect, it } from 'vitest'
import { collectFigures } from './collect-figures.ts'
import { measure } from './measured.ts'
import { printCsv } from './print-csv.ts'
import { printFigures } from './print-figures.ts'

const source = { source: 'minimumnormen', place: 'kernfuncties' }

const empty: CaseView = {
  caseId: 'Z-1',
  process: 'detentie_en_terugkeer',
  title: 'Zaak',
  agreements: { definition: 'd', pack: 'p', atHand: true },
  status: 'active',
  opened: '2025-01-01',
  asOf: '2025-06-01',
  version: 1,
  steps: [],
  possible: [],
  tasks: [],
  deadlines: [],
  questions: [],
  next: null,
  findings: [],
  outcomes: {},
  facts: {},
  answers: {},
  messages: [],
  disclosures: [],
  parent: null,
  subCases: [],
  hold: null,
  factHolds: {},
  coordinator: null,
  coordination: [],
  participants: [],
  openPoints: [],
  journal: [],
  access: null
}

function indicator(by: Measure): Indicator {
  return { name: 'proef', what: 'Proef', aspect: 'course', process: null, measure: by, source }
}

function happened(what: string, on: CaseView['asOf'], refused: string | null = null) {
  const recordedAt = '2025-01-01T00:00:00Z'
  return {
    number: 1,
    on,
    recordedAt,
    by: 'pi',
    what,
    facts: [],
    hearsay: [],
    happened: [],
    refused
  }
}

const asked = {
  kind: 'fact-yes',
  fact: 'huisvesting',
  after: { kind: 'fact', fact: 'einddatum' }
} as const

it('counts an answer only in cases that are past the moment, and no answer as unknown', () => {
  const at = (facts: CaseView['facts']) =>
    measure({ ...empty, facts }, indicator(asked), landelijk)?.of
  expect(at({ huisvesting: 'yes' })).toBeUndefined()
  expect(at({ huisvesting: 'yes', einddatum: '2025-06-02' })).toBeUndefined()
  expect(at({ huisvesting: 'yes', einddatum: '2025-06-01' })).toBe('yes')
  expect(at({ einddatum: '2025-06-01' })).toBe('unknown')
  const unknown = { unknown: 'asked' } as const
  expect(at({ huisvesting: unknown, einddatum: '2025-06-01' })).toBe('unknown')
})

it('counts what a case did for the person: told once it arrived, heard, and on record', () => {
  const done = (role: 'informed' | 'spoken-with' | 'on-record', view: Partial<CaseView>) =>
    measure({ ...empty, ...view }, indicator({ kind: 'person', role }), landelijk)?.of
  const told = (status: 'held' | 'delivered', to = 'gedetineerde') => ({
    messages: [
      {
        id: 'm-1',
        on: '2025-02-01' as const,
        to,
        message: 'lokaal_veld_is_ingelicht',
        status,
        reason: null,
        attempts: 1,
        failure: null
      }
    ]
  })
  expect(done('informed', {})).toBe('no')
  expect(done('informed', told('held'))).toBe('no')
  expect(done('informed', told('delivered', 'gemeente'))).toBe('no')
  expect(done('informed', told('delivered'))).toBe('yes')
  const talked = (code: string | null) => ({
    journal: [happened('gesprek_gevoerd', '2025-02-01', code)]
  })
  expect(done('spoken-with', talked('core/not-possible'))).toBe('no')
  expect(done('spoken-with', talked(null))).toBe('yes')
  expect(done('on-record', {})).toBe('no')
})

it('counts days between what really happened, in that order', () => {
  const days = indicator({
    kind: 'days-between',
    from: { kind: 'event', event: 'overdracht_aangeboden' },
    to: { kind: 'event', event: 'overdracht_aanvaard' }
  })
  const journal = [
    happened('overdracht_aanvaard', '2025-01-02', 'core/not-possible'),
    happened('overdracht_aangeboden', '2025-02-01'),
    happened('overdracht_aanvaard', '2025-02-09')
  ]
  expect(measure({ ...empty, journal }, days, landelijk)).toEqual({ of: 'measured', days: 8 })
  expect(measure({ ...empty, journal: journal.slice(0, 2) }, days, landelijk)).toEqual({
    of: 'not-yet',
    days: null
  })
  expect(measure({ ...empty, journal: [] }, days, landelijk)).toBeNull()
})

it('counts only cases of the process that it names', () => {
  const other = { ...indicator(asked), process: 'casusoverleg' }
  const facts = { huisvesting: 'yes', einddatum: '2025-05-01' }
  expect(measure({ ...empty, facts }, other, landelijk)).toBeNull()
})

const target: Target = {
  bound: { kind: 'least', value: 80 },
  decides: 'gemeente',
  answers: 'zvh',
  source
}

function packWith(one: Indicator, aim: Target | null): AgreementPack {
  return {
    ...landelijk,
    indicators: { [one.name]: one },
    region: {
      id: 'regio/proef',
      title: 'Proef',
      basedOn: { name: 'landelijk', major: 1 },
      municipalities: { GM0402: 'Hilversum', GM0406: 'Huizen' },
      contacts: {},
      recalibration: null,
      partyContacts: {},
      compliance: {},
      openMatters: {},
      arrangements: {},
      targets: aim === null ? {} : { [one.name]: aim },
      visits: {}
    }
  }
}

function cases(gemeente: string, huisvesting: string, count: number): readonly CaseView[] {
  const view = { ...empty, facts: { gemeente, huisvesting, einddatum: '2025-05-01' } }
  return Array.from({ length: count }, () => view)
}

const many = [
  ...cases('GM0402', 'yes', 20),
  ...cases('GM0402', 'no', 10),
  ...cases('GM0406', 'yes', 6),
  ...cases('GM0406', 'no', 5)
]

it('tells who decides of a target that is missed, and who answers for it', () => {
  const pack = packWith(indicator(asked), target)
  const figures = collectFigures(many, pack)
  expect(figures.figures[0]).toMatchObject({ reached: 'no', total: { share: 63.4, cases: 41 } })
  expect(figures.signals).toMatchObject([{ decides: 'gemeente', answers: 'zvh', found: 63.4 }])
  const text = printFigures(figures, pack, 'nl')
  expect(text).toContain('Streefwaarde: minstens 80%, niet gehaald')
  expect(text).toContain('Gemeente: Proef: 63.4%. Zorg- en Veiligheidshuis verantwoordt dit.')
  expect(printFigures(figures, pack, 'en')).toContain('Target: at least 80%, not reached')
})

it('gives no signal where a target is reached, is not set, or cannot be told', () => {
  const low = { ...target, bound: { kind: 'least', value: 60 } } as const
  const reached = (views: readonly CaseView[], aim: Target | null) => {
    const { figures, signals } = collectFigures(views, packWith(indicator(asked), aim))
    expect(signals).toEqual([])
    return figures[0]?.reached
  }
  expect(reached(many, low)).toBe('yes')
  expect(reached(many, null)).toBe('no-target')
  expect(reached(many.slice(0, 3), target)).toBe('withheld')
  expect(reached([], target)).toBe('withheld')
})

it('shows no share, median or line that rests on fewer than five cases', () => {
  const few = [...cases('GM0402', 'yes', 3), ...cases('GM0406', 'yes', 2)]
  const pack = packWith(indicator(asked), target)
  const { figures } = collectFigures(few, pack)
  const [figure] = figures
  for (const row of figure?.rows ?? []) {
    expect(row.share).toBeNull()
    expect(row.counts[0]).toBeNull()
  }
  const csv = printCsv(collectFigures(few, pack))
  expect(csv).not.toMatch(/,[1-4],/)
  expect(csv).toContain('proef,course,GM0402,Hilversum,yes,,,')
})

it('counts what comes from elsewhere nowhere', () => {
  const pack = packWith(indicator({ kind: 'outside', why: 'Elders geteld.', classes: [] }), null)
  const figures = collectFigures(many, pack)
  expect(figures.figures[0]).toMatchObject({ outside: 'Elders geteld.', rows: [], classes: [] })
  expect(printFigures(figures, pack, 'nl')).toContain('Niet uit zaken te tellen: Elders geteld.')
})

const told = (value: string, on: CaseView['asOf']) => ({ value, by: 'pi', on, fresh: null })

it.each([
  [['no', 'yes'], 'became-yes'],
  [['yes', 'no', 'yes'], 'stayed-yes'],
  [['yes', 'no'], 'became-no'],
  [['no', 'no'], 'stayed-no'],
  [['yes'], 'asked-once'],
  [[], 'unknown']
])('tells how %o went, from the first answer to the last', (values, of) => {
  const change = indicator({
    kind: 'change',
    fact: 'huisvesting',
    after: { kind: 'fact', fact: 'einddatum' }
  })
  const answers = { huisvesting: values.map(value => told(value, '2025-02-01')) }
  const facts = { einddatum: '2025-05-01' }
  expect(measure({ ...empty, facts, answers }, change, landelijk)?.of).toBe(of)
  expect(measure({ ...empty, facts: {}, answers }, change, landelijk)).toBeNull()
})

it('takes a case as open in a life domain as long as one task there is', () => {
  const by = indicator({ kind: 'interventions', lifeDomain: 'werk' })
  const task = (status: 'open' | 'closed' | 'withdrawn', lifeDomain = 'werk') => ({
    task: 'WRK-01',
    what: 'Iets',
    party: 'pi',
    lifeDomain,
    status,
    opened: '2025-01-01' as const,
    since: '2025-01-02' as const
  })
  const of = (...tasks: readonly ReturnType<typeof task>[]) =>
    measure({ ...empty, tasks }, by, landelijk)?.of
  expect(of(task('closed'), task('open'))).toBe('open')
  expect(of(task('closed'), task('withdrawn'))).toBe('done')
  expect(of(task('withdrawn'))).toBe('withdrawn')
  expect(of(task('open', 'zorg'))).toBeUndefined()
})

it('shows what came from outside by group, and withholds small groups there too', () => {
  const by = { kind: 'outside', why: 'Elders geteld.', classes: ['ja', 'nee'] } as const
  const pack = packWith(indicator(by), null)
  const one = { indicator: 'proef', period: '2025', group: null, source: 'Elders' }
  const outcomes = [
    { ...one, municipality: 'GM0402', of: 'ja', count: 12 },
    { ...one, municipality: 'GM0402', of: 'nee', count: 3 },
    { ...one, municipality: 'GM0406', of: 'ja', count: 9 },
    { ...one, municipality: 'GM0406', of: 'nee', count: 8 }
  ]
  const figures = collectFigures(many, pack, outcomes)
  const [figure] = figures.figures
  expect(figure?.rows.map(({ municipality }) => municipality)).toEqual([
    '2025 Hilversum',
    '2025 Huizen'
  ])
  const shown = figure?.rows.flatMap(({ counts }) => counts) ?? []
  expect(shown).not.toContain(3)
  // without a second one withheld, the total would give the three away
  expect(shown.filter(count => count === null).length).toBeGreaterThan(1)
  expect(printFigures(figures, pack, 'nl')).toContain('Niet uit zaken te tellen: Elders geteld.')
})
