import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Exclusion, RuleSet } from '../model/rule-set.ts'
import { bruteForce, truth } from './brute-force.fixture.ts'
import { evaluate } from './evaluate.ts'
import { randomRules } from './random-rules.fixture.ts'
import type { RandomRules } from './random-rules.fixture.ts'

const asOf = '2026-01-01'

/** What complete facts give for the rule in one reading, with the gate in one reading. */
function oracleOf({ set }: RandomRules, [reading, gateReading]: readonly [string, string]) {
  const { rule, gate } = { rule: set.rules.rule!, gate: set.concepts.gate! }
  const excluded = bearing(set)
  return (facts: Facts, isKnown: (fact: string) => boolean, background: boolean) => {
    const holds = (when: Parameters<typeof truth>[0]): boolean =>
      truth(when, facts, () => holds(gate.readings[gateReading]!.when), isKnown)
    if (background && excluded.some(({ when }) => holds(when))) return null
    if (rule.within !== null && !holds(gate.readings[gateReading]!.when)) return 'own-judgement'
    return holds(rule.readings[reading]!.when) ? 'ground' : 'no-ground'
  }
}

/** The background facts that share a fact with the rule, or with one that does. */
function bearing({ rules, concepts, excluded }: RuleSet): readonly Exclusion[] {
  const namesIn = (part: unknown) => JSON.stringify(part).match(/(?<="fact":")f\d/g) ?? []
  const { rule, gate } = { rule: rules.rule!, gate: concepts.gate! }
  const mentions = JSON.stringify(rule).includes('"condition":"gate"') ? gate.readings.r0 : []
  let names = new Set([...namesIn(rule), ...namesIn(rule.within ? gate : mentions)])
  for (const _ of excluded)
    for (const one of excluded)
      if (namesIn(one).some(name => names.has(name))) names = new Set([...names, ...namesIn(one)])
  return excluded.filter(one => namesIn(one).some(name => names.has(name)))
}

const only = (outcomes: readonly string[]) => (outcomes.length === 1 ? outcomes.join() : 'unknown')

/** Every partial case in which the evaluator and the oracle differ. */
function deviations(random: RandomRules, looksAtKnowledge: boolean): readonly unknown[] {
  const different: unknown[] = []
  const oracles = (background: boolean) => {
    const of = (...readings: readonly [string, string]) => {
      const oracle = oracleOf(random, readings)
      return bruteForce(
        random.universe,
        (facts, isKnown) => oracle(facts, isKnown, background),
        looksAtKnowledge
      )
    }
    const { rule, gate } = { rule: random.set.rules.rule!, gate: random.set.concepts.gate! }
    const gates = rule.within === null ? [] : Object.keys(gate.readings)
    return {
      main: of('r0', 'r0'),
      others: [
        ...Object.keys(rule.readings).map(reading => of(reading, 'r0')),
        ...gates.map(reading => of('r0', reading))
      ]
    }
  }
  const beside = oracles(true)
  const apart = oracles(false)
  for (let partial = 0; partial < beside.main.count; partial += 1) {
    const facts = beside.main.factsOf(partial)
    const isContradiction = beside.main.outcomes(partial).length === 0
    const { main, others } = isContradiction ? apart : beside
    const finding = evaluate(random.rules, 'rule', facts, { asOf })
    const truths = main.truths(partial)
    const status = only(truths.outcomes)
    const { relevant, needed, canSettle, readingDecides } = finding
    const sets = { relevant, needed, canSettle }
    const contradicts = finding.warnings.includes('contradiction-with-background')
    const found = { status: finding.status, readingDecides, ...sets, contradicts }
    const expected = {
      status,
      readingDecides: others.some(other => only(other.outcomes(partial)) !== status),
      relevant: truths.relevant,
      needed: truths.needed,
      canSettle: truths.canSettle,
      contradicts: isContradiction
    }
    if (JSON.stringify(found) !== JSON.stringify(expected))
      different.push({ facts, found, expected })
    if (status === 'unknown' || looksAtKnowledge) continue
    const reasons = Object.fromEntries(finding.reasons.map(({ fact, value }) => [fact, value]))
    const suffices = (some: Facts) => only(main.outcomes(main.codeOf(some))) === status
    const shorter = smaller(facts, finding.reasons.length).filter(suffices)
    if (!suffices(reasons) || shorter.length > 0) different.push({ facts, reasons, shorter })
  }
  return different
}

/** Every choice of the facts with fewer than so many. */
function smaller(facts: Facts, size: number): readonly Facts[] {
  return Object.entries(facts)
    .reduce<readonly Facts[]>(
      (sets, [name, value]) => [...sets, ...sets.map(set => ({ ...set, [name]: value }))],
      [{}]
    )
    .filter(set => Object.keys(set).length < size)
}

it('answers random rules as by counting completions, beside random background facts', () => {
  fc.assert(
    fc.property(randomRules({ known: false }), random => {
      expect(deviations(random, false)).toEqual([])
    }),
    { numRuns: 400 }
  )
})

it('answers random rules that look at what is known as by trying out every set of answers', () => {
  fc.assert(
    fc.property(randomRules({ known: true }), random => {
      expect(deviations(random, true)).toEqual([])
    }),
    { numRuns: 200 }
  )
})
