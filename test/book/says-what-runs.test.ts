import { landelijk } from '@ketenregie/processes'
import { expect, it } from 'vitest'
import { nationalBook, regionalBook } from './books.fixture.ts'
import { unmarked } from './unmarked.fixture.ts'

const books = [
  ['national', nationalBook],
  ['regional', regionalBook]
] as const

it.each(books)('every statement of the %s book carries its source', (_, book) => {
  const { html } = book()
  expect(html.match(/class="source"/g)?.length).toBeGreaterThan(1000)
  expect(unmarked(html)).toEqual([])
})

it('a statement whose source is dropped is found', () => {
  const { html } = nationalBook()
  const first = /<a\s[^>]*class="source"[\s\S]*?<\/a>/.exec(html)?.[0] ?? ''
  expect(unmarked(html.replace(first, ''))).toHaveLength(1)
})

it.each(books)('every link of the %s book leads somewhere, and no id is there twice', (_, book) => {
  const { html } = book()
  const ids = [...html.matchAll(/ id="(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id'])
  const links = [...html.matchAll(/href="#(?<to>[^"]+)"/g)].map(({ groups }) => groups?.['to'])
  expect(links.length).toBeGreaterThan(1000)
  expect([...new Set(links)].filter(to => !ids.includes(to))).toEqual([])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

it.each(books)('the %s book needs nothing from elsewhere', (_, book) => {
  const { html } = book()
  expect(html).not.toMatch(/<script|<link|<iframe|@import|url\((?!#)|<img/)
  expect(html).not.toMatch(/href="(?!#)/)
  expect(html).not.toMatch(/undefined|NaN|\[object/)
})

it('holds all that was agreed', () => {
  const { html } = nationalBook()
  const { parties, processes, tasks, timeLimits, messages, facts } = landelijk
  const wanted = [
    ...Object.keys(processes).map(name => `proces-${name}`),
    ...Object.keys(parties).map(name => `partij-${name}`),
    ...Object.keys(timeLimits).map(name => `termijn-${name}`),
    ...Object.keys(tasks).map(id => `taak-${id}`),
    ...Object.keys(messages).map(name => `bericht-${name}`),
    ...Object.keys(facts).map(name => `feit-${name}`)
  ]
  expect(wanted.filter(id => !html.includes(` id="${id}"`))).toEqual([])
})

it('says may where the source says may, and counts where readings differ', () => {
  const text = words(nationalBook().html)
  expect(text).toContain('Deelname casusoverleg (lezing r1). U mag dit bij elk hiervan:')
  expect(text).toContain('Er is grond in 13 van de 16 mogelijke combinaties.')
  expect(text).toContain('Op verzoek doet u dit')
  expect(text).toContain('Dat is geen nee.')
})

it('works a limit out day by day, over days that do not count', () => {
  const text = words(nationalBook().html)
  expect(text).toContain('begint op woensdag 7 april 2027, uiterlijk op maandag 10 mei 2027')
  expect(text).toContain(
    '1 week vóór de laatste dag gaat het sein "herinnering" naar Penitentiaire'
  )
})

it('tells what is held for want of a legal basis, and who has no task', () => {
  const text = words(nationalBook().html)
  expect(text).toContain('nog geen grondslag genoemd, dus het bericht blijft liggen')
  expect(text).toContain(
    'Zorgen dat de persoon bij vrijlating een identiteitsbewijs heeft: de bron noemt geen partij.'
  )
})

it('tells of a region what it fills in, on top of what holds everywhere', () => {
  const text = words(regionalBook().html)
  expect(text).toContain('Wat Gooi en Vechtstreek invult of anders afspreekt')
  expect(text).toContain('Hilversum')
  expect(text).toContain('Bij wie ligt de regie na de detentie?')
})

/** The text of a page without its sources, with single spaces. */
function words(html: string): string {
  return html
    .replaceAll(/<a\s[^>]*class="source"[\s\S]*?<\/a>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:])/g, '')
}
