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
      const { tables, ...set } = worded(random, texts)
      const { text: printed, problems: none } = printRules(set, random.rules)
      expect(none).toEqual([])
      const text = printed ?? ''
      const { rules, problems } = readRules(text, { facts: random.rules.facts })
      expect(tables).toBeUndefined()
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
