import type { FactDefinition } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { doubtsNl } from '../diagnostic/dutch-doubts.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { Condition } from '../model/condition.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { readRules } from '../pack/read-rules.ts'
import { printRules } from './print-rules.ts'

/** The same condition as a file can hold it: lists have parts, numbers are whole. */
function writable(condition: Condition): Condition {
  if ('all' in condition) return { all: several(condition.all) }
  if ('any' in condition) return { any: several(condition.any) }
  if ('not' in condition) return { not: writable(condition.not) }
  if ('ground' in condition) return { ...condition, ground: writable(condition.ground) }
  if ('condition' in condition) return condition
  if (Array.isArray(condition.value)) return { ...condition, operator: 'contains', value: 'x' }
  return typeof condition.value === 'number'
    ? { ...condition, value: Math.floor(condition.value) }
    : condition
}

function several(parts: readonly Condition[]): readonly Condition[] {
  return parts.length === 0 ? [{ fact: 'f0', operator: 'known', value: null }] : parts.map(writable)
}

const sentences = fc.constantFrom(
  'Een zin.',
  'Waarom: daarom, want "dit" en \'dat\' # zei hij',
  '- geen lijst',
  'ja',
  '1:30',
  'Een regel.\nEn nog een regel.',
  `Een lange zin ${'met nog meer woorden '.repeat(12)}en een eind.`
)

function worded({ set }: { readonly set: RuleSet }, texts: readonly string[]): RuleSet {
  const text = (index: number) => texts[index % texts.length] ?? 'Een zin.'
  const readings = (of: RuleSet['rules'][string]['readings']) =>
    Object.fromEntries(
      Object.entries(of).map(([name, { when }], index) => [
        name,
        { when: writable(when), why: index === 0 ? null : text(index) }
      ])
    )
  const map = <Part extends RuleSet['rules'][string] | RuleSet['concepts'][string]>(
    parts: Readonly<Record<string, Part>>
  ) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        { ...part, readings: readings(part.readings) }
      ])
    )
  const concepts = Object.fromEntries(
    Object.entries(map(set.concepts)).map(([name, concept]) => [
      name,
      { ...concept, question: text(0) }
    ])
  )
  const explanation = { yes: text(1), no: text(2), unknown: text(3) }
  const rules = Object.fromEntries(
    Object.entries(map(set.rules)).map(([name, rule], index) => [
      name,
      { ...rule, explanation: index % 2 === 0 ? explanation : null }
    ])
  )
  const excluded = set.excluded.map(({ when }) => ({ when: writable(when), why: text(0) }))
  return { ...set, concepts, rules, excluded }
}

it('prints a file that reads as the same rules', () => {
  const sets = fc.tuple(
    randomRules({ known: true }),
    fc.array(sentences, { minLength: 4, maxLength: 4 })
  )
  let compared = 0
  fc.assert(
    fc.property(sets, ([random, texts]) => {
      const set = worded(random, texts)
      const { text: printed, problems: none } = printRules(set, random.rules)
      expect(none).toEqual([])
      const text = printed ?? ''
      const { rules, problems } = readRules(text, { facts: random.rules.facts })
      // what random rules mean may well be doubtful; how they are written may not
      expect(problems.filter(({ code }) => !Object.hasOwn(doubtsNl, code))).toEqual([])
      if (problems.every(({ severity }) => severity !== 'error')) {
        expect(rules.ruleSets).toEqual([set])
        compared += 1
      }
      for (const line of text.split('\n').filter(each => !each.includes('"')))
        expect(line.length).toBeLessThanOrEqual(130)
    }),
    { numRuns: 300 }
  )
  expect(compared).toBeGreaterThan(60)
})

const tables = `regelset: hulp
versie: 1.0.0
geldig: { van: 2020-01-01 }
regels:
  loket_belt:
    partij: loket
    modaliteit: mag
    bron: { in: handboek, plek: een }
    als: { alle: [{ wie_belt: { is: loket } }, { niet: { wat.tekst: { bevat: Bel nu. } } }] }
tabellen:
  wie_belt:
    vraag: Wie belt?
    bron: { in: handboek, plek: een }
    trefbeleid: eerste
    uitkomst: { soort: partij, keuzes: [wijkteam, loket] }
    kolommen: [gevaar, kans, leeftijd, ernst]
    rijen:
      - { als: [ja, [laag, groot], '-', ja], dan: wijkteam, uitleg: Zo staat het er. }
      - { als: [ja, { is_niet: groot }, { minstens: 12, kleiner_dan: 18 }, '-'], dan: loket }
      - { als: ['-', { bekend: ja }, '-', nee], dan: wijkteam, bron: { in: handboek, plek: twee } }
    anders: loket
  wat:
    vraag: Wat zeggen we?
    bron: { in: handboek, plek: een }
    trefbeleid: verzamel
    uitkomsten:
      tekst: { soort: tekst, keuzes: [Bel nu., Kom langs.] }
      snel: { soort: ja_nee }
      dagen: { soort: getal, van: 0, tot: 9 }
    kolommen: [wie_belt, gevaar]
    rijen:
      - { als: [[wijkteam, loket], ja], dan: { tekst: Bel nu., snel: ja, dagen: 1 } }
      - { als: [{ is_niet: loket }, { bekend: nee }], dan: { tekst: Kom langs., snel: nee, dagen: 3 } }
begrippen:
  ernst: { vraag: Ernstig?, bron: { in: handboek, plek: een }, als: gevaar }
`

it('prints tables, and what conditions ask of them, as they were written', () => {
  const fact = (name: string, domain: FactDefinition['domain']): FactDefinition => ({
    name,
    question: '',
    domain,
    holders: { first: 'loket', also: [] },
    lifeDomain: null,
    sensitivity: 'ordinary',
    cost: 1,
    fresh: null,
    source: null
  })
  const facts = {
    gevaar: fact('gevaar', { kind: 'yes-no' }),
    kans: fact('kans', { kind: 'choice', options: ['laag', 'groot'] }),
    leeftijd: fact('leeftijd', { kind: 'number', from: 0, to: 120 })
  }
  const first = readRules(tables, { facts })
  expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const [set] = first.rules.ruleSets
  const { text, problems } = printRules(set!, { facts })
  expect(problems).toEqual([])
  const again = readRules(text ?? '', { facts })
  expect(again.rules.ruleSets).toEqual(first.rules.ruleSets)
  expect(printRules(again.rules.ruleSets[0]!, { facts }).text).toBe(text)
})
