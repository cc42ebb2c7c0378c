import pc from 'picocolors'
import { expect, it } from 'vitest'
import { printSummary } from './print-summary.ts'
import { summaryFixture } from './summary.fixture.ts'

const plain = { colors: pc.createColors(false), width: 100, language: 'nl' } as const
const text = printSummary(summaryFixture, plain)

it('gives table 1 in the order of its columns, with a total', () => {
  const rows = text.split('\n').map(line => line.trim().split(/ {2,}/))
  expect(rows).toContainEqual(['Hilversum', '91', '36', '22', '33'])
  expect(rows).toContainEqual(['totaal', '145', '61', '35', '49'])
})

it('says how many cases of table 1 have no class', () => {
  const { returns } = summaryFixture
  const total = { ...returns.total, total: returns.total.total + 2 }
  const open = printSummary(
    { ...summaryFixture, returns: { ...returns, total } },
    { ...plain, width: 200 }
  )
  expect(open).toContain('Zonder bekende einddatum: 2;')
  expect(text).not.toContain('Zonder bekende einddatum')
})

it('shows no small group per municipality', () => {
  expect(text).toMatch(/Gooise Meren +– +– +15 +0/)
})

it('names every marked line with its file, number and reason', () => {
  expect(text).toMatch(/meldingen\.jsonl:12 +geweigerd +De einddatum ligt voor het begin\./)
  expect(text).toContain('1 geweigerd, 1 dubbel, 1 verbeterd.')
})

it('counts a line with two faults once', () => {
  const { marked } = summaryFixture.input
  const input = { ...summaryFixture.input, marked: [...marked, ...marked] }
  const twice = printSummary({ ...summaryFixture, input }, plain)
  expect(twice).toContain('1 geweigerd, 1 dubbel, 1 verbeterd.')
})

it('leaves out what there is none of', () => {
  const none = { ...summaryFixture, questions: [], held: [] }
  expect(printSummary(none, plain)).not.toMatch(/nog nodig|niet zijn verstuurd/)
})

it.each([80, 100, 120])('keeps to a terminal of %i columns', width => {
  const printed = printSummary(summaryFixture, { ...plain, width })
  expect(printed.split('\n').filter(line => line.length > width)).toEqual([])
})

it('says the same in English, down to the last heading', () => {
  const english = printSummary(summaryFixture, { ...plain, language: 'en' })
  expect(english).toMatch(/^Detention and return in /)
  expect(english).not.toMatch(/totaal|gehaald|verstreken|zaken|gemeente |uitkomst|geweigerd|Bron/)
  expect(english.match(/\d+/g)?.length).toBeGreaterThan(50)
})
