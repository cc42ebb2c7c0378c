import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { isBrowserAbsent, openBrowser } from '../pictures/browser.fixture.ts'
import { nationalBook, regionalBook } from './books.fixture.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let opened: Promise<Browser> | undefined
const browser = () => (opened ??= openBrowser())
afterAll(async () => (await opened)?.close())

/**
 * axe takes minutes over the whole, so it looks at chapters of each kind: all are printed alike.
 * Links into what is left out go with it.
 */
const keepSome = `
  const kept = ['leeswijzer', 'regio', 'proces-omgevingsadvies', 'partij-om', 'termijnen', 'tabellen', 'delen']
  for (const one of document.querySelectorAll('article'))
    if (!kept.includes(one.getAttribute('aria-labelledby'))) one.remove()
`

const views = [
  { of: 'national', width: 1200, book: nationalBook },
  { of: 'national', width: 320, book: nationalBook },
  { of: 'regional', width: 1200, book: regionalBook }
]

describe.skipIf(isBrowserAbsent)('in Chromium (Debian: apt-get install chromium)', () => {
  it.each(views)(
    'axe finds nothing in the $of book, $width pixels wide',
    async ({ width, book }) => {
      const page = await open(book().folder, width)
      expect(await findings(page)).toEqual([])
      const scrolls = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(scrolls).toBe(false)
      await page.close()
    },
    60_000
  )

  it('axe finds a link without words', async () => {
    const page = await open(nationalBook().folder, 1200)
    await page.evaluate("document.querySelector('main').innerHTML = '<p><a href=\"#x\"></a></p>'")
    expect(await findings(page)).toContain('link-name')
    await page.close()
  })
})

async function open(folder: string, width: number): Promise<Page> {
  const page = await (await browser()).newPage({ viewport: { width, height: 900 } })
  await page.goto(pathToFileURL(join(folder, 'afsprakenboek.html')).href)
  await page.evaluate(keepSome)
  return page
}

async function findings(page: Page): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id }) => id))"
  )
}
