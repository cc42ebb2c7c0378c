import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure, Recount, Source } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../region/region.fixture.ts'
import { runHere } from '../test-host.fixture.ts'
import { checkSources } from './check-sources.ts'
import { recount } from './recount.ts'

function claim(stated: string, from: Recount['from']): Recount {
  return { what: 'Proef', place: 'tabel', stated: figure(stated), from, note: null }
}

function figure(written: string): Figure {
  const [whole = '', decimals = ''] = written.replace('%', '').split(',')
  const value = Number(`${whole}.${decimals || '0'}`)
  return { value, decimals: decimals.length, isPercent: written.endsWith('%') }
}

it.each([
  { stated: '91', from: [36, 22, 33], match: 'right', found: 91 },
  { stated: '166', from: [91, 28, 26, 4, 10, 6], match: 'off', found: 165 }
])('adds $from up to $found: $stated is $match', ({ stated, from, match, found }) => {
  const parts = from.map(each => figure(String(each)))
  expect(recount(claim(stated, { kind: 'sum', parts }))).toEqual({ match, found })
})

it.each([
  { stated: '28,2%', part: 41, match: 'cut', found: 28.3 },
  { stated: '11,0%', part: 16, match: 'right', found: 11 },
  { stated: '14,5%', part: 18, match: 'off', found: 12.4 },
  { stated: '58%', part: 84, match: 'right', found: 58 }
])('takes $part of 145 for $found%: $stated is $match', ({ stated, part, match, found }) => {
  const from = { kind: 'share', part, whole: 145 } as const
  expect(recount(claim(stated, from))).toEqual({ match, found })
})

it('adds tenths up without losing one', () => {
  const tenths = fc.array(fc.nat(999), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(tenths, numbers => {
      const parts = numbers.map(each => ({ value: each / 10, decimals: 1, isPercent: true }))
      const sum = numbers.reduce((total, each) => total + each, 0)
      const stated = { value: sum / 10, decimals: 1, isPercent: true }
      const from = { kind: 'sum', parts } as const
      const one = { what: '', place: '', note: null, from, stated }
      expect(recount(one).match).toBe('right')
    })
  )
})

const text = 'een\ntwee\ndrie\n'
const digest = createHash('sha256').update(text).digest('hex')

function source(extract: string | null, to: number): Source {
  const places = { slot: { heading: 'Slot', lines: { from: 1, to } } }
  const about = { title: 'Proef', publisher: null, year: null, kind: 'proef' }
  return { id: 'mijn_bron', ...about, places, extract }
}

it('knows an extract by its text, and one that has changed by its name', () => {
  const folder = temporaryFolder()
  const check = (one: Source) => checkSources({ sources: { mijn_bron: one } }, folder)[0]
  expect(check(source(digest, 3))?.extract.status).toBe('absent')
  writeFileSync(join(folder, 'mijn-bron.txt'), `${text}vier\n`)
  expect(check(source(digest, 3))?.extract).toEqual({ status: 'changed', file: 'mijn-bron.txt' })
  writeFileSync(join(folder, 'anders.txt'), text)
  expect(check(source(digest, 3))?.extract).toEqual({ status: 'same', file: 'anders.txt' })
  expect(check(source(digest, 3))?.beyond).toEqual([])
  expect(check(source(digest, 30))?.beyond).toEqual(['slot'])
  expect(check(source(null, 3))?.extract.status).toBe('none')
})

it('works out again what the report states: these are not right, and no others', () => {
  const wrong = checkSources(landelijk, temporaryFolder()).flatMap(({ recounts }) =>
    recounts
      .filter(({ match }) => match !== 'right')
      .map(({ stated, match, found }) => [stated, match, found])
  )
  expect(wrong).toEqual([
    ['166', 'off', 165],
    ['28,2%', 'cut', 28.3],
    ['13,7%', 'cut', 13.8],
    ['14,5%', 'off', 12.4],
    ['71,5%', 'off', 73.1],
    ['106', 'off', 101]
  ])
})

it('ends with 1 when an extract has changed', async () => {
  const cwd = temporaryFolder()
  const clean = await runHere(['controleer', '--bronnen', '.'], { cwd })
  expect(clean.code).toBe(0)
  expect(clean.stdout).toMatch(/niet bij de hand[^]*20 getallen nagerekend, 14 kloppen, 6 niet/)
  writeFileSync(join(cwd, 'omgevingsadvies.txt'), 'iets anders')
  const { code, stdout } = await runHere(['controleer', '--bronnen', '.', '--taal', 'en'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('another text')
})
