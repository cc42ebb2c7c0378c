import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { isBrowserAbsent, openBrowser } from '../pictures/browser.fixture.ts'
import { measurePicture } from '../pictures/measure-picture.fixture.ts'
import { collectPicture } from './collect-picture.ts'
import { printPicture } from './print-picture.ts'

describe('the picture of the README', () => {
  const shown = collectPicture()
  const svg = printPicture(shown)
  let browser: ReturnType<typeof openBrowser> | undefined
  afterAll(async () => (await browser)?.close())

  it('is what the agreements and the engine say; npm run picture draws it anew', () => {
    expect(readFileSync('docs/ketenregie.svg', 'utf8')).toBe(svg)
  })

  it('tells a question that is open, who is asked, and why a term ends later', () => {
    expect(shown.outcome).toBe('unknown')
    expect(shown.relevant).toContain(shown.asked.fact)
    expect(shown.term.days.filter(({ isLast }) => isLast)).toEqual([shown.term.days.at(-1)])
    expect(shown.term.days.length).toBeGreaterThan(1)
  })

  it('stands in the README with words for who does not see it, is small, and needs nothing else', () => {
    expect(readFileSync('README.md', 'utf8')).toMatch(/^!\[.{40,}\]\(docs\/ketenregie\.svg\)$/m)
    expect(svg.length).toBeLessThan(10_000)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|@import/)
  })

  it.skipIf(isBrowserAbsent)('has no text over another or out of its panel', async () => {
    browser ??= openBrowser()
    const page = await (await browser).newPage()
    const { faults, texts } = await measurePicture(page, svg)
    expect(faults).toEqual([])
    expect(texts).toBeGreaterThan(20)
    const planted = await measurePicture(
      page,
      svg.replace('ask first:', 'ask first of all and today if that can be:')
    )
    expect(planted.faults.join()).toContain('shape over: ask first of all')
  })
})
