import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { openBrowser } from '../pictures/browser.fixture.ts'
import { axeFindings, chapterCount, openBook } from './axe.fixture.ts'
import type { View } from './axe.fixture.ts'
import { built, builtFolder, writeBookTo } from './books.fixture.ts'
import { pageFaults } from './page-faults.fixture.ts'
import { pdfFaults } from './pdf-faults.fixture.ts'
import { unmarked } from './unmarked.fixture.ts'

const views: readonly View[] = [
  { width: 1200, media: 'screen' },
  { width: 320, media: 'screen' },
  { width: 800, media: 'print' }
]

/** Makes the books of the build and looks at every chapter of them, in every view. */
async function makeBooks(): Promise<number> {
  const browser = await openBrowser()
  let faults = 0
  const report = (what: string, found: readonly string[]) => {
    faults += found.length
    process.stdout.write(
      `  ${what}: ${found.length === 0 ? 'nothing found' : found.join('\n    ')}\n`
    )
  }
  for (const { name, words } of built) {
    const folder = join(builtFolder, name)
    const { html } = writeBookTo(folder, ...words)
    const pdf = readFileSync(join(folder, 'afsprakenboek.pdf'))
    process.stdout.write(`${folder}: ${sizeOf(folder)}\n`)
    report('links, ids and what the page needs', pageFaults(html))
    report('statements without a source', unmarked(html))
    report('tags, outline and links of the PDF', pdfFaults(pdf, 'Afsprakenboek: '))
    const again = mkdtempSync(join(tmpdir(), 'ketenregie-boek-'))
    const second = writeBookTo(again, ...words)
    const isSame =
      readFileSync(join(again, 'afsprakenboek.pdf')).equals(pdf) && second.html === html
    report('made again', isSame ? [] : ['comes out otherwise'])
    for (const view of views) {
      const page = await openBook(browser, folder, view)
      const all = Array.from({ length: await chapterCount(page) }, (_, number) => number)
      const found = await axeFindings(page, all)
      report(`axe over ${all.length} chapters, ${view.media}, ${view.width} pixels wide`, found)
      await page.close()
    }
  }
  await browser.close()
  return faults
}

function sizeOf(folder: string): string {
  const files = ['afsprakenboek.html', 'afsprakenboek.pdf']
  return files
    .map(file => `${file} ${Math.round(statSync(join(folder, file)).size / 1000)} kB`)
    .join(', ')
}

process.exitCode = (await makeBooks()) === 0 ? 0 : 1
