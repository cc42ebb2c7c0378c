import { readdirSync, readFileSync } from 'node:fs'
import { phrase } from '@ketenregie/core'
import type { ProcessDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { ruleProblemsNl } from '../diagnostic/dutch.ts'
import { ruleProblemsEn } from '../diagnostic/english.ts'
import { readPack } from '../pack/read-pack.ts'

const folder = new URL('fixtures/', import.meta.url)

function filesIn(path: string): ReadonlyMap<string, string> {
  const url = new URL(path, folder)
  const names = readdirSync(url).filter(name => name.endsWith('.yaml'))
  return new Map(names.map(name => [name, readFileSync(new URL(name, url), 'utf8')]))
}

const source = { source: 'handboek', place: 'hoofdstuk-1' }

const journey: ProcessDefinition = {
  id: 'reis',
  version: '1.0.0',
  title: 'Reis',
  initial: 'plan',
  events: {
    plan_vastgesteld: { title: 'Plan klaar', by: ['zvh'], facts: ['hulp', 'vertrek'], source },
    verhuizing: { title: 'Verhuizing', by: [], facts: ['gemeente', 'leeftijd'], source: null }
  },
  states: {
    plan: {
      meta: { title: 'Plan', owner: 'zvh', deadline: 'plan', source },
      on: { plan_vastgesteld: [{ target: 'uitvoering' }] }
    },
    uitvoering: { type: 'final' }
  }
}

const below = readPack(filesIn('basis/'), { name: 'basis', processes: { reis: journey } })

/** Each fixture is a layer of one file; what is expected of it stands in it. */
const fixtures = [...filesIn('.')].map(([name, text]) => {
  const expected = [...text.matchAll(/# verwacht: (\S+ \S+)/g)].map(([, line]) => line)
  const { problems } = readPack(new Map([[name, text]]), {
    name: 'proef',
    processes: {},
    ...(below.pack === null ? {} : { base: below.pack })
  })
  return { name, expected, problems }
})

describe('authored files', () => {
  it('rest on a layer without problems', () => {
    expect(below.problems).toEqual([])
  })

  it.each(fixtures)('$name gives what stands in it', ({ expected, problems }) => {
    const found = problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)
    expect(found).toEqual(expected)
  })

  it.each(fixtures.filter(({ name }) => name.startsWith('bad-')))(
    '$name is bad',
    ({ expected }) => {
      expect(expected).not.toEqual([])
    }
  )

  it('have every problem in whole sentences, in both languages', () => {
    for (const catalogue of [ruleProblemsNl, ruleProblemsEn]) {
      for (const problem of fixtures.flatMap(each => each.problems)) {
        const { text, advice = 'Geen.' } = phrase(problem, catalogue)
        for (const sentence of [text, advice]) {
          expect(sentence).toMatch(/[.?]$/)
          expect(sentence).not.toMatch(/undefined|null|\[object/)
        }
      }
    }
  })
})
