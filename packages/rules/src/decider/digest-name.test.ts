import { expect, it } from 'vitest'
import { participation } from '../evaluate/participation.fixture.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { digestName } from './digest-name.ts'

type Agreed = Pick<AgreementPack, 'facts' | 'ruleSets' | 'timeLimits' | 'calendar'>

const source = { source: 's', place: 'p' }
const agreed: Agreed = {
  facts: participation.facts,
  ruleSets: participation.ruleSets,
  timeLimits: {},
  calendar: {
    holidays: [],
    equated: [],
    known: { from: 2023, to: 2028 },
    law: { lastDay: source, workingDays: source, exceptions: source }
  }
}

/** The pack with every text `from` in its rules, or in its facts, written as `to`. */
function rewritten(part: 'ruleSets' | 'facts', from: string, to: string): Agreed {
  const text = JSON.stringify(agreed[part])
  expect(text).toContain(from)
  return { ...agreed, [part]: JSON.parse(text.replaceAll(from, to)) }
}

const same = (other: Agreed, name: string) => digestName(other, name) === digestName(agreed, name)

it('is the same for the same rule, and another for every rule', () => {
  const names = agreed.ruleSets.flatMap(set => Object.keys(set.rules))
  expect(new Set(names.map(name => digestName(agreed, name))).size).toBe(names.length)
  expect(same({ ...agreed }, names[0] ?? '')).toBe(true)
})

it('changes with what a rule rests on, and not with a rule beside it or with wording', () => {
  const gate = rewritten('ruleSets', 'ketensamenwerking_nodig', 'systeem_of_leefomgeving_geraakt')
  expect(same(gate, 'om_deelname')).toBe(false)
  const beside = rewritten('ruleSets', 'zorgen_over_minderjarige', 'relatie_met_minderjarige')
  expect(same(beside, 'rvdk_deelname')).toBe(false)
  expect(same(beside, 'om_deelname')).toBe(true)
  expect(same(rewritten('ruleSets', 'minimumnormen', 'elders'), 'om_deelname')).toBe(true)
})

it('changes with the values that its facts can have, and not with the question put to people', () => {
  expect(same(rewritten('facts', '"groot"', '"zeer_groot"'), 'om_deelname')).toBe(false)
  expect(same(rewritten('facts', '"question":"', '"question":"Nu: '), 'om_deelname')).toBe(true)
})
