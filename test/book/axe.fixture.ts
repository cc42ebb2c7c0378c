import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface View {
  readonly width: number
  readonly media: 'screen' | 'print'
}

/** Opens a book with axe in it and its chapters taken out, to be put back one by one. */
export async function openBook(browser: Browser, folder: string, view: View): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: view.width, height: 900 } })
  await page.emulateMedia({ media: view.media })
  await page.goto(pathToFileURL(join(folder, 'afsprakenboek.html')).href)
  await page.evaluate(axe)
  await page.evaluate(`
    window.chapters = [...document.querySelectorAll('main > article')]
    window.wide = document.documentElement.scrollWidth > innerWidth
    for (const chapter of chapters) chapter.remove()
  `)
  return page
}

/** A chapter as a skeleton: two that differ in words and numbers alone have the same. */
export async function skeletons(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`chapters.map(chapter =>
    chapter.outerHTML.replace(/>[^<]+</g, '><').replace(/ (id|href|title|aria-label(ledby)?)="[^"]*"/g, ''))`)
}

/**
 * What axe finds in each of these chapters, whole, with the head, the contents and the foot of the
 * book around it. All at once takes axe minutes, since its work grows with the square of the page.
 */
export async function axeFindings(
  page: Page,
  numbers: readonly number[]
): Promise<readonly string[]> {
  const found: string[] = []
  for (const number of numbers) {
    const one = await page.evaluate<string[]>(`(async () => {
      const chapter = chapters[${number}]
      document.querySelector('main').append(chapter)
      const options = { resultTypes: ['violations'], runOnly: ${JSON.stringify(tags)} }
      const { violations } = await axe.run(options)
      const tooWide = document.documentElement.scrollWidth > innerWidth ? ['is wider than the screen'] : []
      chapter.remove()
      const named = violations.map(({ id, nodes }) => id + ' (' + nodes.length + '): ' + nodes[0].html.slice(0, 200))
      return [...named, ...tooWide].map(each => chapter.getAttribute('aria-labelledby') + ': ' + each)
    })()`)
    found.push(...one)
  }
  return found
}

export async function chapterCount(page: Page): Promise<number> {
  return page.evaluate<number>('chapters.length')
}
