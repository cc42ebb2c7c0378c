import type { Domain, FactDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { readCaseFacts } from './read-case-facts.ts'

const domains: Readonly<Record<string, Domain>> = {
  gevaar: { kind: 'yes-no' },
  kans: { kind: 'choice', options: ['laag', 'groot', 'yes'] },
  hulp: { kind: 'set', options: ['zorg', 'wonen'] },
  leeftijd: { kind: 'number', from: 12, to: 120 },
  binnenkomst: { kind: 'date' },
  gemeente: { kind: 'code', prefix: 'GM', digits: 4 }
}

const facts = Object.fromEntries(
  Object.entries(domains).map(([name, domain]): [string, FactDefinition] => {
    const holders = { first: 'om', also: [] }
    const about = { question: '?', holders, lifeDomain: null, sensitivity: 'ordinary' } as const
    return [name, { name, domain, ...about, cost: 1, fresh: null, source: null }]
  })
)

const read = (text: string) => readCaseFacts(text, { facts, file: 'zaak.yaml' })

describe('readCaseFacts', () => {
  it('reads Dutch YAML and English JSON alike', () => {
    const yaml =
      'gevaar: ja\nkans: onbekend\nhulp: [zorg]\nleeftijd: 30\nbinnenkomst: 2026-04-16\ngemeente: GM0402\n'
    const json =
      '{"gevaar":"yes","kans":"unknown","hulp":["zorg"],"leeftijd":30,"binnenkomst":"2026-04-16","gemeente":"GM0402"}'
    expect(read(yaml).facts).toEqual({
      gevaar: 'yes',
      kans: { unknown: 'not-asked' },
      hulp: ['zorg'],
      leeftijd: 30,
      binnenkomst: '2026-04-16',
      gemeente: 'GM0402'
    })
    expect(read(json)).toEqual(read(yaml))
  })

  it('takes true and false for ja and nee, and leaves an option that is called yes', () => {
    expect(read('gevaar: false\nkans: yes\n').facts).toEqual({ gevaar: 'no', kans: 'yes' })
  })

  it('keeps why a fact is not known', () => {
    const { facts: found } = read('gevaar: { onbekend: mag_niet_gedeeld }\n')
    expect(found).toEqual({ gevaar: { unknown: 'may-not-be-shared' } })
  })

  it('gives nothing when a part is wrong, and says all that is', () => {
    const { facts: found, problems } = read(
      'gevar: ja\nkans: hoog\nleeftijd: 11\nbinnenkomst: 2026-02-30\ngemeente: 402\nconstructor: ja\n__proto__: ja\n'
    )
    expect(found).toBeNull()
    expect(problems.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([
      'rules/unknown-fact 1',
      'rules/value-outside-domain 2',
      'rules/number-outside-domain 3',
      'rules/impossible-date 4',
      'rules/not-a-code 5',
      'rules/unknown-fact 6',
      'rules/unknown-fact 7'
    ])
  })

  it('says that nothing was filled in when the file is empty', () => {
    expect(read('').problems.map(({ code }) => code)).toEqual(['rules/empty-file'])
    expect(read('{}').facts).toEqual({})
  })
})
