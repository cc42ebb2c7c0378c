import { expect, it } from 'vitest'
import { nationalInput } from './book-inputs.fixture.ts'
import { collectBook } from './collect-book.ts'
import { editionFor } from './edition-for.ts'
import { faultsIn } from './faults-in.fixture.ts'
import { printHtml } from './html/print-html.ts'
import { saidIn } from './says-in.fixture.ts'

const input = await nationalInput()
const book = collectBook(input)
const { pack } = input

it.each(Object.values(pack.parties))(
  'gives $name its own chapter, without a link that leads nowhere, in plain words',
  party => {
    const edition = editionFor(book, party, pack)
    const html = printHtml(edition)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, to]) => to)
    expect(links.filter(to => !ids.has(to))).toEqual([])
    expect(ids).toContain(`partij-${party.name}`)
    expect(ids).toContain('bronnen')
    expect(saidIn({ chapters: edition.chapters.slice(0, 1) }).flatMap(faultsIn)).toEqual([])
  }
)

it('says of each chapter that is left out that it stands in the whole book', () => {
  const party = Object.values(pack.parties).find(({ name }) => name === 'pi')
  if (party === undefined) throw new Error('no such party')
  const edition = editionFor(book, party, pack)
  const kept = edition.chapters.map(({ id }) => id)
  const about = JSON.stringify(edition.chapters[0])
  const silent = book.chapters.filter(
    ({ id, title }) => !kept.includes(id) && !about.includes(title)
  )
  expect(silent.map(({ id }) => id)).toEqual([])
  expect(edition.chapters.length).toBeLessThan(book.chapters.length / 2)
})
