import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { a3, drawPages, printPages } from '@ketenregie/adapters/bpmn'
import { printTimeline, printTimelinePage } from '@ketenregie/adapters/timeline'
import type { Timeline } from '@ketenregie/adapters/timeline'
import { landelijk } from '@ketenregie/processes'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { isBrowserAbsent, openBrowser } from './browser.fixture.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const bar = { start: '2026-01-05', nominal: '2026-02-01', final: '2026-02-09' } as const
const timeline: Timeline = {
  title: 'Zaak Z-1',
  from: '2026-01-05',
  to: '2026-04-10',
  today: '2026-03-02',
  bands: [{ party: 'Gemeente', from: '2026-01-05', to: '2026-02-01' }],
  bars: (['running', 'suspended', 'met', 'missed', 'infeasible', 'withdrawn'] as const).map(
    status => ({
      ...bar,
      what: `Een termijn die ${status} is`,
      status,
      earlier: ['2026-02-02'],
      metOn: status === 'met' ? '2026-02-03' : null,
      suspensions: [{ from: '2026-01-10', to: '2026-01-16' }]
    })
  ),
  events: [{ on: '2026-01-05', what: ['Zaak geopend (Gemeente)'] }]
}
const { detentie_en_terugkeer: journey } = landelijk.processes

describe.skipIf(isBrowserAbsent)('axe', () => {
  let opened: Promise<Page> | undefined
  afterAll(async () => (await opened)?.context().browser()?.close())

  async function findings(html: string): Promise<readonly string[]> {
    const page = await (opened ??= openBrowser().then(browser => browser.newPage()))
    await page.setContent(html)
    await page.evaluate(axe)
    return page.evaluate<
      string[]
    >(`axe.run({ resultTypes: ['violations'], runOnly: ${JSON.stringify(tags)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120)))`)
  }

  it('finds nothing in the page of a timeline, in either language', async () => {
    expect(await findings(printTimelinePage(timeline))).toEqual([])
    expect(await findings(printTimelinePage(timeline, 'en'))).toEqual([])
  })

  it('finds nothing in the sheets of an overview', async () => {
    if (!journey) return expect.unreachable()
    const pages = drawPages(journey, landelijk, { show: 'main', page: a3 })
    expect(await findings(printPages(journey.title, pages))).toEqual([])
  })

  it('finds a picture without a name', async () => {
    const nameless = printTimelinePage(timeline).replace(/ aria-labelledby="[^"]+"/, '')
    const bare = nameless.replace(/<title id="tijdlijn-titel">[^<]*<\/title>/, '')
    expect((await findings(bare)).join()).toContain('svg-img-alt')
  })
})

describe('a timeline', () => {
  const svg = printTimeline(timeline)

  it('says in words what its colours say', () => {
    for (const word of [
      'loopt',
      'geschorst',
      'gehaald',
      'verstreken',
      'niet haalbaar',
      'ingetrokken'
    ])
      expect(svg).toContain(`>${word}`)
  })

  it('has colours that stand out from the paper, but for its rows and its grid', () => {
    const [style = ''] = /<style>.*?<\/style>/s.exec(svg) ?? []
    const used = [
      ...style.matchAll(/\.(?<name>[\w,.-]+)\{[^}]*?(?:fill|stroke):(?<color>#[0-9a-f]{6})/g)
    ]
    const pale = used.filter(({ groups }) => contrast(groups?.['color'] ?? '#ffffff') < 4.5)
    expect(pale.map(({ groups }) => groups?.['name'])).toEqual(['rij', 'maand'])
    expect(used.length).toBeGreaterThan(8)
  })
})

/** Against white, as WCAG counts. */
function contrast(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
