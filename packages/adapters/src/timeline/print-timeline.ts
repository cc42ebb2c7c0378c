import { addDays, daysBetween } from '@ketenregie/core'
import type { CivilDate, Language } from '@ketenregie/core'
import type { Bar, Timeline } from './timeline.ts'
import { day as dayIn, escaped, shortDay, statusOf, timelineWords } from './words.ts'
import type { TimelineWords } from './words.ts'

const left = 330
const chart = 720
const right = 270
const rowHeight = 34
const head = 64

/** The days as a picture that stands on its own. What is in it stands in the table beside it too. */
export function printTimeline(timeline: Timeline, language: Language = 'nl'): string {
  const words = timelineWords[language]
  const day = (date: CivilDate) => dayIn(date, words)
  const { title, bands, bars, events, from, to, today } = timeline
  const span = Math.max(1, daysBetween(from, to) + 1)
  const x = (date: CivilDate, more = 0) =>
    round(left + ((daysBetween(from, date) + more) / span) * chart)
  const parties = [...new Set(bands.map(({ party }) => party))]
  const levels = levelsOf(events.map(({ on }) => x(on, 0.5)))
  const barsTop = head + parties.length * rowHeight
  const eventsTop = barsTop + bars.length * rowHeight
  const height = eventsTop + (events.length === 0 ? 16 : 40 + Math.max(0, ...levels) * 22)
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + chart + right} ${height}" role="img" aria-labelledby="tijdlijn-titel tijdlijn-uitleg" class="ketenregie-tijdlijn">`,
    `<title id="tijdlijn-titel">${escaped(title)}</title>`,
    `<desc id="tijdlijn-uitleg">${escaped(words.describe(day(from), day(to), day(today)))}</desc>`,
    `<style>${style}</style>`,
    '<defs><pattern id="stilstand" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="#1d2733" stroke-width="2.5"/></pattern></defs>',
    `<text class="kop" x="8" y="24">${escaped(title)}</text>`,
    ...stripes(parties.length + bars.length),
    ...ticksOf(from, to, words).map(
      ({ date, name }) =>
        `<path class="maand" d="M${x(date)} 56V${height - 8}"/><text class="klein" x="${x(date) + 3}" y="52">${name}</text>`
    ),
    ...parties.flatMap((party, at) => {
      const top = head + at * rowHeight
      const own = bands.filter(band => band.party === party)
      return [
        label(words.coordinator(party), top),
        ...own.map(
          band =>
            `<rect class="regie" x="${x(band.from)}" y="${top + 9}" width="${Math.max(2, round(x(band.to, 1) - x(band.from)))}" height="16"><title>${escaped(`${party}: ${words.until(day(band.from), day(band.to))}`)}</title></rect>`
        )
      ]
    }),
    ...bars.flatMap((bar, at) => {
      const top = barsTop + at * rowHeight
      return [label(bar.what, top), ...drawBar(bar, top, { x, to, words })]
    }),
    `<path class="vandaag" d="M${x(today, 1)} 56V${height - 8}"/>`,
    ...(events.length === 0 ? [] : [label(words.eventRow, eventsTop)]),
    ...events.map(({ on, what }, at) => {
      const y = eventsTop + 18 + (levels[at] ?? 0) * 22
      return `<g><title>${escaped(`${day(on)}: ${what.join('; ')}`)}</title><circle class="stip" cx="${x(on, 0.5)}" cy="${y}" r="10"/><text class="nummer" x="${x(on, 0.5)}" y="${y + 4}">${at + 1}</text></g>`
    }),
    '</svg>'
  ].join('\n')}\n`
}

/** Every other row is tinted, so that a name, its bar and what is said of it stay together. */
function stripes(rows: number): readonly string[] {
  return Array.from({ length: rows }, (_, at) => at)
    .filter(at => at % 2 === 0)
    .map(
      at =>
        `<rect class="rij" x="0" y="${head + at * rowHeight}" width="${left + chart + right}" height="${rowHeight}"/>`
    )
}

const style = [
  '.ketenregie-tijdlijn{font:13px "Liberation Sans",Arial,sans-serif;fill:#1d2733;background:#fff}',
  '.kop{font-weight:600;font-size:16px}.klein{font-size:12px;fill:#3d4b5a}.rij{fill:#f2f5f8}',
  '.maand{stroke:#c4cdd6}.vandaag{stroke:#1d2733;stroke-width:1.5;stroke-dasharray:5 4}',
  '.regie{fill:#6b4f9e}.running{fill:#1f5f99}.suspended{fill:#8a6200}.met{fill:#1b6e3c}.missed{fill:#a3261c}.infeasible,.withdrawn{fill:#5b6b7c}',
  '.stil{fill:url(#stilstand)}.eerder{stroke:#1d2733;stroke-width:1.5;stroke-dasharray:2 2}.nominaal{stroke:#1d2733;stroke-width:2}',
  '.later{stroke:#a3261c;stroke-width:1.5;fill:none}.gehaald{fill:#fff;stroke:#1d2733;stroke-width:1.5}.stip{fill:#fff;stroke:#1d2733;stroke-width:1.5}.nummer{font-size:11px;text-anchor:middle}'
].join('')

type Scale = (date: CivilDate, more?: number) => number

interface Room {
  readonly x: Scale
  readonly to: CivilDate
  readonly words: TimelineWords
}

function drawBar(bar: Bar, top: number, { x, to, words }: Room): readonly string[] {
  const { start, nominal, final, earlier, status, suspensions, metOn } = bar
  const mark = (date: CivilDate, kind: string) =>
    `<path class="${kind}" d="M${x(date, 1)} ${top + 5}v24"/>`
  const width = (from: CivilDate, until: CivilDate) => Math.max(4, round(x(until, 1) - x(from)))
  const met = metOn === null ? null : { x: x(metOn, 0.5), y: top + 17 }
  const stands = statusOf(bar, words)
  const beside = metOn === null ? words.openUntil(stands, shortDay(final, words)) : stands
  const told = words.bar(bar.what, dayIn(start, words), stands, dayIn(final, words))
  return [
    `<rect class="${status}" x="${x(start)}" y="${top + 10}" width="${width(start, final)}" height="14"><title>${escaped(told)}</title></rect>`,
    ...suspensions.map(
      one =>
        `<rect class="stil" x="${x(one.from)}" y="${top + 10}" width="${width(one.from, one.to ?? to)}" height="14"/>`
    ),
    ...earlier.map(date => mark(date, 'eerder')),
    nominal === final ? '' : mark(nominal, 'nominaal'),
    met === null || met.x <= x(final, 1)
      ? ''
      : `<path class="later" d="M${x(final, 1)} ${met.y}H${met.x}"/>`,
    met === null ? '' : `<path class="gehaald" d="M${met.x} ${met.y - 8}l8 8-8 8-8-8z"/>`,
    `<text class="klein" x="${left + chart + 12}" y="${top + 21}">${escaped(beside)}</text>`
  ].filter(part => part !== '')
}

/** On two lines where one is too short; the table has all of a name that is longer still. */
function label(name: string, top: number): string {
  const [first = '', second] = linesOf(name)
  const at = (y: number, words: string) => `<tspan x="8" y="${y}">${escaped(words)}</tspan>`
  const lines =
    second === undefined ? at(top + 22, first) : at(top + 14, first) + at(top + 28, second)
  return `<text>${lines}<title>${escaped(name)}</title></text>`
}

const most = 46

function linesOf(name: string): readonly string[] {
  if (name.length <= most) return [name]
  const space = name.lastIndexOf(' ', most)
  const cut = space === -1 ? most : space
  const rest = name.slice(cut).trim()
  const isShort = rest.length <= most
  return [name.slice(0, cut), isShort ? rest : `${rest.slice(0, most - 2).trimEnd()} …`]
}

/** Dots that would lie over each other go one below the other. */
function levelsOf(places: readonly number[]): readonly number[] {
  const ends: number[] = []
  return places.map(place => {
    const free = ends.findIndex(end => place - end >= 22)
    const level = free === -1 ? ends.length : free
    ends[level] = place
    return level
  })
}

interface Tick {
  readonly date: CivilDate
  readonly name: string
}

/** The first days of months; of every third, sixth or twelfth where there are many. */
function ticksOf(from: CivilDate, to: CivilDate, { months }: TimelineWords): readonly Tick[] {
  const count = daysBetween(from, to) / 30
  const every = [1, 3, 6, 12].find(step => count / step <= 11) ?? 12
  const ticks: Tick[] = []
  for (let date = from; daysBetween(date, to) >= 0; date = addDays(date, 1)) {
    const [year = '', month = '', dayOfMonth = ''] = date.split('-')
    if (dayOfMonth !== '01' || (Number(month) - 1) % every !== 0) continue
    ticks.push({ date, name: `${months[Number(month) - 1] ?? month} ${year}` })
  }
  return ticks
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
