import { expect, it } from 'vitest'
import { summaryFixture } from '../summary/summary.fixture.ts'
import { printReport } from './print-report.ts'

const page = printReport(summaryFixture, 'nl')
/** How it is laid out in lines does not matter. */
const flat = page.replace(/\s+/g, ' ').replaceAll(' >', '>')

it('the same summary gives the same page', () => {
  expect(printReport(structuredClone(summaryFixture), 'nl')).toBe(page)
})

it('needs nothing beside it, and no program', () => {
  expect(page).not.toMatch(/<script|<link|src=|url\(|@import|https?:/)
})

it('has a table beside every picture, and names both', () => {
  const pictures = [...flat.matchAll(/<svg class="chart" role="img" aria-labelledby="([^"]+)"/g)]
  expect(pictures.length).toBe(3)
  for (const [, id] of pictures) expect(flat).toContain(`<title id="${id}">Gestapelde balk`)
  for (const figure of flat.split('<figure>').slice(1))
    expect(figure.split('</figure>')[1]?.trimStart()).toMatch(
      /^<div class="scroll"[^>]*> ?<table> ?<caption>/
    )
  const tables = flat.split('<table>').length - 1
  expect(flat.split('<caption>').length - 1).toBe(tables)
  expect(flat).not.toMatch(/<th(?! scope=)[ >]/)
})

it('cites a source under every section', () => {
  for (const section of page.split('<section').slice(1)) expect(section).toContain('class="source"')
})

it('escapes what comes from files', () => {
  const evil = { ...summaryFixture, region: { name: 'x', title: '<script>alert("&")</script>' } }
  expect(printReport(evil, 'nl')).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;')
})
