import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nationalFolder, writeBook } from './books.fixture.ts'

const national = writeBook()

it('gives the same bytes again', () => {
  expect(writeBook().html).toBe(national.html)
})

it('tells of a changed reminder what it was, what it is now and whom it touches', () => {
  const { folder: before } = national
  const folder = join(mkdtempSync(join(tmpdir(), 'ketenregie-afspraken-')), 'landelijk')
  cpSync(nationalFolder, folder, { recursive: true })
  const file = join(folder, 'termijnen.yaml')
  const text = readFileSync(file, 'utf8')
  const changed = text.replace('{ voor: P1W, aan: pi', '{ voor: P10D, aan: pi')
  expect(changed).not.toBe(text)
  writeFileSync(file, changed)
  const { html } = writeBook(folder, '--vorige', join(before, 'afspraken.json'))
  const chapter = html.slice(html.indexOf('id="veranderd"'), html.indexOf('id="proces-'))
  expect(chapter).toContain('Was: 1 week vóór de laatste dag gaat het sein')
  expect(chapter).toContain('Wordt: 10 dagen vóór de laatste dag gaat het sein')
  expect(chapter).toContain('href="#partij-pi"')
  expect(chapter.match(/Was: /g)).toHaveLength(1)
})

it('says so when nothing changed', () => {
  const { html } = writeBook('--vorige', nationalFolder)
  expect(html).toContain('Er is in de afspraken niets veranderd.')
})

it('refuses a file that holds no agreements', () => {
  expect(() => writeBook('--vorige', 'package.json')).toThrow('staan geen afspraken')
})
