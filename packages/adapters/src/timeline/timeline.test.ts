import { describe, expect, it } from 'vitest'
import { printTimeline } from './print-timeline.ts'
import { printTimelinePage } from './print-timeline-page.ts'
import type { Timeline } from './timeline.ts'

const timeline: Timeline = {
  title: 'Zaak Z-1: <proef>',
  from: '2026-01-05',
  to: '2026-04-10',
  today: '2026-03-02',
  bands: [
    { party: 'Zorg- en Veiligheidshuis', from: '2026-01-05', to: '2026-02-01' },
    { party: 'Gemeente', from: '2026-02-01', to: '2026-03-02' }
  ],
  bars: [
    {
      what: 'Het plan is vastgesteld',
      start: '2026-01-05',
      nominal: '2026-02-01',
      final: '2026-02-09',
      earlier: ['2026-02-02'],
      status: 'missed',
      metOn: '2026-02-12',
      suspensions: [{ from: '2026-01-10', to: '2026-01-16' }]
    },
    {
      what: 'Het gesprek is gevoerd',
      start: '2026-02-01',
      nominal: '2026-04-10',
      final: '2026-04-10',
      earlier: [],
      status: 'suspended',
      metOn: null,
      suspensions: [{ from: '2026-02-20', to: null }]
    }
  ],
  events: [
    { on: '2026-01-05', what: ['Zaak geopend (Gemeente)'] },
    { on: '2026-01-06', what: ['Gebeld (Gemeente)', 'Gemaild (Gemeente)'] }
  ]
}

describe('printTimeline', () => {
  const svg = printTimeline(timeline)

  it('lays days to scale: a bar ends where its last day ends', () => {
    const bars = [
      ...svg.matchAll(/<rect class="(?:missed|suspended)" x="([\d.]+)" y="\d+" width="([\d.]+)"/g)
    ]
    const [first, second] = bars.map(([, x, width]) => ({ x: Number(x), width: Number(width) }))
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(36 / 69, 2)
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((27 / 96) * 720, 0)
  })

  it('shows what moved a limit, what stood still and when it was met', () => {
    for (const kind of ['eerder', 'nominaal', 'stil', 'gehaald'])
      expect(svg).toContain(`class="${kind}"`)
    expect(svg.match(/class="stil"/g)).toHaveLength(2)
  })

  it('stands on its own, and lets no text through as markup', () => {
    expect(svg).toContain('Zaak Z-1: &lt;proef&gt;')
    expect(svg).not.toMatch(/<script|href=|NaN|undefined/)
  })
})

describe('printTimelinePage', () => {
  it('says in tables all that the picture shows', () => {
    const page = printTimelinePage(timeline)
    const tables = page.slice(page.indexOf('</svg>'))
    for (const text of [
      'te laat gehaald op donderdag 12 februari 2026',
      'maandag 2 februari 2026',
      'zaterdag 10 januari 2026 tot en met vrijdag 16 januari 2026',
      'sinds vrijdag 20 februari 2026',
      'Zorg- en Veiligheidshuis',
      'Gebeld (Gemeente); Gemaild (Gemeente)'
    ])
      expect(tables).toContain(text)
  })
})
