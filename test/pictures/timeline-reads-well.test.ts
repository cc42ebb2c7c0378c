import { deadlineOverview, printTimeline, timelineOf } from '@ketenregie/adapters/timeline'
import type { Timeline } from '@ketenregie/adapters/timeline'
import type { CaseView } from '@ketenregie/core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { isBrowserAbsent, openBrowser } from './browser.fixture.ts'
import { measurePicture } from './measure-picture.fixture.ts'

let opened: Promise<Page> | undefined
afterAll(async () => (await opened)?.context().browser()?.close())
const measured = async (svg: string) =>
  measurePicture(await (opened ??= openBrowser().then(browser => browser.newPage())), svg)

const long =
  'Het gesprek over de basisvoorwaarden is gevoerd en met iedereen gedeeld die het aangaat'
const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10) as never

/** As many days as this, with something on most of them and a limit every week. */
function busy(days: number): CaseView {
  const lines = Array.from({ length: days }, (_, at) => ({ on: day(at), by: 'zvh', refused: null }))
  const limits = Array.from({ length: Math.ceil(days / 7) }, (_, at) => ({
    limit: `l${at}`,
    what: at % 2 === 0 ? long : 'Het D&R-plan is vastgesteld',
    start: day(at * 7),
    nominal: day(at * 7 + 28),
    final: day(at * 7 + 31),
    history: [{ final: day(at * 7 + 29) }, { final: day(at * 7 + 31) }],
    status: (['running', 'missed', 'met', 'suspended', 'infeasible', 'withdrawn'] as const)[at % 6],
    metOn: at % 6 === 2 ? day(at * 7 + 30) : null,
    suspensions: at % 6 === 3 ? [{ from: day(at * 7 + 3), to: null }] : []
  }))
  return {
    caseId: 'GV-2025-001',
    status: 'active',
    opened: day(0),
    asOf: day(days - 1),
    coordination: [
      { party: 'zvh', since: day(0) },
      { party: 'Gemeente Wijdemeren, afdeling sociaal domein', since: day(days / 2) }
    ],
    deadlines: limits,
    journal: lines
  } as unknown as CaseView
}

const names = { title: 'Zaak', party: (name: string) => name, event: () => 'Er gebeurde iets' }
const pictures: readonly { readonly name: string; readonly timeline: Timeline }[] = [
  { name: 'a day', timeline: timelineOf(busy(1), names) },
  { name: 'a month', timeline: timelineOf(busy(30), names) },
  { name: 'a year in which much happens', timeline: timelineOf(busy(365), names) },
  { name: 'nine years', timeline: timelineOf(busy(3300), { ...names, event: () => null }) },
  { name: 'what is due', timeline: deadlineOverview([busy(200), busy(90)], 'Termijnen') },
  { name: 'nothing', timeline: deadlineOverview([], 'Termijnen') }
]

describe.skipIf(isBrowserAbsent)('the timeline of', () => {
  it.each(pictures)('$name has nothing over its texts', async ({ timeline }) => {
    for (const language of ['nl', 'en'] as const) {
      const { faults } = await measured(printTimeline(timeline, language))
      expect(faults).toEqual([])
    }
  })
})
