import { a3, drawPages, drawProcess, printPages, printSvg } from '@ketenregie/adapters/bpmn'
import type { ProcessDefinition } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { isBrowserAbsent, openBrowser } from './browser.fixture.ts'
import { measurePicture } from './measure-picture.fixture.ts'

let opened: Promise<Page> | undefined
afterAll(async () => (await opened)?.context().browser()?.close())

async function measured(svg: string) {
  opened ??= openBrowser().then(browser => browser.newPage())
  return measurePicture(await opened, svg)
}

const pictures = Object.values<ProcessDefinition>(landelijk.processes).flatMap(definition => [
  { name: `${definition.id}, whole`, diagram: drawProcess(definition, landelijk) },
  ...drawPages(definition, landelijk, { show: 'main', page: a3 }).map(diagram => ({
    name: `${diagram.id}, overview`,
    diagram
  }))
])

describe.skipIf(isBrowserAbsent)('texts as Chromium draws them', () => {
  it.each(pictures)('of $name have nothing over them', async ({ diagram }) => {
    const { faults, texts } = await measured(printSvg(diagram))
    expect(faults).toEqual([])
    expect(texts).toBeGreaterThan(diagram.shapes.length / 2)
  })

  it('of an overview are no smaller than seven points on a sheet of A3, one picture on each', async () => {
    const [journey] = Object.values<ProcessDefinition>(landelijk.processes)
    if (!journey) return expect.unreachable()
    const drawn = drawPages(journey, landelijk, { show: 'main', page: a3 })
    const page = await (opened ??= openBrowser().then(browser => browser.newPage()))
    await page.setContent(printPages(journey.title, drawn))
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(drawn.length)
    // the paper without its margins, in pixels of a browser
    await page.setViewportSize({ width: Math.floor((390 / 25.4) * 96), height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const smallest: number =
      await page.evaluate(`Math.min(...[...document.querySelectorAll('svg')].map(svg =>
      12 * svg.getScreenCTM().a * 0.75))`)
    await page.emulateMedia({ media: null })
    expect(smallest).toBeGreaterThanOrEqual(7)
  })

  const [first] = pictures
  const planted = (change: (svg: string) => string) =>
    measured(change(printSvg(first?.diagram ?? expect.unreachable())))
  const box = (svg: string) => /<tspan x="([\d.]+)" y="([\d.]+)">/.exec(svg) ?? []

  it.each([
    {
      fault: 'a line',
      change: (svg: string) => {
        const [, x = '', y = ''] = box(svg)
        const d = `M${Number(x) - 60} ${Number(y) - 4}L${Number(x) + 60} ${Number(y) - 4}`
        return svg.replace('</svg>', `<path class="lijn" d="${d}"/></svg>`)
      },
      says: 'line over'
    },
    {
      fault: 'another text',
      change: (svg: string) => {
        const [all = '', x = '', y = ''] = box(svg)
        return svg.replace(
          '</svg>',
          `<text text-anchor="middle">${all.replace(x, `${Number(x) + 9}`).replace(y, `${Number(y) + 3}`)}geplant</tspan></text></svg>`
        )
      },
      says: 'over geplant'
    },
    {
      fault: 'its own shape, when letters are larger than was reckoned with',
      change: (svg: string) => svg.replace('font:12px', 'font:18px'),
      says: 'shape over'
    }
  ])('are seen to have $fault over them', async ({ change, says }) => {
    const { faults } = await planted(change)
    expect(faults.join('\n')).toContain(says)
  })
})
