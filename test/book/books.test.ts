import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { landelijk } from '@ketenregie/processes'
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { isBrowserAbsent, openBrowser } from '../pictures/browser.fixture.ts'
import { axeFindings, openBook, skeletons } from './axe.fixture.ts'
import { built, builtFolder, writeBook, writeBookTo } from './books.fixture.ts'
import { pageFaults } from './page-faults.fixture.ts'
import { pageOf, pdfFaults } from './pdf-faults.fixture.ts'
import { unmarked } from './unmarked.fixture.ts'
import { wordsOf } from './words-of.fixture.ts'

// made once: the build keeps them, so that a person can open what was tested
const [national, regional] = [make(built[0]), make(built[1])]
const books = [national, regional]

function make({ name, words: asked }: (typeof built)[number]) {
  const { folder, html } = writeBookTo(join(builtFolder, name), ...asked)
  return { name, folder, html, pdf: readFileSync(join(folder, 'afsprakenboek.pdf')) }
}

const { pdf } = national

let opened: Promise<Browser> | undefined
const browser = () => (opened ??= openBrowser())
afterAll(async () => (await opened)?.close())

describe.each(books)('the book $name', ({ html }) => {
  it('carries a source with every statement', () => {
    expect(html.match(/class="source"/g)?.length).toBeGreaterThan(1000)
    expect(unmarked(html)).toEqual([])
  })

  it('needs nothing from elsewhere, and every link in it leads somewhere', () => {
    expect(pageFaults(html)).toEqual([])
  })
})

describe('the PDF', () => {
  it.each(books)('of $name is tagged, and every link, picture and heading is in order', book => {
    expect(pdfFaults(book.pdf, 'Afsprakenboek: ')).toEqual([])
  })

  it.each(Object.keys(landelijk.parties))(
    'tells %s on one page what it comes down to, the one that writes to ten on two',
    party => {
      const [chapter, detail] = [`partij-${party}`, firstDetail(party)].map(id => pageOf(pdf, id))
      expect(chapter).toBeGreaterThan(0)
      expect(detail).toBe((chapter ?? 0) + (party === 'zvh' ? 2 : 1))
    }
  )
})

it('comes out the same again', () => {
  expect(writeBook().html).toBe(national.html)
})

/** The first section that follows on what is told in short. */
function firstDetail(party: string): string {
  const sections = [...national.html.matchAll(/<h3 id="(?<id>[^"]+)"\s+class="page"/g)]
  const ids = sections.map(({ groups }) => groups?.['id'] ?? '')
  return ids.find(id => id.startsWith(`partij-${party}-`)) ?? ''
}

describe('the checks', () => {
  const { html } = national

  it('find a statement whose source is dropped', () => {
    const first = /<a\s[^>]*class="source"[\s\S]*?<\/a>/.exec(html)?.[0] ?? ''
    expect(unmarked(html.replace(first, ''))).toHaveLength(1)
  })

  it.each([
    ['leads nowhere', ' id="termijnen"', ' id="termynen"'],
    ['is there twice', ' id="termijnen"', ' id="taken"'],
    ['leads elsewhere', ' href="#termijnen"', ' href="http://elders"'],
    ['needs something', '<main', '<script></script><main']
  ])('find what %s in a page', (fault, from, to) => {
    expect(pageFaults(html.replace(from, to)).some(each => each.startsWith(fault))).toBe(true)
  })

  it.each([
    ['is not tagged', '/Marked true', '/Marked null'],
    ['says no language', '/Lang (nl-NL)', '/Lang (xx-XX)'],
    ['has a link that leads nowhere', '/Dest (leeswijzer)', '/Dest (leezwijzer)'],
    ['has a link outside its structure', '/F 4\n  /StructParent', '/F 4\n  /StrungParent'],
    ['has a picture without words', '/Alt (', '/Olt (']
  ])('find that a PDF %s', (fault, from, to) => {
    const text = pdf.toString('latin1')
    expect(text).toContain(from)
    const faults = pdfFaults(Buffer.from(text.replace(from, to), 'latin1'), 'Afsprakenboek: ')
    expect(faults.some(each => each.startsWith(fault))).toBe(true)
  })
})

/** `npm run boek` looks at every chapter of both, wide, narrow and as printed. */
describe.skipIf(isBrowserAbsent)('in Chromium (Debian: apt-get install chromium)', () => {
  it('axe finds nothing in any chapter; one built like another counts once', async () => {
    const seen = new Set<string>()
    for (const { folder } of books) {
      const page = await openBook(await browser(), folder, { width: 1200, media: 'screen' })
      const numbers = (await skeletons(page)).flatMap((skeleton, number) =>
        seen.has(skeleton) ? [] : [seen.add(skeleton) && number]
      )
      expect(numbers.length).toBeGreaterThan(3)
      expect(await axeFindings(page, numbers)).toEqual([])
      await page.close()
    }
  })

  it('axe finds nothing on a narrow screen', async () => {
    const { folder } = regional
    const page = await openBook(await browser(), folder, { width: 320, media: 'screen' })
    expect(await axeFindings(page, [0, 1, 2, 3])).toEqual([])
    await page.close()
  })

  it('axe finds a link without words and a text that is too pale', async () => {
    const { folder } = national
    const page = await openBook(await browser(), folder, { width: 1200, media: 'screen' })
    await page.evaluate(
      `chapters[0].innerHTML += '<p><a href="#x"></a></p><p style="color: #ccc">Bleek</p>'`
    )
    const found = (await axeFindings(page, [0])).join()
    expect(found).toContain('link-name')
    expect(found).toContain('color-contrast')
    await page.close()
  })
})

it('holds all that was agreed', () => {
  const { html } = national
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
  const text = wordsOf(national.html)
  expect(text).toContain('Deelname casusoverleg (lezing r1). U mag dit bij elk hiervan:')
  expect(text).toContain('Er is grond in 13 van de 16 mogelijke combinaties.')
  expect(text).toContain('Op verzoek doet u dit')
  expect(text).toContain('Dat is geen nee.')
})

it('works a limit out day by day, over days that do not count', () => {
  const text = wordsOf(national.html)
  expect(text).toContain('begint op woensdag 7 april 2027, uiterlijk op maandag 10 mei 2027')
  expect(text).toContain(
    '1 week vóór de laatste dag gaat het sein "herinnering" naar Penitentiaire'
  )
})

it('tells what is held for want of a legal basis, and who has no task', () => {
  const text = wordsOf(national.html)
  expect(text).toContain('nog geen grondslag genoemd, dus het bericht blijft liggen')
  expect(text).toContain(
    'Zorgen dat de persoon bij vrijlating een identiteitsbewijs heeft: de bron noemt geen partij.'
  )
})

it('tells of a region what it fills in, on top of what holds everywhere', () => {
  const text = wordsOf(regional.html)
  expect(text).toContain('Wat Gooi en Vechtstreek invult of anders afspreekt')
  expect(text).toContain('Hilversum')
  expect(text).toContain('Bij wie ligt de regie na de detentie?')
})
