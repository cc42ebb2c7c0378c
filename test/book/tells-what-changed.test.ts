import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nationalFolder, writeBook } from './books.fixture.ts'
import { wordsOf } from './words-of.fixture.ts'

it('tells five changes of a year: to whom they matter, and what they mean for cases', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ketenregie-afspraken-')), 'landelijk')
  cpSync(nationalFolder, folder, { recursive: true })
  change(folder, 'termijnen.yaml', 'duur: P4W', 'duur: P3W')
  change(folder, 'termijnen.yaml', '{ voor: P1W, aan: pi', '{ voor: P10D, aan: pi')
  change(folder, 'regels/deelname-casusoverleg.yaml', 'gekozen: r1', 'gekozen: r2')
  change(folder, 'taken.yaml', 'WRK-04:\n  partij: pi', 'WRK-04:\n  partij: gemeente')
  rmSync(join(folder, 'bestuurlijke-informatie.delen.yaml'))
  const { html } = writeBook(folder, '--vorige', nationalFolder)
  const words = wordsOf(html.slice(html.indexOf('id="veranderd"'), html.indexOf('id="proces-')))
  expect(words).toContain('Was: Lengte: 4 weken, vanaf binnenkomst.')
  expect(words).toContain('Wordt: Lengte: 3 weken, vanaf binnenkomst.')
  expect(words).toContain('Was: 1 week vóór de laatste dag gaat het sein')
  expect(words).toContain('Wordt: 10 dagen vóór de laatste dag gaat het sein')
  expect(words).toContain('Er is grond in 7 van de 16 mogelijke combinaties.')
  expect(words).toContain('Wie was: Penitentiaire inrichting (DJI).')
  expect(words).toContain('Wie wordt: Gemeente.')
  expect(words).toContain('naar Burgemeester (vervallen)')
  expect(words).toContain('"Openbaar Ministerie: deelname" komt anders uit:')
  expect(words).toContain('was "grond, mag deelnemen", wordt "geen grond"')
  expect(words).toMatch(
    /Vervaldag van "Het D&R-plan is vastgesteld": \d+ voorbeelden komen anders uit/
  )
  expect(words).toContain('was dinsdag 3 februari 2026, wordt dinsdag 27 januari 2026')
  expect(html).toMatch(/<th scope="row"><a href="#partij-burgemeester">/)
})

it('says so when nothing changed', () => {
  const { html } = writeBook('--vorige', nationalFolder)
  expect(html).toContain('Er is in de afspraken niets veranderd.')
})

it('refuses a file that holds no agreements', () => {
  expect(() => writeBook('--vorige', 'package.json')).toThrow('staan geen afspraken')
})

function change(folder: string, name: string, from: string, to: string): void {
  const file = join(folder, name)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}
