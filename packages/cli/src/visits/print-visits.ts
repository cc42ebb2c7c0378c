import type { CivilDate, Language } from '@ketenregie/core'
import { printTable } from '../output/table.ts'
import type { Stop, Trip } from './plan-visits.ts'

const words = {
  nl: {
    title: (day: CivilDate) => `Wie op ${day} bezocht kan worden`,
    columns: ['rit', 'inrichting', 'afstand', 'zaken'],
    near: 'te doen',
    far: 'te ver',
    unknown: 'niet op de lijst',
    nobody: 'Niemand zit die dag vast, volgens de meldingen.'
  },
  en: {
    title: (day: CivilDate) => `Who can be visited on ${day}`,
    columns: ['trip', 'institution', 'distance', 'cases'],
    near: 'within reach',
    far: 'too far',
    unknown: 'not on the list',
    nobody: 'Nobody is held on that day, by the notifications.'
  }
} as const

/** A line per institution, those of one trip together. */
export function printVisits(
  trips: readonly Trip[],
  day: CivilDate,
  language: Language,
  width?: number
): string {
  const { title, columns, nobody } = words[language]
  if (trips.length === 0) return `${nobody}\n`
  const table = printTable({
    columns: columns.map(each => ({ title: each })),
    rows: trips.flatMap(({ trip, stops }) =>
      stops.map(stop => [
        trip ?? '',
        stop.institution,
        distanceOf(stop, language),
        stop.cases.join(', ')
      ])
    ),
    ...(width === undefined ? {} : { width })
  })
  return `${title(day)}\n\n${table}`
}

function distanceOf({ visit }: Stop, language: Language): string {
  const { near, far, unknown } = words[language]
  if (visit === null) return unknown
  const reach = visit.isTooFar ? far : near
  return visit.kilometres === null ? reach : `${visit.kilometres} km, ${reach}`
}
