import type { Domain, FactDefinition, Facts } from '@ketenregie/core'
import { readCaseFacts } from '@ketenregie/rules'
import { expect, it } from 'vitest'
import { printFacts, printPairs, quoted } from './go-on.ts'

const define = (name: string, domain: Domain): FactDefinition => ({
  name,
  question: '',
  domain,
  holders: { first: 'p', also: [] },
  lifeDomain: null,
  sensitivity: 'ordinary',
  cost: 1,
  fresh: null,
  source: null
})
const options = ['laag', 'zeer hoog', '1:30', 'ja', "'s nachts", '007']
const facts = Object.fromEntries(
  [
    define('bekend', { kind: 'yes-no' }),
    define('kans', { kind: 'choice', options }),
    define('alles', { kind: 'set', options }),
    define('niets', { kind: 'set', options }),
    define('leeftijd', { kind: 'number', from: 0, to: 120 }),
    define('dag', { kind: 'date' }),
    define('gemeente', { kind: 'code', prefix: 'GM', digits: 4 }),
    define('open', { kind: 'yes-no' })
  ].map(one => [one.name, one])
)

it.each(options)('what is written is read back as it was: %s', kans => {
  const known: Facts = {
    bekend: 'no',
    kans,
    alles: options.toSorted(),
    niets: [],
    leeftijd: 12,
    dag: '2026-04-16',
    gemeente: 'GM0402',
    open: { unknown: 'may-not-be-shared' }
  }
  const read = readCaseFacts(printFacts(known), { facts, file: 'casus.yaml' })
  expect(read).toEqual({ facts: known, problems: [] })
})

it('no facts are a file too', () => {
  expect(readCaseFacts(printFacts({}), { facts, file: 'casus.yaml' }).facts).toEqual({})
})

it.each([
  { kans: 'zeer hoog', pair: `--feit 'kans="zeer hoog"'` },
  { kans: 'laag', pair: '--feit kans=laag' },
  { kans: "'s nachts", pair: `--feit 'kans="'\\''s nachts"'` }
])('stands on the command line as a shell takes it: $pair', ({ kans, pair }) => {
  expect(printPairs({ kans })).toEqual([pair])
})

it('leaves a plain path as it is', () => {
  expect(quoted('mijn/casus.yaml')).toBe('mijn/casus.yaml')
  expect(quoted('mijn casus.yaml')).toBe("'mijn casus.yaml'")
})
