import { readdirSync, readFileSync } from 'node:fs'
import { phrase } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { doubtsNl } from '../diagnostic/dutch-doubts.ts'
import { ruleProblemsNl } from '../diagnostic/dutch.ts'
import { ruleProblemsEn } from '../diagnostic/english.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { createReport } from '../diagnostic/report.ts'
import type { Moment } from '../model/scenario.ts'
import { readPack } from '../pack/read-pack.ts'
import { findDoubts } from './find-doubts.ts'

function filesIn(folder: URL): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return new Map(names.map(name => [name, readFileSync(new URL(name, folder), 'utf8')]))
}

const basis = filesIn(new URL('../read/fixtures/basis/', import.meta.url))
const below = readPack(basis, { name: 'basis', processes: {} }).pack

const written = filesIn(new URL('fixtures/', import.meta.url))

/** Each fixture is a layer of one file; what is expected of it stands in it. */
const fixtures = [...written].map(([name, text]) => {
  const expected = [...text.matchAll(/# verwacht: (\S+ \S+)/g)].map(([, line]) => line)
  const { problems } = readPack(new Map([[name, text]]), {
    name: 'proef',
    processes: {},
    ...(below === null ? {} : { base: below })
  })
  return { name, expected, problems }
})

describe('agreements that can be read', () => {
  it('rest on a layer without errors', () => {
    expect(below).not.toBeNull()
  })

  it.each(fixtures)('$name gives what stands in it', ({ expected, problems }) => {
    const found = problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)
    expect(found).toEqual(expected)
  })

  it.each(fixtures)('$name is as good or bad as it says', ({ name, expected }) => {
    expect(expected.length > 0).toBe(name.startsWith('bad-'))
  })

  it('have every doubt in whole sentences, in both languages', () => {
    for (const catalogue of [ruleProblemsNl, ruleProblemsEn]) {
      const doubts = fixtures
        .flatMap(each => each.problems)
        .filter(({ code }) => Object.hasOwn(doubtsNl, code))
      for (const problem of doubts) {
        const { text, advice = '' } = phrase(problem, catalogue)
        for (const sentence of [text, advice]) {
          expect(sentence).toMatch(/[.?]$/)
          expect(sentence).not.toMatch(/undefined|null|enige|\[object/)
        }
      }
    }
  })
})

function readOn(files: Readonly<Record<string, string>>) {
  return readPack(new Map(Object.entries(files)), {
    name: 'proef',
    processes: {},
    ...(below === null ? {} : { base: below })
  })
}

describe('an example', () => {
  it('can be pasted as a scenario, and comes out as it says', () => {
    const shown = fixtures.flatMap(({ name, problems }) =>
      problems.flatMap(problem => {
        const { example } = phrase(problem, ruleProblemsNl)
        return example === undefined ? [] : [{ name, example }]
      })
    )
    expect(shown.length).toBeGreaterThan(5)
    for (const { name, example } of shown) {
      const pasted = `scenarios:\n${example.replaceAll(/^/gm, '  ')}\n`
      const { pack, scenarios, problems } = readOn({
        [name]: written.get(name) ?? '',
        'geplakt.scenarios.yaml': pasted
      })
      expect(problems.filter(({ place }) => place?.file === 'geplakt.scenarios.yaml')).toEqual([])
      for (const scenario of scenarios) {
        if (scenario.kind !== 'rules' || pack === null) throw new Error('no scenario of rules')
        const { given, readings, expected } = scenario
        for (const [of, outcome] of Object.entries(expected))
          expect(evaluate(pack, of, given, { asOf: '2026-04-16', readings }).outcome).toBe(outcome)
      }
    }
  })
})

describe('a scenario', () => {
  const rules = written.get('good-background.yaml') ?? ''
  const scenario = (given: string) =>
    `scenarios:\n  - { naam: proef, gegeven: ${given}, verwacht: { naast_de_achtergrond: nee } }\n`

  it('of a case that cannot occur is pointed at, with why not', () => {
    const read = readOn({
      'a.yaml': rules,
      'a.scenarios.yaml': scenario('{ gevaar: ja, kans: laag }')
    })
    expect(read.pack).not.toBeNull()
    expect(read.problems).toEqual([
      {
        code: 'rules/scenario-against-background',
        severity: 'warning',
        params: { scenario: 'proef', background: 'Gevaar met een lage kans bestaat niet.' },
        place: { file: 'a.scenarios.yaml', line: 2, column: 20 }
      }
    ])
  })

  it('of a case that can still occur is left alone', () => {
    const given = '{ gevaar: ja, kans: onbekend, verzoek: nee }'
    expect(readOn({ 'a.yaml': rules, 'a.scenarios.yaml': scenario(given) }).problems).toEqual([])
  })
})

const nothingExpected: Moment['expected'] = {
  places: {},
  steps: [],
  deadlines: {},
  finalDays: {},
  provisional: {},
  messages: [],
  noMessages: [],
  tasks: {},
  outcomes: {},
  coordinator: null,
  refused: false
}

describe('a scenario of a process', () => {
  const { pack } = readOn({ 'a.yaml': written.get('good-background.yaml') ?? '' })
  const place = (line: number) => ({ file: 'a.scenarios.yaml', line, column: 1 })
  const moment = (on: CivilDate, line: number, facts: Moment['facts']): Moment => ({
    on,
    place: place(line),
    subCase: null,
    by: null,
    facts,
    event: null,
    task: null,
    expected: nothingExpected
  })
  const found = (timeline: readonly Moment[]) => {
    const scenario = {
      kind: 'process',
      name: 'proef',
      place: place(1),
      process: 'p',
      timeline
    } as const
    const report = createReport()
    if (pack === null) throw new Error('no pack')
    const examined = { rules: pack, ruleSets: [], written: [], scenarios: [scenario], asOf: null }
    findDoubts(examined, report)
    return report.problems().map(({ code, place: at }) => `${code} ${at?.line}`)
  }

  it('is pointed at where what is known together by then cannot occur, once', () => {
    const first = moment('2026-01-01', 2, { gevaar: 'yes' })
    const second = moment('2026-01-02', 3, { kans: 'laag' })
    const third = moment('2026-01-03', 4, { verzoek: 'yes' })
    expect(found([first, second, third])).toEqual(['rules/scenario-against-background 3'])
    expect(found([first, moment('2026-01-02', 3, { gevaar: 'no', kans: 'laag' })])).toEqual([])
  })
})

describe('a condition that would take too much work', () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index)
  const facts = numbers.flatMap(each =>
    ['a', 'b'].map(
      letter => `${letter}${each}:
  { vraag: Is het zo?, soort: ja_nee, houder: { eerst: om }, gevoelig: gewoon }\n`
    )
  )
  const firsts = numbers.map(each => `a${each}`).join(', ')
  const pairs = numbers.map(each => `{ een_van: [a${each}, b${each}] }`).join(', ')
  const concept = (name: string, when: string) =>
    `  ${name}: { vraag: Is het zo?, bron: { in: handboek, plek: hoofdstuk-1 }, als: ${when} }\n`

  it('is reported as not decided; the others are decided', () => {
    const { problems } = readOn({
      'a.feiten.yaml': facts.join(''),
      'a.yaml': [
        'regelset: proef\nversie: 1.0.0\ngeldig: { van: 2025-01-01 }\nbegrippen:\n',
        concept('veel', `{ een_van: [{ alle: [gevaar, ${firsts}] }, { alle: [${pairs}] }] }`),
        concept('weinig', '{ een_van: [gevaar, { niet: gevaar }] }')
      ].join('')
    })
    expect(problems.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([
      'rules/not-decided 5',
      'rules/always-ground 6'
    ])
  })

  it('is no reason to keep silent on rules that were not compared', () => {
    const head = 'regelset: proef\nversie: 1.0.0\ngeldig: { van: 2025-01-01 }\nregels:\n'
    const when = `{ een_van: [{ alle: [gevaar, ${firsts}] }, { alle: [${pairs}] }] }`
    const rule = (name: string) =>
      `  ${name}: { partij: om, modaliteit: mag, bron: { in: handboek, plek: hoofdstuk-1 }, als: ${when} }\n`
    const { problems } = readOn({
      'a.feiten.yaml': facts.join(''),
      'a.yaml': `${head}${rule('een')}${rule('twee')}`
    })
    expect(problems.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([
      'rules/not-decided 5',
      'rules/rules-not-compared 5',
      'rules/not-decided 6'
    ])
  })
})
